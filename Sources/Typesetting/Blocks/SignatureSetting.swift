import Measure

/// Finds where the lines of a signature stand (GB/T 9704-2012 7.3.5.2).
///
/// With the right edge at W, the signer's width s, the date's d and two characters of indent: the signer begins at
/// W − 2 − s and the date two characters right of that. A date longer than the signer takes the right indent itself,
/// W − 2 − d, and the signer begins two characters left of it. Of several signers the widest stands at the indent and the
/// others begin below its first character, since the standard leaves their alignment open.
struct SignatureSetting {
  /// A line and the left edge of its measure, from the type area's.
  struct PlacedPart {
    var line: Line
    var left: Length
    /// Which of the block's paragraphs it belongs to: the signers in order, then the date.
    var part: Int
  }

  private(set) var lines: [PlacedPart] = []

  init(_ block: SignatureBlock, measure: Length, source: any LineSource) {
    let signers = block.signers.map {
      Self.lines(of: $0, endIndent: block.endIndent, measure: measure, source: source)
    }
    let date = block.date.map { Self.lines(of: $0, endIndent: block.endIndent, measure: measure, source: source) } ?? []
    let signerWidth = Self.width(of: signers.flatMap { $0 })
    let dateWidth = Self.width(of: date)
    var signerLeft = measure - block.endIndent - signerWidth
    var dateLeft = measure - block.endIndent - dateWidth
    if dateWidth > signerWidth {
      signerLeft = dateLeft - block.dateIndent
    } else {
      dateLeft = signerLeft + block.dateIndent
    }
    // Nothing leaves the type area: what is too long gives up its indents, the right one first.
    signerLeft = max(signerLeft, .zero)
    if !signers.isEmpty { dateLeft = max(dateLeft, signerLeft + block.dateIndent) }
    dateLeft = max(.zero, min(dateLeft, measure - dateWidth))
    lines =
      signers.enumerated().flatMap { Self.placed($1, at: signerLeft, part: $0) }
      + Self.placed(date, at: dateLeft, part: signers.count)
  }

  /// One line where the measure takes it; else broken so that the indent is kept.
  private static func lines(
    of text: StyledText, endIndent: Length, measure: Length, source: any LineSource
  ) -> [Line] {
    let shape = ParagraphShape(alignment: .left)
    let whole = source.lines(of: text, shape: shape, measure: measure)
    guard whole.count > 1 else { return whole }
    return source.lines(of: text, shape: shape, measure: max(measure - endIndent, measure / 2))
  }

  private static func width(of lines: [Line]) -> Length {
    lines.map { $0.end - $0.start }.max() ?? .zero
  }

  private static func placed(_ lines: [Line], at left: Length, part: Int) -> [PlacedPart] {
    lines.map { PlacedPart(line: $0, left: left - $0.start, part: part) }
  }
}
