import Diagnostics

/// A paragraph's first line does not stand alone at a page's foot (PA-06).
struct FirstLinesAreNotAlone: PageRule {
  static let explanation = Explanation(
    "PAGE-ORPHAN",
    rule: Wording("段落的首行不宜单独排在页末。", "A paragraph's first line is not alone at a page's foot."))

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    guard record.endsWithText, let last = record.textLines.last?.galleyLine, last.kind == .text, last.count > 1,
      last.index == 0
    else { return [] }
    return [
      finding(
        onPage: record.page.number, "段落首行“\(excerpt(last.line.text))”单独排在页末。",
        "a paragraph's first line “\(excerpt(last.line.text))” stands alone at the page's foot")
    ]
  }
}
