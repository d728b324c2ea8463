import Diagnostics

/// A report says where questions go: by `contact`, or by a `preface` written out.
struct ContactIsGiven: ProseRule {
  static let code: Diagnostic.Code = "AR-INT-01"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "报告开头应写明统计期限和联系方式：填写contact，或以preface写出。",
        "a report opens with its period and whom to ask: give `contact`, or write out `preface`"),
      remedy: Wording("补写contact（机构、地址、邮编、电话、电子邮箱）。", "give `contact`: office, address, postcode, phone, email"))
  ]

  func findings(in prose: ReportProse) -> [Diagnostic] {
    if prose.report.has("contact") || prose.report.has("preface") { return [] }
    return [
      Diagnostic(
        .warning, Self.code, at: prose.report.location,
        Wording("没有contact，也没有preface，应有其一", "neither `contact` nor `preface` is given, one is expected"))
    ]
  }
}
