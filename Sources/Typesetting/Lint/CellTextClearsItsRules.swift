import Diagnostics
import Measure

/// Text in a table does not touch a rule.
struct CellTextClearsItsRules: PageRule {
  static let explanation = Explanation(
    "PAGE-TABLE-RULE", rule: Wording("表内文字不得碰到表线。", "Text in a table does not touch its rules."),
    remedy: Wording("加宽该列，或减小表内字号。", "Widen the column, or set the table in smaller type."))

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    guard !record.cellLines.isEmpty else { return [] }
    let rules = record.page.items.compactMap { item -> PlacedRule? in
      guard case .rule(let rule) = item else { return nil }
      return rule
    }
    return record.cellLines.filter { line in
      rules.contains { $0.place.block == line.block && touches($0.frame, line.frame) }
    }.map { line in
      finding(
        onPage: record.page.number, "表内“\(excerpt(line.text))”碰到表线。",
        "“\(excerpt(line.text))” in a table touches a rule")
    }
  }

  private func touches(_ rule: Rectangle, _ line: Rectangle) -> Bool {
    rule.minX < line.maxX && line.minX < rule.maxX && rule.minY < line.maxY && line.minY < rule.maxY
  }
}
