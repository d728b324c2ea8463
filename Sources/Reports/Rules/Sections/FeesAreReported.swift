import Diagnostics

/// The last section says what fees for processing information were charged, or that none were.
struct FeesAreReported: ProseRule {
  static let code: Diagnostic.Code = "AR-SEC-03"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "“其他需要报告的事项”中应报告收取信息处理费的情况，未收取的也写明。",
        "the last section reports the fees charged for processing information (信息处理费), or that none were"),
      clause: Wording("国办公开办函〔2021〕30号附件，第六部分", "国办公开办函〔2021〕30号, annex, section 六"),
      remedy: Wording("补写“本年度未收取信息处理费”或收取金额。", "add the amount, or that none was charged"))
  ]

  private static let fees: [Phrase] = ["信息处理费", "处理费", "信息公开收费"]

  func findings(in prose: ReportProse) -> [Diagnostic] {
    guard prose.report.body("otherMatters") != nil else { return [] }
    let paragraphs = prose.paragraphs(of: "otherMatters")
    if paragraphs.contains(where: { $0.scalars.containsAny(Self.fees) }) { return [] }
    return [
      Diagnostic(
        .warning, Self.code, at: paragraphs.first?.location(at: 0) ?? prose.report.place(of: "otherMatters"),
        Wording("其他需要报告的事项没有提到信息处理费，应报告收取情况", "the last section does not mention 信息处理费; the fees charged are expected"))
    ]
  }
}
