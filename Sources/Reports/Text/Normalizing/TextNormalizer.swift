public import Diagnostics

/// Undoes what typing and copying leave in Chinese text, and nothing else (models contract "Text"; CLREQ SP-01, SP-09,
/// QU-07, QU-10, UB-01, UB-02).
///
/// Blanks between Han, marks and digits go; full-width digits and letters become ASCII; variants of dashes, ellipses,
/// interpuncts and quotation marks become the usual ones where Han stands around them. Every character keeps its place.
/// Normalised text stays as it is when normalised again.
public struct TextNormalizer: Sendable {
  /// A normaliser.
  public init() {}

  /// The lines of `text` that have a character, each normalised.
  public func lines(of text: SourcedText, findings: inout [Diagnostic]) -> [SourcedText] {
    var lines: [SourcedText] = []
    var found = TextFindingList()
    var start = 0
    let scalars = text.scalars
    while start <= scalars.count {
      let end = scalars[start...].firstIndex(of: "\n") ?? scalars.count
      if let line = normalized(text, range: start..<end, findings: &found) { lines.append(line) }
      start = end + 1
    }
    findings += found.all
    return lines
  }

  /// `text` as one line: line breaks are blanks.
  public func line(_ text: SourcedText, findings: inout [Diagnostic]) -> SourcedText {
    let flat = SourcedText(scalars: text.scalars.map { $0 == "\n" ? " " : $0 }, marks: text.marks)
    var found = TextFindingList()
    defer { findings += found.all }
    return normalized(flat, range: 0..<flat.scalars.count, findings: &found) ?? SourcedText("", at: text.location)
  }

  /// `text` with its lines normalised and kept apart by line feeds, as a table's cell has them.
  public func cell(_ text: SourcedText, findings: inout [Diagnostic]) -> SourcedText {
    var joined = SourcedText()
    for line in lines(of: text, findings: &findings) {
      if !joined.isEmpty { joined.append("\n", at: line.location) }
      joined.append(line)
    }
    return joined.isEmpty ? SourcedText("", at: text.location) : joined
  }

  private func normalized(_ text: SourcedText, range: Range<Int>, findings: inout TextFindingList) -> SourcedText? {
    if range.isEmpty { return nil }
    if LineDraft.isUsual(text.scalars[range]) { return text[range] }
    var draft = LineDraft(text, range: range)
    var angles: [Int] = []
    // What a blank kept apart may now make one mark (`- -`): again until nothing changes. Every pass leaves fewer
    // characters to replace; the bound is for the reader's peace.
    for _ in 0..<8 {
      let before = draft.scalars
      draft.removeBlanks()
      draft.narrowDigitsAndLetters()
      draft.unifyMarks()
      draft.pairQuotationMarks()
      angles += draft.turnAngles()
      if draft.scalars == before { break }
    }
    guard draft.count > 0 else { return nil }
    for origin in angles { findings.add { .anglesInTitle(at: text.location(at: origin)) } }
    let line = draft.text(from: text)
    for finding in LineFindings.findings(in: line) { findings.add { finding } }
    return line
  }
}

/// The findings of one text, as many as are worth listing; a text of a million straight quotation marks has as many.
struct TextFindingList {
  private static let limit = 1_000
  private var listed: [Diagnostic] = []
  private var unlisted = 0

  mutating func add(_ finding: () -> Diagnostic) {
    if listed.count < Self.limit { listed.append(finding()) } else { unlisted += 1 }
  }

  /// The findings, and how many there are beyond.
  var all: [Diagnostic] {
    unlisted == 0 ? listed : listed + [.furtherFindings(unlisted, at: listed.last?.location)]
  }
}
