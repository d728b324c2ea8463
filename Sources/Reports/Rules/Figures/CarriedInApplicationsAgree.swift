import Diagnostics

/// Applications that the text says were carried in are those of the table's second row.
struct CarriedInApplicationsAgree: ProseRule {
  static let code: Diagnostic.Code = "AR-XCK-02"
  static let explanations = [
    Explanation(
      code,
      rule: Wording("正文所写上年结转的数量与表中上年结转一致。", "applications carried in, in the text, agree with the table's second row"),
      clause: Wording("国办公开办函〔2021〕30号附件，第三部分", "国办公开办函〔2021〕30号, annex, section 三"),
      formula: Wording("正文上年结转数＝上年结转总计", "the text’s figure = the table’s"))
  ]

  private static let check = StatementCheck(
    code: code,
    subject: Wording("上年结转的申请", "applications carried in"),
    owns: { $0.claim == .carriedIn },
    figure: { claim, statement, report in
      ApplicationFigures(report, applicant: statement.applicant)
        .figure(for: claim, mentionsCarriedIn: statement.mentionsCarriedIn)
    })

  func findings(in prose: ReportProse) -> [Diagnostic] { Self.check.findings(in: prose) }
}
