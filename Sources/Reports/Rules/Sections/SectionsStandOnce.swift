import Diagnostics

/// The six sections' headings are set by the layout; a section's text does not write one again.
struct SectionsStandOnce: ProseRule {
  static let code: Diagnostic.Code = "AR-SEC-01"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "六个部分的标题由版式给出，各印一次，正文不再重写。",
        "the headings of the six sections come from the layout, once each; texts do not repeat them"),
      clause: Wording("国办公开办函〔2021〕30号附件；政府信息公开条例第五十条", "国办公开办函〔2021〕30号, annex; 政府信息公开条例 art. 50"),
      remedy: Wording("删去正文中的该行。", "delete the line"))
  ]

  /// The statutory headings, and what is written for them.
  private static let headings: [Phrase] = [
    "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况",
    "政府信息公开行政复议行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "存在的主要问题及改进情况",
    "政府信息公开工作存在的主要问题及改进情况", "存在问题及改进情况", "其他需要报告的事项",
  ]

  func findings(in prose: ReportProse) -> [Diagnostic] {
    prose.paragraphs.compactMap { paragraph in
      guard let numbering = paragraph.paragraph.numbering, numbering.level == .first else { return nil }
      var words = paragraph.scalars[min(paragraph.textStart, paragraph.scalars.count)...]
      while let last = words.last, last == "。" || last == "：" { words = words.dropLast() }
      guard Self.headings.contains(where: { words.elementsEqual($0.scalars) }) else { return nil }
      return Diagnostic(
        .warning, Self.code, at: paragraph.location(at: 0),
        Wording(
          "正文写有“\(paragraph.paragraph.text.string)”，该标题由版式给出，会印两次",
          "the text has the heading “\(paragraph.paragraph.text.string)”, which the layout sets: it would print twice"))
    }
  }
}
