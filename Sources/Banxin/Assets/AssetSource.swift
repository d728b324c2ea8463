/// Where a document's seals and images come from: files that came with the model, then the folder of assets.
///
/// Without a folder nothing is opened at all.
struct AssetSource: ~Copyable {
  private let enclosures: [String: [UInt8]]
  private let root: AssetRoot?

  /// - Parameters:
  ///   - enclosures: Files by their paths.
  ///   - root: The folder's path.
  init(enclosures: [String: [UInt8]], root: String?) throws(AssetFault) {
    self.enclosures = Dictionary(
      enclosures.map { (Self.plain($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    self.root = try root.map { path throws(AssetFault) in try AssetRoot(path: path) }
  }

  /// The bytes of the file that `path` names, by the same rules wherever it comes from.
  func bytes(of path: String, limit: Int) throws(AssetFault) -> [UInt8] {
    let name = try AssetRoot.parts(of: path).joined(separator: "/")
    if let bytes = enclosures[name] {
      guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
      return bytes
    }
    // An optional that cannot be copied is looked into where it stands.
    switch root {
    case .some(let root): return try root.bytes(of: path, limit: limit)
    case .none: throw .notEnclosed
    }
  }

  /// `./seal.png` and `seal.png` are one file; a name that is no path matches no reference.
  private static func plain(_ name: String) -> String {
    (try? AssetRoot.parts(of: name).joined(separator: "/")) ?? name
  }
}
