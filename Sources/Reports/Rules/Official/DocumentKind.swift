/// The fifteen kinds of official documents (党政机关公文处理工作条例, article 8).
enum DocumentKind: String, CaseIterable, Sendable {
  case resolution = "决议"
  case decision = "决定"
  case order = "命令"
  case communique = "公报"
  case announcement = "公告"
  case publicNotice = "通告"
  case opinion = "意见"
  case notice = "通知"
  case circular = "通报"
  case report = "报告"
  case request = "请示"
  case reply = "批复"
  case motion = "议案"
  case letter = "函"
  case minutes = "纪要"

  /// The kind that a title ends in; bracketed remarks behind it (试行) do not count.
  init?(endOf title: [Unicode.Scalar]) {
    let core = Self.withoutRemarks(title)
    let found = Self.allCases.first { core.ends(with: Phrase($0.rawValue)) } ?? (core.last == "令" ? .order : nil)
    guard let found else { return nil }
    self = found
  }

  /// Whether it goes up to a superior organ whatever its title says else (上行文).
  var isUpward: Bool { self == .request || self == .report }

  private static func withoutRemarks(_ title: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    var core = title[...]
    while let last = core.last {
      if last.properties.isWhitespace {
        core.removeLast()
      } else if last == "）" || last == ")" {
        guard let opening = core.lastIndex(where: { $0 == "（" || $0 == "(" }) else { return core }
        core = core[..<opening]
      } else {
        break
      }
    }
    return core
  }
}
