import Diagnostics

/// Where a unit's PDF goes, below the batch's folder: names of folders and a file's, none of which leads out.
public struct OutputName: Hashable, Sendable {
  /// Why a name cannot be used.
  struct Fault: Error, Hashable {
    var reason: Wording
  }

  /// How many bytes a name may have; what Linux file systems allow (`NAME_MAX`).
  static let longestPart = 255
  /// How many folders may lie in one another.
  static let deepest = 64

  /// The folders on the way and the file's name, at least one.
  let parts: [String]

  /// The path below the folder, parts joined by `/`.
  public var path: String { parts.joined(separator: "/") }

  /// The name for a model at that path below an input: the extension becomes `.pdf`.
  init(forModelAt path: String) throws(Fault) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    parts[parts.count - 1] = Self.withoutExtension(parts[parts.count - 1]) + ".pdf"
    try self.init(parts: parts)
  }

  /// The name for a unit of a table, which has no folders.
  init(forUnitNamed name: String) throws(Fault) {
    try self.init(parts: [name.lowercased().hasSuffix(".pdf") ? name : name + ".pdf"])
  }

  private init(parts: [String]) throws(Fault) {
    for part in parts { try Self.check(part) }
    guard parts.count <= Self.deepest else {
      throw Fault(reason: Wording("文件夹超过\(Self.deepest)层", "more than \(Self.deepest) folders in one another"))
    }
    self.parts = parts
  }

  private static func check(_ part: String) throws(Fault) {
    guard !part.isEmpty, !part.hasPrefix(".") else {
      throw Fault(reason: Wording("名称为空或以点开头", "a name is empty or begins with a dot"))
    }
    guard !part.contains("/") else { throw Fault(reason: Wording("名称中有“/”", "a name has “/” in it")) }
    guard part.utf8.count <= longestPart else {
      throw Fault(reason: Wording("名称超过\(longestPart)字节", "a name has more than \(longestPart) bytes"))
    }
    guard part.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }) else {
      throw Fault(reason: Wording("名称中有控制字符", "a name has control characters in it"))
    }
  }

  private static func withoutExtension(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
