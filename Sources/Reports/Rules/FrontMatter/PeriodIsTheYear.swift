import Diagnostics

/// The preface's period is the whole calendar year.
struct PeriodIsTheYear: ProseRule {
  static let code: Diagnostic.Code = "AR-INT-02"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "统计期限为报告年度的1月1日至12月31日。", "the period runs from January 1 to December 31 of the year reported on"),
      clause: Wording("政府信息公开条例第四十九条、第五十条", "政府信息公开条例 art. 49, 50"))
  ]

  func findings(in prose: ReportProse) -> [Diagnostic] {
    prose.report.texts("preface").compactMap { text in
      guard let start = text.scalars.firstOffset(of: "期限") ?? text.scalars.firstOffset(of: "期间") else { return nil }
      let sentenceEnd = text.scalars[start...].firstIndex { $0.endsSentence } ?? text.scalars.count
      let days = YearMention.all(in: text.scalars).filter {
        $0.day != nil && $0.range.lowerBound > start && $0.range.lowerBound < sentenceEnd
      }
      guard days.count == 2, let first = days.first, let last = days.last else { return nil }
      let wrong = (first.month, first.day) != (1, 1) ? first : (last.month, last.day) != (12, 31) ? last : nil
      guard let wrong else { return nil }
      let words = String(scalars: text.scalars[wrong.range])
      return Diagnostic(
        .warning, Self.code, at: text.location(at: wrong.range.lowerBound),
        Wording(
          "统计期限写“\(words)”，应为全年（1月1日至12月31日）",
          "the period has “\(words)”, the whole year (January 1 to December 31) is expected"))
    }
  }
}
