import Diagnostics

/// No character is drawn with glyph 0, the box that faces have for what they lack.
struct EveryCharacterHasAGlyph: PageRule {
  static let explanation = Explanation(
    "PAGE-GLYPH-MISSING", rule: Wording("所有字符都应有字形。", "Every character has a glyph."),
    remedy: Wording("安装含有该字的字体，或改用规范字。", "Install a face that has the character, or write another."))

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    record.page.items.compactMap { item in
      guard case .line(let line) = item, line.runs.contains(where: { $0.glyphs.contains { $0.id == 0 } }) else {
        return nil
      }
      return finding(
        onPage: record.page.number, "“\(excerpt(line.text))”中有字体缺少的字符。",
        "“\(excerpt(line.text))” has a character that no face covers")
    }
  }
}
