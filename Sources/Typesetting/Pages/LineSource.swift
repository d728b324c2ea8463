import Measure

/// Where the page side of the engine gets its lines from: everything it knows about characters.
///
/// The inline side (`InlineLines`) is the one real source; tests of pages and tables use square ones.
protocol LineSource {
  /// The lines of a paragraph in a measure.
  func lines(of text: StyledText, shape: ParagraphShape, measure: Length) -> [Line]
  /// The lines of a title: few, centred, words whole (GB/T 9704-2012 7.3.1).
  func titleLines(of text: StyledText, measure: Length) -> [Line]
  /// The lines of one paragraph in a table cell: as few as the measure allows, of even lengths.
  func cellLines(of text: StyledText, alignment: Table.Cell.Alignment, measure: Length) -> [Line]
  /// The middle of a dash's stroke from the baseline, y downwards, so that it is negative above.
  func strokeMiddle(ofDash dash: Unicode.Scalar, style: TextStyle) -> Length
  /// The top and bottom of a text's ink on one line, from the baseline, y downwards.
  func inkSpan(of text: StyledText) -> (top: Length, bottom: Length)
}

extension LineSource {
  /// Where no ink is known: the em-boxes.
  func inkSpan(of text: StyledText) -> (top: Length, bottom: Length) { emBox(of: text) }

  /// The top and bottom of a text's em-boxes from the baseline.
  func emBox(of text: StyledText) -> (top: Length, bottom: Length) {
    let size = text.stretches.map(\.style.size).max() ?? .zero
    return (-(size * Line.ascent), size * (1 - Line.ascent))
  }

  /// How far the first `count` characters of a text move what follows them on the line.
  func width(ofFirst count: Int, of text: StyledText) -> Length {
    guard count > 0, !text.scalars.isEmpty else { return .zero }
    // A full-width character behind the label shows where the text after it begins, half-width marks and gaps counted.
    let probe: [Unicode.Scalar] = ["中"]
    let style = text.style(at: count)
    var labelled = text.prefix(count)
    labelled.append(probe, style: style)
    return lastGlyph(of: labelled) - lastGlyph(of: StyledText(probe, style: style))
  }

  private func lastGlyph(of text: StyledText) -> Length {
    let style = text.style(at: text.scalars.count - 1)
    let measure = max(style.pitch, style.size) * (text.scalars.count + 2)
    let line = lines(of: text, shape: ParagraphShape(alignment: .left), measure: measure).first
    return line?.runs.last?.glyphs.last?.x ?? .zero
  }
}
