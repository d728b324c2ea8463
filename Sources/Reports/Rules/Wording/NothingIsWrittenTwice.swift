import Diagnostics

/// No word, phrase or sentence stands twice in a row by mistake.
struct NothingIsWrittenTwice: ProseRule {
  static let code: Diagnostic.Code = "AR-TXT-06"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "字词、短语、句子不应误重复，如“进行进行”、同一标题的两种写法连在一起。",
        "no word, phrase or sentence stands twice in a row by mistake (进行进行; two versions of one heading run together)"),
      remedy: Wording("删去重复的部分。", "delete the repetition"))
  ]

  /// More repetitions than a paragraph's author needs to be told of.
  private static let maximumOfParagraph = 100

  func findings(in prose: ReportProse) -> [Diagnostic] {
    prose.paragraphs.flatMap { paragraph -> [Diagnostic] in
      let text = paragraph.scalars
      var found = Repetition.marks(in: text)
      for run in HanRun.all(in: text, from: paragraph.textStart) where found.count < Self.maximumOfParagraph {
        found += Repetition.words(in: text, run)
        found += Repetition.versions(in: text, run).map { [$0] } ?? []
      }
      found += Repetition.sentences(in: text, from: paragraph.textStart)
      return found.prefix(Self.maximumOfParagraph).map { finding($0, in: paragraph) }
    }
  }

  private func finding(_ repetition: Repetition, in paragraph: ProseParagraph) -> Diagnostic {
    let first = paragraph.string(repetition.first)
    let second = paragraph.string(repetition.second)
    let message =
      first == second
      ? Wording("“\(first)”重复，疑为误写", "“\(first)” stands twice in a row")
      : Wording("“\(first)”与“\(second)”连写，疑为重复", "“\(first)” and “\(second)” run together: one phrase twice?")
    return Diagnostic(
      .warning, Self.code, at: paragraph.location(at: repetition.second.lowerBound), message,
      related: paragraph.location(at: repetition.first.lowerBound).map {
        [.init(location: $0, message: Wording("前一处", "the first of the two"))]
      } ?? [])
  }
}

/// A stretch of Han characters between marks.
enum HanRun {
  /// The stretches of a text, in order; longer ones than any clause are cut, which bounds the search in them.
  static func all(in text: [Unicode.Scalar], from start: Int) -> [Range<Int>] {
    let longest = 120
    var runs: [Range<Int>] = []
    var first: Int?
    for offset in min(start, text.count)...text.count {
      let isHan = offset < text.count && text[offset].isHan
      if isHan, first == nil { first = offset }
      if let begin = first, !isHan || offset - begin >= longest {
        runs.append(begin..<offset)
        first = isHan ? offset : nil
      }
    }
    return runs
  }
}
