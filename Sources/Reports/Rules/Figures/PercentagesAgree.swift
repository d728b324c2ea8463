import Diagnostics

/// A share that the text states is the share that its figures make; shares stated together make no more than 100%.
///
/// A share is compared with every whole it may be of: the figures before it in the sentence, and the table's totals.
/// One unit of the last printed place is allowed, so that rounding and cutting off are both right.
struct PercentagesAgree: ProseRule {
  static let code: Diagnostic.Code = "AR-XCK-09"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "正文所写占比与其数量相符，容差为所印小数的一个单位；“分别占”的各项之和不超过100%。",
        "a stated share agrees with its figures within one unit of its last printed place; shares listed together (分别占) make at most 100%"
      ),
      formula: Wording("占比＝部分÷总数×100%", "share = part ÷ whole × 100%"))
  ]

  func findings(in prose: ReportProse) -> [Diagnostic] {
    prose.paragraphs.flatMap { paragraph -> [Diagnostic] in
      guard paragraph.tokens.contains(where: { $0.term == .percentage }) else { return [] }
      return ShareReader(paragraph, report: prose.report).findings(code: Self.code)
    }
  }
}
