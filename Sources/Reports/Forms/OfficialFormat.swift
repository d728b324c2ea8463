/// The four forms of an official document (GB/T 9704-2012 clauses 7 and 10), which the `GW` rules tell apart.
///
/// A form names its own by `format`, so that a house's own layout is held to the rules whatever its name.
public enum OfficialFormat: String, CaseIterable, Hashable, Sendable {
  /// 文件格式, clause 7
  case document
  /// 信函格式, 10.1
  case letter
  /// 命令（令）格式, 10.2
  case order
  /// 纪要格式, 10.3
  case minutes
}

extension OfficialFormat: CustomStringConvertible {
  /// What the standard calls it.
  public var description: String {
    switch self {
    case .document: "文件格式"
    case .letter: "信函格式"
    case .order: "命令（令）格式"
    case .minutes: "纪要格式"
    }
  }
}
