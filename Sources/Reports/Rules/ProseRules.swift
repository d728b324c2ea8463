public import Diagnostics

/// The rules about prose, by the names that forms give them.
public enum ProseRules {
  /// Every rule.
  static let all: [any ProseRule] =
    FrontMatterRules.all + SectionRules.all + FigureRules.all + NumberingRules.all + WordingRules.all
    + OfficialRules.all

  /// What each code of every rule means.
  public static let explanations: [Explanation] = all.flatMap { type(of: $0).explanations }

  /// The rules of a name: a code (`AR-XCK-08`) or a family of codes (`AR-XCK`); `nil` where no rule has it.
  public static func named(_ name: String) -> [any ProseRule]? {
    let found = all.filter { has($0, name: name) }
    return found.isEmpty ? nil : found
  }

  /// What the rules of those names find in a report, in reading order; a name that no rule has is passed over.
  ///
  /// A rule named twice, by its family and by its code, is run once.
  public static func findings(in report: Report, rules names: [String]) -> [Diagnostic] {
    let prose = ReportProse(report)
    let chosen = all.filter { rule in names.contains { has(rule, name: $0) } }
    return chosen.flatMap { $0.findings(in: prose) }.inReadingOrder
  }

  /// What every rule finds in a report, in reading order.
  public static func findings(in report: Report) -> [Diagnostic] {
    let prose = ReportProse(report)
    return all.flatMap { $0.findings(in: prose) }.inReadingOrder
  }

  /// Whether that name is one of the rule's codes, or a family of them.
  private static func has(_ rule: any ProseRule, name: String) -> Bool {
    type(of: rule).explanations.contains { $0.code.rawValue == name || $0.code.rawValue.hasPrefix(name + "-") }
  }
}
