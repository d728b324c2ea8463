import Diagnostics

/// A table that no page takes whole is cut between groups of rows (AR-LAY-06).
///
/// A group higher than a page must be cut, and is cut between the groups inside it: nothing is said of that.
struct TablesBreakBetweenGroups: PageRule {
  static let explanation = Explanation(
    "PAGE-TABLE-BREAK",
    rule: Wording("表格跨页时应在各组之间断开。", "A table is cut over pages between its groups of rows."),
    remedy: Wording("减小表格的行高或字号，使其排在一页内。", "Lower the table's rows or type so that a page takes it whole."))

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    record.tables.filter(\.cutsGroup).map { _ in
      finding(
        onPage: record.page.number, "表格在一组行的中间断开，接上页；该组本可整组排在一页。",
        "the table goes on from the page before in the middle of a group of rows that a page would take whole")
    }
  }
}
