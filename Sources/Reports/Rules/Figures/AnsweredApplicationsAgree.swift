import Diagnostics

/// Applications that the text says were closed or answered are the table's total of results.
///
/// Cases that ended without an answer (不予处理, 其他处理), and those carried in, may be left out of the count.
struct AnsweredApplicationsAgree: ProseRule {
  static let code: Diagnostic.Code = "AR-XCK-03"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "正文所写办结、答复的数量与表中办理结果总计一致。",
        "applications closed or answered in the text agree with the table's total of results"),
      clause: Wording("国办公开办函〔2021〕30号附件，第三部分", "国办公开办函〔2021〕30号, annex, section 三"),
      formula: Wording("正文办结（答复）数＝办理结果总计", "the text’s figure = the table’s"))
  ]

  private static let check = StatementCheck(
    code: code,
    subject: Wording("办结或答复的申请", "applications closed"),
    owns: { $0.claim == .closed || $0.claim == .answered },
    figure: { claim, statement, report in
      ApplicationFigures(report, applicant: statement.applicant)
        .figure(for: claim, mentionsCarriedIn: statement.mentionsCarriedIn)
    })

  func findings(in prose: ReportProse) -> [Diagnostic] { Self.check.findings(in: prose) }
}
