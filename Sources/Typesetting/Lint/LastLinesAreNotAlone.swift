import Diagnostics

/// A paragraph's last line does not stand alone at a page's top (PA-05).
struct LastLinesAreNotAlone: PageRule {
  static let explanation = Explanation(
    "PAGE-WIDOW", rule: Wording("段落的末行不得单独排在页首（孤行）。", "A paragraph's last line is not alone at a page's top."),
    clause: Wording("中文排版需求 孤行", "CLREQ, widows"))

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    guard record.page.number > 1, record.startsWithText, let first = record.textLines.first?.galleyLine,
      first.kind == .text, first.count > 1, first.index == first.count - 1
    else { return [] }
    return [
      finding(
        onPage: record.page.number, "段落末行“\(excerpt(first.line.text))”单独排在页首。",
        "a paragraph's last line “\(excerpt(first.line.text))” stands alone at the page's top")
    ]
  }
}
