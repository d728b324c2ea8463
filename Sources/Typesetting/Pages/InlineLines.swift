import Measure

/// Lines from the inline engine: CLREQ's breaks and adjustments.
struct InlineLines: LineSource {
  private let shaper: any TextShaper
  private let paragraphs: ParagraphSetter
  private let titles: TitleSetter

  init(shaper: any TextShaper, composition: LineComposition) {
    self.shaper = shaper
    paragraphs = ParagraphSetter(shaper: shaper, composition: composition)
    titles = TitleSetter(shaper: shaper, composition: composition)
  }

  func lines(of text: StyledText, shape: ParagraphShape, measure: Length) -> [Line] {
    paragraphs.lines(of: text, shape: shape, measure: measure)
  }

  func titleLines(of text: StyledText, measure: Length) -> [Line] {
    titles.lines(of: text, measure: measure)
  }

  func cellLines(of text: StyledText, alignment: Table.Cell.Alignment, measure: Length) -> [Line] {
    let shape: ParagraphShape.Alignment =
      switch alignment {
      case .left: .left
      case .centred: .centred
      case .right: .right
      }
    return paragraphs.lines(of: text, shape: ParagraphShape(alignment: shape), measure: measure)
  }

  func strokeMiddle(ofDash dash: Unicode.Scalar, style: TextStyle) -> Length {
    let glyphs = shaper.shape([dash], role: style.face, size: style.size, inHanContext: true)
    guard let glyph = glyphs.first, let ink = glyph.ink else {
      // A face without ink boxes: the middle of the em-box.
      return style.size * (0.5 - Line.ascent)
    }
    return glyph.offset.y + (ink.minY + ink.maxY) / 2
  }
}
