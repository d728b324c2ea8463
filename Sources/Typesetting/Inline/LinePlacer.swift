import Measure

/// Puts a broken and adjusted line's glyphs in their places, face by face.
struct LinePlacer {
  let paragraph: PreparedParagraph

  /// The line of `range`.
  ///
  /// - Parameters:
  ///   - adjusted: What justification did to it.
  ///   - start: Where its first half with ink begins, from the measure's left edge.
  ///   - trimsStart: Whether the blank half of an opening mark at its start lies left of that.
  func line(_ range: Range<Int>, adjusted: LineJustifier.Result, start: Length, trimsStart: Bool) -> Line {
    var runs = RunBuilder(text: paragraph.text)
    var x = start
    if trimsStart, let first = paragraph.pieces[range].first { x = x - first.leftBlank }
    let end = paragraph.visibleEnd(of: range)
    var size = Length.zero
    for index in range {
      let piece = paragraph.pieces[index]
      runs.append(piece, at: x)
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
      runs: runs.runs, text: text(of: range), start: start, end: start + Length(units: adjusted.width), size: size,
      adjustment: adjusted.adjustment)
  }

  private func text(of range: Range<Int>) -> String {
    guard let first = paragraph.pieces[range].first, let last = paragraph.pieces[range].last else { return "" }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: paragraph.text.scalars[first.scalars.lowerBound..<last.scalars.upperBound])
    return String(text)
  }
}

/// Gathers glyphs into runs of one face and size.
private struct RunBuilder {
  let text: StyledText
  var runs: [GlyphRun] = []

  init(text: StyledText) {
    self.text = text
  }

  mutating func append(_ piece: Piece, at left: Length) {
    var pen = left + piece.penStart
    // Which scalar of the text the next glyph stands for.
    var scalar = piece.scalars.lowerBound
    for (index, glyph) in piece.glyphs.enumerated() {
      if !piece.pens.isEmpty { pen = left + piece.pens[index] }
      let isLast = index + 1 == piece.glyphs.count
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
    if runs.last?.face != glyph.face || runs.last?.size != size {
      runs.append(GlyphRun(face: glyph.face, size: size, text: "", glyphs: []))
    }
    let last = runs.count - 1
    runs[last].text.unicodeScalars.append(contentsOf: text.scalars[scalars])
    runs[last].glyphs.append(
      GlyphRun.Glyph(id: glyph.glyph, x: place.x, y: place.y, scalarCount: scalars.count))
  }
}
