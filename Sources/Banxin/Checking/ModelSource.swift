public import Diagnostics
public import Reading

/// A model's bytes and where they came from.
public struct ModelSource: Sendable {
  /// A model that could not be taken in.
  public struct Fault: Error, Sendable {
    /// What to tell.
    public var finding: Diagnostic
    /// Whether the file cannot be read at all (exit code 66), as against one that is too large (65).
    public var isUnreadable: Bool
  }

  /// The name that places carry: the path as the user gave it, or `-`.
  public var name: String
  /// What the file holds.
  public var bytes: [UInt8]
  /// The seals and images that came with the model, by the paths that it uses; `nil` for a model from a folder.
  ///
  /// A model that came with files, were it with none, has no folder of its own: beyond them only a named assets root is
  /// read.
  public var enclosures: [String: [UInt8]]?

  /// A model in memory; its name's extension tells JSON from YAML.
  public init(name: String, bytes: [UInt8], enclosures: [String: [UInt8]]? = nil) {
    self.name = name
    self.bytes = bytes
    self.enclosures = enclosures
  }

  /// Whether it is strict JSON, by its name's extension.
  var isJSON: Bool { name.lowercased().hasSuffix(".json") }

  /// The folder of the file, where seals and images are read from unless an assets root is named.
  public var folder: String {
    guard let slash = name.lastIndex(of: "/") else { return "." }
    return slash == name.startIndex ? "/" : String(name[..<slash])
  }

  /// The model at `path`, `-` for standard input, or why there is none.
  public static func reading(_ path: String, bounds: ReadingBounds) -> (source: ModelSource?, fault: Fault?) {
    do {
      let bytes =
        try path == "-"
        ? InputBytes.readStandardInput(limit: bounds.bytes) : InputBytes.read(path: path, limit: bounds.bytes)
      if let bytes { return (ModelSource(name: path, bytes: bytes), nil) }
      return (nil, Fault(finding: .tooLarge(limit: bounds.bytes, at: .start(of: path)), isUnreadable: false))
    } catch {
      return (nil, Fault(finding: error.diagnostic, isUnreadable: true))
    }
  }
}
