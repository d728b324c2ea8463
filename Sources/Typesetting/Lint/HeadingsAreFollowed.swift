import Diagnostics

/// A heading is never the last thing on a page (PA-08, GW-BODY-07).
struct HeadingsAreFollowed: PageRule {
  static let explanation = Explanation(
    "PAGE-HEADING-FOOT",
    rule: Wording("标题不得落在页面末行，其后应有正文或表格。", "A heading is not the last thing on a page."),
    clause: Wording("中文排版需求 标题", "CLREQ, headings"))

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    guard record.endsWithHeading, !record.endsByRule, let heading = record.textLines.last else { return [] }
    let text = excerpt(heading.galleyLine.line.text)
    return [
      finding(
        onPage: record.page.number, "标题“\(text)”落在页末，其后没有正文。",
        "the heading “\(text)” stands at the page's foot with nothing below it")
    ]
  }
}
