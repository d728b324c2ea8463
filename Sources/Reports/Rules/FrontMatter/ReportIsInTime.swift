import Diagnostics

/// A report is dated by the day it must be published.
///
/// 政府信息公开条例 art. 49: departments publish by 31 January, local governments of counties and above by 31 March.
/// 乡镇 and 街道 are not named there; local notices hold them to 31 January.
struct ReportIsInTime: ProseRule {
  static let code: Diagnostic.Code = "AR-DLN-01"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "部门、乡镇、街道的年度报告于次年1月31日前公布，县级以上地方人民政府的于3月31日前公布。",
        "departments, townships and street offices publish by 31 January, governments of counties and above by 31 March"
      ),
      clause: Wording("政府信息公开条例第四十九条；乡镇、街道依各地通知", "政府信息公开条例 art. 49; local notices for townships and street offices"))
  ]

  func findings(in prose: ReportProse) -> [Diagnostic] {
    // Another year is the rule AR-DAT-02's.
    guard let date = prose.report.date("signature.date"), let year = prose.year, date.year - 1 == year else {
      return []
    }
    let deadline = deadline(of: prose.issuer.rank, in: date.year)
    guard let deadline, date > deadline else { return [] }
    return [
      Diagnostic(
        .warning, Self.code, at: prose.report.place(of: "signature.date"),
        Wording(
          "成文日期为\(date)，已超法定或通行时限\(deadline)", "the date is \(date), after the deadline of \(deadline)"))
    ]
  }

  private func deadline(of rank: IssuerKind.Rank, in year: Int) -> CalendarDate? {
    switch rank {
    case .government, .committee: CalendarDate(year: year, month: 3, day: 31)
    case .township, .organ: CalendarDate(year: year, month: 1, day: 31)
    }
  }
}
