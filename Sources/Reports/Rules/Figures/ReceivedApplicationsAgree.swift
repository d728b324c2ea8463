import Diagnostics

/// Applications that the text says were received are those of the table's first row.
///
/// A figure that equals new + carried over is right where the words are 收办, 受理, 办理.
struct ReceivedApplicationsAgree: ProseRule {
  static let code: Diagnostic.Code = "AR-XCK-01"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "正文所写收到申请的数量与表中本年新收一致；写收办、受理、办理的，可以是新收加上年结转。",
        "applications received in the text agree with the table's first row; 收办, 受理 and 办理 may count those carried in as well"
      ),
      clause: Wording("国办公开办函〔2021〕30号附件，第三部分", "国办公开办函〔2021〕30号, annex, section 三"),
      formula: Wording("正文收到申请数＝本年新收总计", "the text’s figure = the table’s"))
  ]

  private static let check = StatementCheck(
    code: code,
    subject: Wording("收到的申请", "applications received"),
    owns: { !$0.isDenial && [.received, .newlyReceived, .handled].contains($0.claim) },
    figure: { claim, statement, report in
      ApplicationFigures(report, applicant: statement.applicant)
        .figure(for: claim, mentionsCarriedIn: statement.mentionsCarriedIn)
    })

  func findings(in prose: ReportProse) -> [Diagnostic] { Self.check.findings(in: prose) }
}
