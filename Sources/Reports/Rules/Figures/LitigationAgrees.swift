import Diagnostics

/// Administrative suits and their results in the text are those of the table.
struct LitigationAgrees: ProseRule {
  static let code: Diagnostic.Code = "AR-XCK-06"
  static let explanations = [
    Explanation(
      code,
      rule: Wording("正文所写行政诉讼及其结果的数量与表中一致。", "administrative suits and their results in the text agree with the table"),
      clause: Wording("国办公开办函〔2021〕30号附件，第四部分", "国办公开办函〔2021〕30号, annex, section 四"),
      formula: Wording("正文行政诉讼件数＝未经复议直接起诉总计＋复议后起诉总计", "the text’s figure = the table’s"))
  ]

  private static let check = StatementCheck(
    code: code,
    subject: Wording("行政诉讼", "administrative suits"),
    owns: { Self.owns($0.claim) },
    figure: { claim, _, report in
      DisputeFigures.figure(for: claim, in: report)
    })

  func findings(in prose: ReportProse) -> [Diagnostic] { Self.check.findings(in: prose) }

  private static func owns(_ claim: Statement.Claim) -> Bool {
    switch claim {
    case .litigation, .directSuit, .suitAfterReview, .litigationResult: true
    default: false
    }
  }
}
