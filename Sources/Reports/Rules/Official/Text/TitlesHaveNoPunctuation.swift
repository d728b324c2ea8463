import Diagnostics

/// A title has no punctuation but what titles need: 《》, “”, 、, ·, brackets.
struct TitlesHaveNoPunctuation: OfficialRule {
  static let code: Diagnostic.Code = "GW-TITLE-03"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "标题除书名号、引号、顿号、间隔号和括号外，一般不用标点符号。", "a title has no punctuation but 《》, “”, 、, · and brackets, as a rule"),
      clause: Wording("党政机关公文标题的通行写法", "the usual writing of official titles"))
  ]

  private static let marks = Set("，。；：？！…,;:?!｡､".unicodeScalars)

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    guard let title = document.line("title") else { return [] }
    var depth = 0
    for (offset, scalar) in title.scalars.enumerated() {
      if scalar == "《" || scalar == "“" { depth += 1 }
      if scalar == "》" || scalar == "”" { depth = max(0, depth - 1) }
      let isFinalStop = offset == title.scalars.count - 1 && (scalar == "." || scalar == "．" || scalar == "、")
      guard depth == 0, Self.marks.contains(scalar) || isFinalStop else { continue }
      return [
        Diagnostic(
          .warning, Self.code, at: title.location(at: offset),
          Wording("标题中有“\(scalar)”，标题一般不用标点符号", "the title has “\(scalar)”; titles have no punctuation, as a rule"))
      ]
    }
    return []
  }
}
