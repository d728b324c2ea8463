import Diagnostics

/// A title written by its author names the organ and the year, and ends as the format has it.
///
/// Accepted are 机关＋YYYY年政府信息公开工作年度报告, YYYY年＋机关＋…, and …年度报告（YYYY年度）.
struct TitleHasItsForm: ProseRule {
  static let code: Diagnostic.Code = "AR-TTL-01"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "标题由机关名称、年份和“政府信息公开工作年度报告”组成。",
        "a title is the organ’s name, the year, and 政府信息公开工作年度报告"),
      clause: Wording("国办公开办函〔2021〕30号附件", "国办公开办函〔2021〕30号, annex"),
      remedy: Wording("不写title，由issuer和year组成。", "leave `title` out: it is composed from `issuer` and `year`"))
  ]

  /// The words that every title has.
  static let statutoryWords: Phrase = "政府信息公开工作年度报告"

  func findings(in prose: ReportProse) -> [Diagnostic] {
    guard let title = prose.report.line("title"), !title.isEmpty else { return [] }
    let words = title.scalars.filter { !$0.properties.isWhitespace }
    guard words.contains(Self.statutoryWords) else {
      return [finding(title, "没有“\(String(scalars: Self.statutoryWords.scalars))”", "lacks the words 政府信息公开工作年度报告")]
    }
    var findings: [Diagnostic] = []
    if YearMention.all(in: title.scalars).isEmpty { findings.append(finding(title, "没有年份", "lacks the year")) }
    if let issuer = prose.report.line("issuer"), !names(words, issuer.scalars) {
      findings.append(finding(title, "没有机关名称“\(issuer.string)”", "lacks the organ’s name “\(issuer.string)”"))
    }
    return findings
  }

  /// Whether the title without its fixed words and year names the organ.
  private func names(_ title: [Unicode.Scalar], _ issuer: [Unicode.Scalar]) -> Bool {
    if title.contains(Phrase(String(scalars: issuer))) { return true }
    guard let end = title.firstOffset(of: Self.statutoryWords) else { return true }
    var organ = Array(title[..<end])
    if let year = YearMention.all(in: organ).first { organ.removeSubrange(year.range) }
    for word in ["关于", "年度"] as [Phrase] {
      if let offset = organ.firstOffset(of: word) { organ.removeSubrange(offset..<(offset + word.scalars.count)) }
    }
    return !organ.isEmpty && OrganName(organ).mayBe(OrganName(issuer))
  }

  private func finding(_ title: SourcedText, _ chinese: String, _ english: String) -> Diagnostic {
    Diagnostic(
      .warning, Self.code, at: title.location,
      Wording("标题“\(title.string)”\(chinese)", "the title “\(title.string)” \(english)"))
  }
}
