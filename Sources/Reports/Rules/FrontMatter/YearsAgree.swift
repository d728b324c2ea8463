import Diagnostics

/// The year reported on is the year of the title and of the preface's period, and one before the year of the date.
struct YearsAgree: ProseRule {
  static let code: Diagnostic.Code = "AR-DAT-02"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "标题年份＝统计期限年份＝成文日期年份－1。",
        "the title’s year and the period’s year are the year reported on; the date is of the year after"),
      formula: Wording("year＝标题年份＝统计期限年份＝成文年份－1", "year = title’s year = period’s year = date’s year − 1"))
  ]

  func findings(in prose: ReportProse) -> [Diagnostic] {
    guard let year = prose.year else { return [] }
    return title(prose.report, year) + preface(prose.report, year) + date(prose.report, year)
  }

  private func title(_ report: Report, _ year: Int) -> [Diagnostic] {
    guard let title = report.line("title") else { return [] }
    let mentions = YearMention.all(in: title.scalars)
    guard let first = mentions.first, !mentions.contains(where: { $0.year == year }) else { return [] }
    return [finding(first, of: title, Wording("标题", "the title"), report, year)]
  }

  private func preface(_ report: Report, _ year: Int) -> [Diagnostic] {
    report.texts("preface").compactMap { text in
      // The year of a regulation or of a document's number is no period; a first or last day is.
      let days = YearMention.all(in: text.scalars).filter { mention in
        (mention.month == 1 && mention.day == 1) || (mention.month == 12 && mention.day == 31)
      }
      guard let wrong = days.first(where: { $0.year != year }) else { return nil }
      return finding(wrong, of: text, Wording("统计期限", "the period"), report, year)
    }
  }

  private func finding(
    _ mention: YearMention, of text: SourcedText, _ name: Wording, _ report: Report, _ year: Int
  ) -> Diagnostic {
    Diagnostic(
      .warning, Self.code, at: text.location(at: mention.range.lowerBound),
      Wording(
        "\(name.chinese)为\(mention.year)年，报告年份为\(year)年，应一致",
        "\(name.english) has \(mention.year), the year reported on is \(year)"),
      related: yearPlace(report, year))
  }

  private func date(_ report: Report, _ year: Int) -> [Diagnostic] {
    guard let date = report.date("signature.date"), date.year - 1 != year else { return [] }
    return [
      Diagnostic(
        .warning, Self.code, at: report.place(of: "signature.date"),
        Wording(
          "成文日期为\(date)，\(year)年的报告应在次年成文",
          "the date is \(date); a report on \(year) is dated in the year after"),
        related: yearPlace(report, year))
    ]
  }

  private func yearPlace(_ report: Report, _ year: Int) -> [Diagnostic.Related] {
    guard let location = report["year"]?.location else { return [] }
    return [.init(location: location, message: Wording("报告年份\(year)", "the year reported on, \(year)"))]
  }
}
