import Measure

@testable import Typesetting

/// Lines for tests of pages and tables: every character is one em wide, a line takes as many as fit, and nothing is
/// justified. So widths are counts.
struct SquareLines: LineSource {
  func lines(of text: StyledText, shape: ParagraphShape, measure: Length) -> [Line] {
    var lines: [Line] = []
    var rest = ArraySlice(text.scalars)
    let em = text.stretches[0].style.pitch
    let size = text.stretches[0].style.size
    while !rest.isEmpty {
      let indent = lines.isEmpty ? shape.firstLineIndent : shape.hangingIndent
      let room = measure - indent - shape.endIndent
      let count = max(1, room.units / em.units)
      let taken = rest.prefix(count)
      rest = rest.dropFirst(count)
      let width = em * taken.count
      let start: Length =
        switch shape.alignment {
        case .justified, .left: indent
        case .centred: (measure - width) / 2
        case .right: measure - shape.endIndent - width
        }
      lines.append(Self.line(taken, em: em, size: size, start: start, overrun: max(.zero, width - room)))
    }
    return lines
  }

  func titleLines(of text: StyledText, measure: Length) -> [Line] {
    lines(of: text, shape: ParagraphShape(alignment: .centred), measure: measure)
  }

  func cellLines(of text: StyledText, alignment: Table.Cell.Alignment, measure: Length) -> [Line] {
    let shape: ParagraphShape.Alignment =
      switch alignment {
      case .left: .left
      case .centred: .centred
      case .right: .right
      }
    return lines(of: text, shape: ParagraphShape(alignment: shape), measure: measure)
  }

  func strokeMiddle(ofDash dash: Unicode.Scalar, style: TextStyle) -> Length { style.size * -0.4 }

  private static func line(
    _ scalars: ArraySlice<Unicode.Scalar>, em: Length, size: Length, start: Length, overrun: Length
  ) -> Line {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let glyphs = scalars.enumerated().map { index, scalar in
      GlyphRun.Glyph(id: scalar == "\u{FFFF}" ? 0 : scalar.value, x: start + em * index, y: .zero, scalarCount: 1)
    }
    return Line(
      runs: [GlyphRun(face: FaceID(index: 0), size: size, text: String(text), glyphs: glyphs)], text: String(text),
      start: start, end: start + em * scalars.count, size: size,
      adjustment: LineAdjustment(overrun: overrun))
  }
}
