import Foundation

extension PackageFolder {
  /// The bytes of a file of the package, by its path from the root.
  public static func bytes(of path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: root).appendingPathComponent(path)))
  }

  /// A file of the standards' folder (`BANXIN_SHARED`, or `../shared`), or `nil` where there is none.
  public static func sharedText(of path: String) -> String? {
    let folder = ProcessInfo.processInfo.environment["BANXIN_SHARED"] ?? root + "/../shared"
    return try? String(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(path), encoding: .utf8)
  }
}
