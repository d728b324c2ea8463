import Diagnostics

/// A signature stands on a page with text (GB/T 9704-2012 7.3.5.5).
struct SignaturesHaveText: PageRule {
  static let explanation = Explanation(
    "PAGE-SIGNATURE-ALONE",
    rule: Wording("署名和成文日期不得与正文分处两页。", "A signature stands on a page that has text."),
    clause: Wording("GB/T 9704-2012 7.3.5.5", "GB/T 9704-2012 7.3.5.5"))

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    guard let first = record.textLines.first, first.galleyLine.kind == .signature,
      !record.tables.contains(where: { $0.block < first.block }), record.page.number > 1
    else { return [] }
    return [
      finding(
        onPage: record.page.number, "署名“\(excerpt(first.galleyLine.line.text))”所在页没有正文。",
        "the signature “\(excerpt(first.galleyLine.line.text))” stands on a page without text")
    ]
  }
}
