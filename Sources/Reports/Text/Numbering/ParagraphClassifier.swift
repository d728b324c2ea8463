internal import Diagnostics

/// Decides which numbered lines are headings (models contract "Text"; GB/T 9704-2012 7.3.3).
struct ParagraphClassifier {
  let lines: [NumberedLine]

  /// Two lines of 28 characters less the indent of two, in half ems (GB/T 9704-2012 5.2.3).
  private static let headingWidth = (2 * 28 - 2) * 2
  /// How far a run-in heading's 。 may stand from the line's start, in characters.
  private static let runInLength = 30

  /// The lines as paragraphs.
  var paragraphs: [TextParagraph] {
    var kinds = lines.map(Self.kind)
    for index in lines.indices where isHeadingWithStop(index, kinds) {
      if let numbering = lines[index].numbering { kinds[index] = .heading(numbering) }
    }
    return zip(lines, kinds).map { TextParagraph(text: $0.text, kind: $1) }
  }

  /// A line's part as it stands alone.
  private static func kind(of line: NumberedLine) -> TextParagraph.Kind {
    guard let numbering = line.numbering else { return .plain }
    let scalars = line.text.scalars
    // An article is text with a label; its first sentence is no heading.
    if numbering.level == .article { return .numbered(numbering) }
    // A line with a sentence's end inside is two things, whether or not its last sentence is closed.
    if let end = firstSentenceEnd(scalars), end <= runInLength, end < scalars.count {
      return .runInHeading(numbering, headingEnd: end)
    }
    if !endsInClosingMark(scalars) && halfEms(scalars) <= headingWidth { return .heading(numbering) }
    return .numbered(numbering)
  }

  /// Whether 。；：， ends the line, behind it at most closing quotation marks and brackets.
  private static func endsInClosingMark(_ scalars: [Unicode.Scalar]) -> Bool {
    let last = scalars.last { !closers.contains($0) }
    return last.map { "。；：，;:,".unicodeScalars.contains($0) } ?? false
  }

  private static let openers = Set("“‘（《〈【〔「『(".unicodeScalars)
  private static let closers = Set("”’）》〉】〕」』)".unicodeScalars)

  /// Behind the first 。 that stands in no brackets or quotation marks.
  private static func firstSentenceEnd(_ scalars: [Unicode.Scalar]) -> Int? {
    var depth = 0
    for (index, scalar) in scalars.prefix(runInLength).enumerated() {
      if openers.contains(scalar) { depth += 1 }
      if closers.contains(scalar) { depth = max(0, depth - 1) }
      if scalar == "。" && depth == 0 { return index + 1 }
    }
    return nil
  }

  /// The line's width in square type: 2 for Han and full-width marks, 1 for the rest.
  private static func halfEms(_ scalars: [Unicode.Scalar]) -> Int {
    scalars.reduce(0) { sum, scalar in
      let script = Script(scalar)
      return sum + (script == .han || script == .quotation ? 2 : 1)
    }
  }
}

// A heading that somebody closed with 。
extension ParagraphClassifier {
  /// Whether a printer would set the line as a heading in spite of its 。
  ///
  /// `2. 依申请公开工作方面。` between the headings `1. 主动公开方面` and `3. 政府信息管理方面`, with its text on the next
  /// line, is a heading with a stop too many: set as text it would stand out among its siblings. All of this must
  /// hold: one short sentence with no comma; plain text follows; the lines of its level before and after it, as far
  /// as there are, and at least one, are headings.
  private func isHeadingWithStop(_ index: Int, _ kinds: [TextParagraph.Kind]) -> Bool {
    guard case .numbered(let numbering) = kinds[index], numbering.level != .article else { return false }
    let scalars = lines[index].text.scalars
    guard scalars.last == "。", scalars.count <= Self.runInLength else { return false }
    guard !scalars[numbering.end...].dropLast().contains(where: { "，；：。、".unicodeScalars.contains($0) }) else {
      return false
    }
    guard kinds.indices.contains(index + 1), kinds[index + 1] == .plain else { return false }
    let siblings = [sibling(of: numbering, from: index, step: -1), sibling(of: numbering, from: index, step: 1)]
    let found = siblings.compactMap { $0 }
    return !found.isEmpty && found.allSatisfy { if case .heading = kinds[$0] { true } else { false } }
  }

  /// The next line of that level with the next number, before any line of a higher level.
  private func sibling(of numbering: Numbering, from index: Int, step: Int) -> Int? {
    var next = index + step
    while lines.indices.contains(next) {
      if let other = lines[next].numbering {
        if other.level == numbering.level { return other.ordinal == numbering.ordinal + step ? next : nil }
        if other.level.headingDepth < numbering.level.headingDepth { return nil }
      }
      next += step
    }
    return nil
  }
}

extension Numbering.Level {
  /// 0 for the highest level.
  fileprivate var headingDepth: Int {
    switch self {
    case .chapter: 0
    case .section: 1
    case .article: 2
    case .first: 3
    case .second: 4
    case .third: 5
    case .fourth: 6
    case .fifth: 7
    }
  }
}
