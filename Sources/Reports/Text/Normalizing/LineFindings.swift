internal import Diagnostics

/// What a normalised line still has that its author should look at.
enum LineFindings {
  static func findings(in line: SourcedText) -> [Diagnostic] {
    oddQuotationMarks(in: line) + narrowMarks(in: line) + (LeftOverMark.finding(in: line).map { [$0] } ?? [])
  }

  /// Straight marks left in Chinese text are those that find no partner (CLREQ QU-07).
  private static func oddQuotationMarks(in line: SourcedText) -> [Diagnostic] {
    let draft = LineDraft(line, range: 0..<line.scalars.count)
    return (["\"", "'"] as [Unicode.Scalar]).compactMap { mark in
      let places = draft.straightMarks(mark)
      guard places.count % 2 == 1, let last = places.last, line.scalars.contains(where: \.isIdeograph) else {
        return nil
      }
      // Minutes and feet: 5', 24".
      guard places.count > 1 || draft.script(before: last) != .digit else { return nil }
      return .oddQuotationMark(String(mark), at: line.location(at: last))
    }
  }

  /// Half-width marks between Han characters print as they are; usually a full-width one was meant.
  private static func narrowMarks(in line: SourcedText) -> [Diagnostic] {
    // A number's own marks are the numbering's business: (一).
    let start = NumberingParser.match(line.scalars)?.length ?? 0
    let places = (start..<line.scalars.count).filter { index in
      guard wide[line.scalars[index]] != nil else { return false }
      let before = index > 0 && line.scalars[index - 1].isIdeograph
      let behind = index + 1 < line.scalars.count && line.scalars[index + 1].isIdeograph
      return before && (behind || index + 1 == line.scalars.count)
    }
    guard let first = places.first, let meant = wide[line.scalars[first]] else { return [] }
    return [
      .narrowMark(String(line.scalars[first]), meant: meant, count: places.count, at: line.location(at: first))
    ]
  }

  private static let wide: [Unicode.Scalar: String] = [
    ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）",
  ]
}
