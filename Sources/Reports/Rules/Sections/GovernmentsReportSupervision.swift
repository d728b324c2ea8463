import Diagnostics

/// A government's report says how disclosure was assessed, how society judged it, and who was held responsible.
struct GovernmentsReportSupervision: ProseRule {
  static let code: Diagnostic.Code = "AR-SEC-04"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "各级人民政府的年度报告应包括工作考核、社会评议和责任追究结果情况。",
        "reports of governments tell of assessment (工作考核), public judgement (社会评议) and accountability (责任追究)"),
      clause: Wording("政府信息公开条例第五十条第一款第四项", "政府信息公开条例 art. 50 item 4"))
  ]

  /// What must be told, and the words that tell it.
  private static let duties: [(name: Wording, words: [Phrase])] = [
    (Wording("工作考核", "assessment (考核)"), ["考核", "考评", "绩效评"]),
    (Wording("社会评议", "public judgement (评议)"), ["评议", "满意度", "社会评价"]),
    (Wording("责任追究", "accountability (责任追究)"), ["责任追究", "追责", "问责", "追究责任", "追究"]),
  ]

  func findings(in prose: ReportProse) -> [Diagnostic] {
    guard prose.issuer.isNamedAsGovernment, prose.report.body("overview") != nil else { return [] }
    let overview = prose.paragraphs(of: "overview")
    let missing = Self.duties.filter { duty in !overview.contains { $0.scalars.containsAny(duty.words) } }
    if missing.isEmpty { return [] }
    let place = overview.first { $0.scalars.contains("监督保障") } ?? overview.first
    return [
      Diagnostic(
        .warning, Self.code, at: place?.location(at: 0) ?? prose.report.place(of: "overview"),
        Wording(
          "总体情况没有提到\(missing.map(\.name.chinese).joined(separator: "、"))，各级人民政府应报告",
          "the overview does not tell of \(missing.map(\.name.english).joined(separator: ", ")), which governments report"
        ))
    ]
  }
}
