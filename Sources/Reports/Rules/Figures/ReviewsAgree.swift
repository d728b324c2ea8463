import Diagnostics

/// Administrative reviews and their results in the text are those of the table.
struct ReviewsAgree: ProseRule {
  static let code: Diagnostic.Code = "AR-XCK-05"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "正文所写行政复议及其结果的数量与表中一致。", "administrative reviews and their results in the text agree with the table"),
      clause: Wording("国办公开办函〔2021〕30号附件，第四部分", "国办公开办函〔2021〕30号, annex, section 四"),
      formula: Wording("正文行政复议件数＝行政复议总计；维持、纠正等各与其栏相同", "the text’s figure = the table’s"))
  ]

  private static let check = StatementCheck(
    code: code,
    subject: Wording("行政复议", "administrative reviews"),
    owns: { Self.owns($0.claim) },
    figure: { claim, _, report in
      DisputeFigures.figure(for: claim, in: report)
    })

  func findings(in prose: ReportProse) -> [Diagnostic] { Self.check.findings(in: prose) }

  private static func owns(_ claim: Statement.Claim) -> Bool {
    switch claim {
    case .review, .disputes, .reviewResult: true
    default: false
    }
  }
}
