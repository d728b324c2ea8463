import Diagnostics

/// No page says of itself that it has no text.
struct PagesHaveText: OfficialRule {
  static let code: Diagnostic.Code = "GW-FIT-02"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "印章、成文日期与正文须同处一面，由行距、字距调整，不得用“（此页无正文）”。",
        "seal and date stand on a page with text, by spacing; （此页无正文） is not used"),
      clause: Wording("GB/T 9704-2012 7.3.5.5", "GB/T 9704-2012 7.3.5.5"),
      remedy: Wording("删去这一行，版式会调整行距。", "take the line out: the layout adjusts the spacing"))
  ]

  private static let phrases: [Phrase] = ["此页无正文", "本页无正文", "此页无文字"]

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    document.texts.flatMap(\.paragraphs).compactMap { paragraph in
      let words = paragraph.text.scalars.filter { $0.isHan }
      guard words.count == 5, Self.phrases.contains(where: { words.matches($0, at: 0) }) else { return nil }
      return Diagnostic(
        .error, Self.code, at: paragraph.text.location,
        Wording("不得用“（此页无正文）”", "（此页无正文） is not allowed"))
    }
  }
}
