/// The rules about title, preface, signature and dates.
enum FrontMatterRules {
  /// Every one of them.
  static let all: [any ProseRule] = [
    ContactIsGiven(), PeriodIsTheYear(), SignatureIsGiven(), YearsAgree(), YearIsNotLeftOver(), ReportIsInTime(),
    TitleHasItsForm(), SignatureNamesTheIssuer(),
  ]
}
