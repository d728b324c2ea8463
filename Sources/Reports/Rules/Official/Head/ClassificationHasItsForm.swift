import Diagnostics

/// A classification is a level, and behind a ★ its period in arabic digits.
struct ClassificationHasItsForm: OfficialRule {
  static let code: Diagnostic.Code = "GW-HD-02"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "密级为绝密、机密或秘密，保密期限用阿拉伯数字，两者之间用“★”；除另有规定外，绝密不超过30年，机密不超过20年，秘密不超过10年。",
        "the level is 绝密, 机密 or 秘密, the period in arabic digits behind a ★; at most 30, 20 and 10 years unless ruled otherwise"
      ),
      clause: Wording("GB/T 9704-2012 7.2.2；保守国家秘密法", "GB/T 9704-2012 7.2.2; 保守国家秘密法"),
      formula: Wording("机密★1年", "机密★1年"))
  ]

  /// The levels, and the years that each may last at most.
  private static let levels: [(name: Phrase, years: Int)] = [("绝密", 30), ("机密", 20), ("秘密", 10)]

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    guard let text = document.line("classification") else { return [] }
    guard let level = Self.levels.first(where: { text.scalars.matches($0.name, at: 0) }) else {
      return [error(text, Wording("密级应为绝密、机密或秘密", "the level is 绝密, 机密 or 秘密"))]
    }
    let rest = text.scalars[level.name.scalars.count...]
    if rest.isEmpty { return [] }
    guard rest.first == "★" else {
      return [
        error(text, Wording("密级与保密期限之间用“★”（U+2605），不留空格", "a ★ (U+2605) joins level and period, without a blank"))
      ]
    }
    return period(Array(rest.dropFirst()), of: text, longest: level.years)
  }

  private func period(_ period: [Unicode.Scalar], of text: SourcedText, longest: Int) -> [Diagnostic] {
    if period.isEmpty { return [error(text, Wording("“★”后应有保密期限", "a period is expected behind the ★"))] }
    let digits = period.prefix { ("0"..."9").contains($0) }
    let unit = String(scalars: period.dropFirst(digits.count))
    guard !digits.isEmpty else {
      // 长期, 启用前: a period that is no number. 一年 and １年 are numbers otherwise written.
      let isNumber = period.first.map { ChineseNumeral.isPart($0) || ("０"..."９").contains($0) } ?? false
      return isNumber ? [error(text, Wording("保密期限用阿拉伯数字", "the period is written in arabic digits"))] : []
    }
    guard digits.first != "0", let count = Int(String(scalars: digits)), !unit.isEmpty else {
      return [error(text, Wording("保密期限写作1年、6个月等", "the period is written as 1年 or 6个月"))]
    }
    guard unit == "年", count > longest, count < 1000 else { return [] }
    return [
      Diagnostic(
        .warning, Self.code, at: text.location,
        Wording("保密期限为\(count)年，一般不超过\(longest)年", "the period is \(count) years, at most \(longest) are usual"))
    ]
  }

  private func error(_ text: SourcedText, _ expected: Wording) -> Diagnostic {
    Diagnostic(
      .error, Self.code, at: text.location,
      Wording(
        "密级和保密期限写作“\(text.string.excerpt)”：\(expected.chinese)，如 机密★1年",
        "the classification is “\(text.string.excerpt)”: \(expected.english), such as 机密★1年"))
  }
}
