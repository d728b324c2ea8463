import Measure

/// Lines from the inline engine: CLREQ's breaks and adjustments.
struct InlineLines: LineSource {
  private let shaper: any TextShaper
  private let paragraphs: ParagraphSetter
  private let titles: TitleSetter
  private let interruption: Interruption?

  init(shaper: any TextShaper, composition: LineComposition, interruption: Interruption? = nil) {
    self.shaper = shaper
    self.interruption = interruption
    paragraphs = ParagraphSetter(shaper: shaper, composition: composition, interruption: interruption)
    titles = TitleSetter(shaper: shaper, composition: composition)
  }

  func lines(of text: StyledText, shape: ParagraphShape, measure: Length) -> [Line] {
    inked(paragraphs.lines(of: text, shape: shape, measure: measure), as: text)
  }

  func titleLines(of text: StyledText, measure: Length) -> [Line] {
    inked(titles.lines(of: text, measure: measure), as: text)
  }

  private func inked(_ lines: [Line], as text: StyledText) -> [Line] {
    guard let ink = text.stretches.first?.style.ink, ink != .black else { return lines }
    return lines.map { line in
      var line = line
      line.ink = ink
      return line
    }
  }

  /// None once the interruption has come: a table may have very many cells.
  func cellLines(of text: StyledText, alignment: Table.Cell.Alignment, measure: Length) -> [Line] {
    if interruption?.comesAfterStep() == true { return [] }
    let shape: ParagraphShape.Alignment =
      switch alignment {
      case .left: .left
      case .centred: .centred
      case .right: .right
      }
    return lines(of: text, shape: ParagraphShape(alignment: shape), measure: measure)
  }

  func strokeMiddle(ofDash dash: Unicode.Scalar, style: TextStyle) -> Length {
    let glyphs = shaper.shape([dash], role: style.face, size: style.size, inHanContext: true)
    guard let glyph = glyphs.first, let ink = glyph.ink else {
      // A face without ink boxes: the middle of the em-box.
      return style.size * (0.5 - Line.ascent)
    }
    return glyph.offset.y + (ink.minY + ink.maxY) / 2
  }
  func inkSpan(of text: StyledText) -> (top: Length, bottom: Length) {
    var span: (top: Length, bottom: Length)?
    for (offset, scalar) in text.scalars.enumerated() {
      let style = text.style(at: offset)
      for glyph in shaper.shape([scalar], role: style.face, size: style.size, inHanContext: true) {
        guard let ink = glyph.ink else { continue }
        let (top, bottom) = (glyph.offset.y + ink.minY, glyph.offset.y + ink.maxY)
        span = span.map { (min($0.top, top), max($0.bottom, bottom)) } ?? (top, bottom)
      }
    }
    return span ?? emBox(of: text)
  }
}
