import Diagnostics

/// Set terms are written as they are set: 法治政府, not 法制政府.
///
/// Only confusions that are wrong wherever they stand; 法制 by itself is a word.
struct TermsAreSpelledRight: ProseRule {
  static let code: Diagnostic.Code = "AR-TXT-04"
  static let explanations = [
    Explanation(
      code,
      rule: Wording("固定用语按规范写法书写。", "set terms are written in their settled form"),
      formula: Wording(
        confusions.map { "\($0.found)→\($0.expected)" }.joined(separator: "；"), "see the Chinese list"))
  ]

  /// What is written, and what is meant.
  static let confusions: [(found: String, expected: String)] = [
    ("法制政府", "法治政府"),
    ("法制社会", "法治社会"),
    ("依法制国", "依法治国"),
    ("信息公开条列", "信息公开条例"),
    ("行政复义", "行政复议"),
    ("行政诉颂", "行政诉讼"),
    ("营商坏境", "营商环境"),
  ]

  private static let searches = confusions.map { (found: Phrase($0.found), expected: $0.expected) }

  func findings(in prose: ReportProse) -> [Diagnostic] {
    prose.paragraphs.flatMap { paragraph in Self.searches.flatMap { find($0.found, $0.expected, in: paragraph) } }
  }

  private func find(_ found: Phrase, _ expected: String, in paragraph: ProseParagraph) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var start = 0
    while let offset = paragraph.scalars.firstOffset(of: found, from: start) {
      let words = String(scalars: found.scalars)
      findings.append(
        Diagnostic(
          .warning, Self.code, at: paragraph.location(at: offset),
          Wording("“\(words)”疑为“\(expected)”", "“\(words)” is probably meant as “\(expected)”")))
      start = offset + found.scalars.count
    }
    return findings
  }
}
