import Diagnostics

/// A text that says that no application was received stands beside a zero in the table.
struct DeniedApplicationsAgree: ProseRule {
  static let code: Diagnostic.Code = "AR-XCK-08"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "正文写未收到申请的，表中本年新收为0。", "where the text says that no application was received, the table's first row is 0"),
      clause: Wording("国办公开办函〔2021〕30号附件，第三部分", "国办公开办函〔2021〕30号, annex, section 三"),
      formula: Wording("未收到申请 → 本年新收总计＝0", "the text’s figure = the table’s"))
  ]

  private static let check = StatementCheck(
    code: code,
    subject: Wording("收到的申请", "applications received"),
    owns: { $0.isDenial && $0.claim == .received },
    figure: { claim, statement, report in
      ApplicationFigures(report, applicant: statement.applicant)
        .figure(for: claim, mentionsCarriedIn: statement.mentionsCarriedIn)
    })

  func findings(in prose: ReportProse) -> [Diagnostic] { Self.check.findings(in: prose) }
}
