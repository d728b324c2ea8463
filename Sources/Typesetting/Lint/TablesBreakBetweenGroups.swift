import Diagnostics

/// A table that no page takes whole is cut between groups of rows (AR-LAY-06).
struct TablesBreakBetweenGroups: PageRule {
  static let explanation = Explanation(
    "PAGE-TABLE-BREAK",
    rule: Wording("表格跨页时应在各组之间断开。", "A table is cut over pages between its groups of rows."),
    remedy: Wording("减小表格的行高或字号，使其排在一页内。", "Lower the table's rows or type so that a page takes it whole."))

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    record.tables.filter { ($0.breakPenalty ?? 0) > 0 }.map { _ in
      finding(
        onPage: record.page.number, "表格在一组行或一行的中间断开，接上页。",
        "the table goes on from the page before in the middle of a group of rows or of a row")
    }
  }
}
