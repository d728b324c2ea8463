public import Diagnostics

/// Reads a model file: YAML 1.2, or strict JSON where its name ends in `.json`.
public struct ModelFileReader: Sendable {
  /// How much a file may ask of the reader.
  public var bounds: ReadingBounds

  /// A reader with those bounds.
  public init(bounds: ReadingBounds = .init()) {
    self.bounds = bounds
  }

  /// The value that `bytes` hold, and everything that is wrong with them.
  ///
  /// The value is `nil` only where the file could not be followed to its end, and then at least one finding says why.
  /// A value beside errors is good enough to look for further ones: characters that are refused are left out of it,
  /// and of two equal keys it has the first.
  ///
  /// - Parameter file: The name that places carry; its extension chooses the format.
  public func read(_ bytes: [UInt8], file: String) -> (value: Value?, findings: [Diagnostic]) {
    var findings = FindingList(limit: bounds.findings)
    let value = value(of: bytes, file: file, findings: &findings)
    return (value, findings.sorted(file: file))
  }

  /// The value that a file on disk holds, and everything that is wrong with it.
  ///
  /// A file beyond the bound is refused by its size, before any of it is read.
  ///
  /// - Parameter name: The name that places carry, where it is not the path.
  public func read(
    path: String, named name: String? = nil
  ) throws(UnreadableFile) -> (value: Value?, findings: [Diagnostic]) {
    guard let bytes = try InputBytes.read(path: path, limit: bounds.bytes) else {
      return (nil, [.tooLarge(limit: bounds.bytes, at: .start(of: name ?? path))])
    }
    return read(bytes, file: name ?? path)
  }

  private func value(of bytes: [UInt8], file: String, findings: inout FindingList) -> Value? {
    guard bytes.count <= bounds.bytes else {
      findings.add(.tooLarge(limit: bounds.bytes, at: .start(of: file)))
      return nil
    }
    guard let source = SourceText(bytes, file: file, findings: &findings) else { return nil }
    if file.lowercased().hasSuffix(".json") { return readJSON(source, &findings) }
    if source.looksLikeJSON {
      // JSON by another name (standard input, say) has surrogate pairs, which YAML does not know.
      var attempt = findings
      if let value = readJSON(source, &attempt), attempt.isEmpty { return value }
    }
    var reader = YAMLReader(source: source, bounds: bounds, findings: findings)
    defer { findings = reader.findings }
    return reader.read()
  }

  private func readJSON(_ source: SourceText, _ findings: inout FindingList) -> Value? {
    var reader = JSONReader(source: source, bounds: bounds, findings: findings)
    defer { findings = reader.findings }
    return reader.read()
  }
}

extension SourceText {
  /// Whether the first character that is no space opens a JSON object or array.
  fileprivate var looksLikeJSON: Bool {
    let first = bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
