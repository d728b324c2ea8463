import Diagnostics

/// Numbers go down one level at a time, 一、 （一） 1. （1）, and count on without gap or repetition.
///
/// The sections' texts stand under headings of the level 一、, so that a text may begin with （一）.
struct NumbersFollowInOrder: ProseRule {
  static let levels: Diagnostic.Code = "GW-BODY-03"
  static let sequence: Diagnostic.Code = "AR-NUM-01"
  static let explanations = [
    Explanation(
      levels,
      rule: Wording(
        "结构层次序数依次为“一、”“（一）”“1.”“（1）”，逐级使用；短文可越级，仅作提醒。",
        "numbering goes down 一、 （一） 1. （1） level by level; short texts may skip one, so this is only a warning"),
      clause: Wording("GB/T 9704-2012 7.3.3", "GB/T 9704-2012 7.3.3"),
      remedy: Wording("各部分标题为“一、”级，其下从“（一）”起编。", "the sections’ headings are level 一、: begin below them with （一）")),
    Explanation(
      sequence,
      rule: Wording("同级序号应连续，不跳号、不重号。", "numbers of one level follow one another without gap or repetition"),
      clause: Wording("GB/T 9704-2012 7.3.3", "GB/T 9704-2012 7.3.3")),
  ]

  func findings(in prose: ReportProse) -> [Diagnostic] {
    if let document = prose.document { return findings(in: document) }
    return ReportProse.sections.flatMap { field -> [Diagnostic] in
      var walk = NumberingWalk()
      for paragraph in prose.paragraphs(of: field) { walk.pass(paragraph) }
      return walk.findings
    }
  }

  /// Every text of an official document numbers for itself, from 一、 on.
  private func findings(in document: OfficialDocument) -> [Diagnostic] {
    document.texts.flatMap { text -> [Diagnostic] in
      var walk = NumberingWalk(under: 0)
      for paragraph in text.paragraphs { walk.pass(ProseParagraph(field: "body", paragraph: paragraph, tokens: [])) }
      return walk.findings
    }
  }
}
