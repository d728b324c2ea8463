import Diagnostics

/// Walks the paragraphs of one section and watches their numbers.
struct NumberingWalk {
  /// What was found so far.
  private(set) var findings: [Diagnostic] = []

  private struct Open {
    var rank: Int
    var ordinal: Int
    var location: SourceLocation?
  }

  /// The numbers that the present paragraph stands under, outermost first; the section's own 一、 is not among them.
  private var open: [Open] = []
  /// The rank of the headings that the text stands under: 1 for a report's sections, 0 for a document of its own.
  private var outerRank: Int
  /// Whether the text stands under an article (第…条), whose items the standard's levels do not rule.
  private var isInArticle = false
  private var reportedSteps: Set<[Int]> = []
  private var lastPlainEndsInColon = false
  private var sawPlain = false

  /// A walk through a text under headings of that rank.
  init(under outerRank: Int = Numbering.Level.sectionRank) {
    self.outerRank = outerRank
  }

  /// Takes note of the next paragraph.
  mutating func pass(_ paragraph: ProseParagraph) {
    guard let numbering = paragraph.paragraph.numbering, let rank = numbering.level.rank else {
      if let division = paragraph.paragraph.numbering {
        // Under every article, chapter and section numbers begin anew.
        open = []
        isInArticle = division.level == .article
      }
      sawPlain = true
      lastPlainEndsInColon = paragraph.scalars.last == "："
      return
    }
    if rank == 1 { isInArticle = false }
    let location = paragraph.location(at: 0)
    while let last = open.last, last.rank > rank { open.removeLast() }
    if let previous = open.last, previous.rank == rank {
      checkSequence(numbering, after: previous, at: location)
      open[open.count - 1] = Open(rank: rank, ordinal: numbering.ordinal, location: location)
    } else {
      checkStep(to: numbering, rank, at: location)
      checkStart(numbering, at: location)
      open.append(Open(rank: rank, ordinal: numbering.ordinal, location: location))
    }
    sawPlain = false
    lastPlainEndsInColon = paragraph.scalars.last == "："
  }

  // MARK: Levels

  /// A number of a level within another: one level down, or a finding, once for each pair of levels.
  private mutating func checkStep(to numbering: Numbering, _ rank: Int, at location: SourceLocation?) {
    // Short texts of one level may number with 1. alone.
    if open.isEmpty, isInArticle || (outerRank == 0 && numbering.level == .third) { return }
    let outer = open.last?.rank ?? outerRank
    // Circled numbers are no level of the standard's; they list things anywhere.
    guard numbering.level != .fifth, rank != outer + 1, reportedSteps.insert([outer, rank]).inserted else { return }
    let found = numbering.level.example
    let above = Numbering.Level.example(ofRank: outer)
    let expected = Numbering.Level.example(ofRank: outer + 1)
    let message =
      outer == 0
      ? Wording(
        "第一级序号为“\(found)”，应为“\(expected)”", "the first level is “\(found)”, “\(expected)” is expected")
      : rank == Numbering.Level.sectionRank
        ? Wording(
          "正文序号“\(found)”与所在部分的标题同级，应从“（一）”起编",
          "the text numbers with “\(found)”, the level of its section’s own heading; （一） is expected")
        : Wording(
          "序号从“\(above)”直接到“\(found)”，应为“\(expected)”",
          "numbering goes from “\(above)” straight to “\(found)”, “\(expected)” is expected")
    findings.append(Diagnostic(.warning, NumbersFollowInOrder.levels, at: location, message))
  }

  // MARK: Sequence

  private mutating func checkStart(_ numbering: Numbering, at location: SourceLocation?) {
    guard numbering.ordinal != 1 else { return }
    let expected = numbering.level.marker(1)
    report(numbering, expected: expected, after: nil, at: location)
  }

  private mutating func checkSequence(_ numbering: Numbering, after previous: Open, at location: SourceLocation?) {
    if numbering.ordinal == previous.ordinal + 1 { return }
    if numbering.ordinal == 1, startsNewList(after: previous) { return }
    report(numbering, expected: numbering.level.marker(previous.ordinal + 1), after: previous, at: location)
  }

  /// Whether a 1 begins another list: behind a paragraph that announces it, or behind a list of several with text
  /// between.
  private func startsNewList(after previous: Open) -> Bool {
    lastPlainEndsInColon || (sawPlain && previous.ordinal > 1)
  }

  private mutating func report(
    _ numbering: Numbering, expected: String, after previous: Open?, at location: SourceLocation?
  ) {
    let found = numbering.level.marker(numbering.ordinal)
    let related = previous.flatMap { previous in
      previous.location.map { place in
        [
          Diagnostic.Related(
            location: place,
            message: Wording("前一个序号", "the number before, \(numbering.level.marker(previous.ordinal))"))
        ]
      }
    }
    findings.append(
      Diagnostic(
        .warning, NumbersFollowInOrder.sequence, at: location,
        Wording("序号为“\(found)”，应为“\(expected)”", "the number is “\(found)”, “\(expected)” is expected"),
        related: related ?? []))
  }
}

extension Numbering.Level {
  /// The rank of the sections' own headings.
  static let sectionRank = 1

  /// 1 for 一、 to 5 for ①; `nil` for the divisions of regulations, which count by themselves.
  var rank: Int? {
    switch self {
    case .chapter, .section, .article: nil
    case .first: 1
    case .second: 2
    case .third: 3
    case .fourth: 4
    case .fifth: 5
    }
  }

  /// The level's first number.
  var example: String { marker(1) }

  /// The first number of the level of a rank.
  static func example(ofRank rank: Int) -> String {
    let levels: [Self] = [.first, .second, .third, .fourth, .fifth]
    return levels.indices.contains(rank - 1) ? levels[rank - 1].example : ""
  }

  /// A number as the level writes it.
  func marker(_ ordinal: Int) -> String {
    switch self {
    case .chapter: "第\(HanNumber.text(ordinal))章"
    case .section: "第\(HanNumber.text(ordinal))节"
    case .article: "第\(HanNumber.text(ordinal))条"
    case .first: "\(HanNumber.text(ordinal))、"
    case .second: "（\(HanNumber.text(ordinal))）"
    case .third: "\(ordinal)."
    case .fourth: "（\(ordinal)）"
    case .fifth: (1...20).contains(ordinal) ? String(Unicode.Scalar(0x245F + UInt32(ordinal)) ?? "○") : "\(ordinal)"
    }
  }
}

/// Numbers below a hundred in Han characters; digits beyond.
enum HanNumber {
  private static let digits = Array("零一二三四五六七八九")

  /// 1 → 一, 12 → 十二, 20 → 二十.
  static func text(_ number: Int) -> String {
    guard (1...99).contains(number) else { return String(number) }
    let tens = number / 10
    let ones = number % 10
    let head = tens == 0 ? "" : tens == 1 ? "十" : "\(digits[tens])十"
    return head + (ones == 0 ? "" : String(digits[ones]))
  }
}
