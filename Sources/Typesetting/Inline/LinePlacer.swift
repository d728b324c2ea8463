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
    var runs = RunBuilder(text: text, capacity: range.count)
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
  /// The run that glyphs are added to: its face and size, its glyphs, and the scalars that it stands for.
  private var face = FaceID(index: 0)
  private var size = Length.zero
  private var glyphs: [GlyphRun.Glyph] = []
  private var scalars = 0..<0

  /// - Parameter capacity: About how many glyphs there will be.
  init(text: CopiedText, capacity: Int) {
    self.text = text
    glyphs.reserveCapacity(capacity)
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
    if glyph.face != face || size != self.size || self.scalars.upperBound != scalars.lowerBound {
      close()
      (face, self.size, self.scalars) = (glyph.face, size, scalars)
    }
    self.scalars = self.scalars.lowerBound..<scalars.upperBound
    glyphs.append(GlyphRun.Glyph(id: glyph.glyph, x: place.x, y: place.y, scalarCount: scalars.count))
  }

  private mutating func close() {
    guard !glyphs.isEmpty else { return }
    runs.append(GlyphRun(face: face, size: size, text: text.string(scalars), glyphs: glyphs))
    glyphs = []
  }

  /// The runs, from left to right.
  mutating func finished() -> [GlyphRun] {
    close()
    return runs
  }
}
