import Diagnostics

/// Applications that the text says go on into the next year are those of the table's last row.
struct CarriedOutApplicationsAgree: ProseRule {
  static let code: Diagnostic.Code = "AR-XCK-04"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "正文所写结转下年度的数量与表中结转下年度继续办理一致。", "applications carried on in the text agree with the table's last row"),
      clause: Wording("国办公开办函〔2021〕30号附件，第三部分", "国办公开办函〔2021〕30号, annex, section 三"),
      formula: Wording("正文结转下年度数＝结转下年度继续办理总计", "the text’s figure = the table’s"))
  ]

  private static let check = StatementCheck(
    code: code,
    subject: Wording("结转下年度的申请", "applications carried on"),
    owns: { $0.claim == .carriedOut },
    figure: { claim, statement, report in
      ApplicationFigures(report, applicant: statement.applicant)
        .figure(for: claim, mentionsCarriedIn: statement.mentionsCarriedIn)
    })

  func findings(in prose: ReportProse) -> [Diagnostic] { Self.check.findings(in: prose) }
}
