import Diagnostics

/// Results that the text counts (予以公开, 不予公开 …) are those of the table.
///
/// 不予公开 may also be said of all that was refused.
struct OutcomesAgree: ProseRule {
  static let code: Diagnostic.Code = "AR-XCK-10"
  static let explanations = [
    Explanation(
      code,
      rule: Wording("正文所写予以公开、部分公开、不予公开等的数量与表中办理结果一致。", "results counted in the text agree with the table's rows"),
      clause: Wording("国办公开办函〔2021〕30号附件，第三部分", "国办公开办函〔2021〕30号, annex, section 三"),
      formula: Wording("正文各类办理结果数＝表中各项之和", "the text’s figure = the table’s"))
  ]

  private static let check = StatementCheck(
    code: code,
    subject: Wording("办理结果", "results"),
    owns: { Self.owns($0.claim) },
    figure: { claim, statement, report in
      ApplicationFigures(report, applicant: statement.applicant)
        .figure(for: claim, mentionsCarriedIn: statement.mentionsCarriedIn)
    })

  func findings(in prose: ReportProse) -> [Diagnostic] { Self.check.findings(in: prose) }

  private static func owns(_ claim: Statement.Claim) -> Bool {
    if case .outcome = claim { true } else { false }
  }
}
