import Diagnostics

/// A section that is there has words in it; 无 is said where there is nothing to report.
struct SectionsHaveText: ProseRule {
  static let code: Diagnostic.Code = "AR-SEC-05"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "总体情况、存在的主要问题及改进情况、其他需要报告的事项应有内容，没有的写“无”。",
        "the sections of prose have content; where there is nothing to report they say 无"),
      clause: Wording("政府信息公开条例第五十条", "政府信息公开条例 art. 50"))
  ]

  func findings(in prose: ReportProse) -> [Diagnostic] {
    ReportProse.sections.compactMap { field in
      guard let items = prose.report.body(field), !items.contains(where: hasWords) else { return nil }
      let place = prose.paragraphs(of: field).first?.location(at: 0) ?? prose.report.place(of: field)
      return Diagnostic(
        .warning, Self.code, at: place,
        Wording("“\(field)”一节没有文字，应写明情况或写“无”", "`\(field)` has no words; content, or 无, is expected"))
    }
  }

  private func hasWords(_ item: BodyItem) -> Bool {
    switch item {
    case .paragraphs(let paragraphs):
      paragraphs.contains { $0.text.scalars.contains { $0.properties.isAlphabetic || $0.isHan } }
    case .table, .image, .names: true
    }
  }
}
