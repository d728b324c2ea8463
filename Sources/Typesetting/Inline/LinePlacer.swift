import Measure

/// Puts a broken and adjusted line's glyphs in their places, face by face.
struct LinePlacer {
  let paragraph: PreparedParagraph
  let text: CopiedText

  init(paragraph: PreparedParagraph) {
    self.paragraph = paragraph
    text = CopiedText(paragraph.text.scalars)
  }

  /// The line of `range`.
  ///
  /// - Parameters:
  ///   - adjusted: What justification did to it.
  ///   - start: Where its first half with ink begins, from the measure's left edge.
  ///   - trimsStart: Whether the blank half of an opening mark at its start lies left of that.
  func line(_ range: Range<Int>, adjusted: LineJustifier.Result, start: Length, trimsStart: Bool) -> Line {
    var runs = RunBuilder(text: text)
    var x = start
    if trimsStart, let first = paragraph.pieces[range].first { x = x - first.leftBlank }
    let end = paragraph.visibleEnd(of: range)
    var size = Length.zero
    for index in range {
      let piece = paragraph.pieces[index]
      runs.append(piece, paragraph.shapes[index], at: x)
      size = max(size, piece.size)
      guard index < end else { continue }
      x = x + piece.width
      if index + 1 < end {
        x = x + Length(units: paragraph.joints[index].width + adjusted.additions[index - range.lowerBound])
      } else {
        // Spaces that end the line stand on its edge: they copy out and take no room.
        x = x - piece.rightBlank
      }
    }
    return Line(
      runs: runs.finished(), text: string(of: range), start: start, end: start + Length(units: adjusted.width),
      size: size,
      adjustment: adjusted.adjustment)
  }

  private func string(of range: Range<Int>) -> String {
    guard let first = paragraph.pieces[range].first, let last = paragraph.pieces[range].last else { return "" }
    return text.string(first.scalars.lowerBound..<last.scalars.upperBound)
  }
}

/// Gathers glyphs into runs of one face and size.
private struct RunBuilder {
  private let text: CopiedText
  private var runs: [GlyphRun] = []
  private var current: GlyphRun?
  /// The scalars that the current run stands for.
  private var scalars = 0..<0

  init(text: CopiedText) {
    self.text = text
  }

  mutating func append(_ piece: Piece, _ shape: PieceShape, at left: Length) {
    var pen = left + shape.penStart
    // Which scalar of the text the next glyph stands for.
    var scalar = piece.scalars.lowerBound
    for (index, glyph) in shape.glyphs.enumerated() {
      if !shape.pens.isEmpty { pen = left + shape.pens[index] }
      let isLast = index + 1 == shape.glyphs.count
      let rest = piece.scalars.upperBound - scalar
      // A shaper that loses count must not lose text.
      let count = isLast ? rest : min(glyph.scalars.count, rest)
      append(
        glyph, at: Point(x: pen + glyph.offset.x, y: glyph.offset.y), size: piece.size,
        scalars: scalar..<(scalar + count))
      scalar += count
      pen = pen + glyph.advance
    }
  }

  private mutating func append(_ glyph: ShapedGlyph, at place: Point, size: Length, scalars: Range<Int>) {
    if current?.face != glyph.face || current?.size != size || self.scalars.upperBound != scalars.lowerBound {
      close()
      current = GlyphRun(face: glyph.face, size: size, text: "", glyphs: [])
      self.scalars = scalars
    }
    self.scalars = self.scalars.lowerBound..<scalars.upperBound
    current?.glyphs.append(
      GlyphRun.Glyph(id: glyph.glyph, x: place.x, y: place.y, scalarCount: scalars.count))
  }

  private mutating func close() {
    guard var run = current else { return }
    run.text = text.string(scalars)
    runs.append(run)
    current = nil
  }

  /// The runs, from left to right.
  mutating func finished() -> [GlyphRun] {
    close()
    return runs
  }
}
