import Diagnostics

/// A report closes with the organ's name and the date.
struct SignatureIsGiven: ProseRule {
  static let code: Diagnostic.Code = "AR-DAT-01"
  static let explanations = [
    Explanation(
      code,
      rule: Wording("报告末尾应有署名和成文日期。", "a report closes with the organ’s name and the date"),
      clause: Wording("GB/T 9704-2012 7.3.5", "GB/T 9704-2012 7.3.5"),
      remedy: Wording("补写signature（issuer、date）。", "give `signature` with `issuer` and `date`"))
  ]

  func findings(in prose: ReportProse) -> [Diagnostic] {
    if prose.report.has("signature") { return [] }
    return [
      Diagnostic(
        .warning, Self.code, at: prose.report.location,
        Wording("没有signature（署名和成文日期），应有", "no `signature` is given; the organ’s name and the date are expected"))
    ]
  }
}
