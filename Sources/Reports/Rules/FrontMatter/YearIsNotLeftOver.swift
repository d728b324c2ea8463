import Diagnostics

/// A statement about the organ's own work does not begin with a past year, as text copied from the last report does.
///
/// Judged are sentences that open with a year and speak of disclosure or of the organ, in paragraphs that do not name
/// the year reported on; comparisons, history (2022年以来) and titles of documents are left alone.
struct YearIsNotLeftOver: ProseRule {
  static let code: Diagnostic.Code = "AR-DAT-03"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "正文叙述本年度工作，句首年份应为报告年份，勿沿用上年文稿的年份。",
        "sentences about the year’s work open with the year reported on, not with one left over from an earlier report")
    )
  ]

  /// How far back a year counts as left over; earlier years are history.
  private static let reach = 3

  func findings(in prose: ReportProse) -> [Diagnostic] {
    guard let year = prose.year else { return [] }
    return prose.paragraphs.flatMap { paragraph -> [Diagnostic] in
      let years = paragraph.tokens.filter { $0.term == .year }
      if years.isEmpty || years.contains(where: { $0.value == year }) { return [] }
      return years.filter { isLeftOver($0, in: paragraph, year: year) }.map { finding($0, in: paragraph, year: year) }
    }
  }

  private func isLeftOver(_ token: ProseToken, in paragraph: ProseParagraph, year: Int) -> Bool {
    guard token.value < year, token.value >= year - Self.reach, opensSentence(token, in: paragraph) else {
      return false
    }
    let text = paragraph.scalars
    let end = text[token.end...].firstIndex { $0.endsSentence } ?? text.count
    let sentence = text[token.end..<end]
    if sentence.starts(with: Phrase("以来").scalars) || sentence.containsAny(Self.history) { return false }
    return sentence.containsAny(Self.work)
  }

  /// Whether the year is a sentence's first word, behind a number, a heading or 截至 perhaps.
  private func opensSentence(_ token: ProseToken, in paragraph: ProseParagraph) -> Bool {
    var start = token.start
    let text = paragraph.scalars
    if start >= 2, text.matches("截至", at: start - 2) || text.matches("截止", at: start - 2) {
      start -= 2
    } else if token.end < text.count, text[token.end].digitValue != nil {
      // 2022年12月 dates an event.
      return false
    }
    return start == paragraph.textStart || (start > 0 && (text[start - 1].endsSentence))
  }

  private static let history: [Phrase] = [
    "以来", "相比", "同比", "较", "比", "至今", "今年", "本年", "上年", "成立", "起", "被确定", "荣获", "获评", "授予", "结转", "发布的", "印发的", "出台的",
    "修订", "施行", "实施的", "开始", "底前",
  ]
  private static let work: [Phrase] = [
    "主动公开", "依申请公开", "信息公开", "政务公开", "公开政府信息", "我局", "我街道", "我镇", "我乡", "我区", "我县", "我市", "我省", "本机关", "我单位", "我委",
    "办事处",
  ]

  private func finding(_ token: ProseToken, in paragraph: ProseParagraph, year: Int) -> Diagnostic {
    Diagnostic(
      .warning, Self.code, at: paragraph.location(at: token.start),
      Wording(
        "句首写“\(token.value)年”，报告年份为\(year)年，疑为沿用旧稿",
        "the sentence opens with \(token.value), the year reported on is \(year): left over from an earlier report?"))
  }
}
