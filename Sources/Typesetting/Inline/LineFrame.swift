import Measure

/// The room that a line has.
struct LineFrame {
  /// How far it begins from the measure's left edge.
  var indent: Length
  /// How wide it may be.
  var width: Length
  /// Whether an opening mark at its start stands flush (PW-20); not on an indented first line (PW-21).
  var trimsStart: Bool
}

/// The room that a paragraph's first line has, and all the others.
struct LineFrames {
  let first: LineFrame
  let others: LineFrame

  init(shape: ParagraphShape, measure: Length, composition: LineComposition) {
    func frame(indent: Length, trimsStart: Bool) -> LineFrame {
      LineFrame(
        indent: indent, width: max(measure - indent - shape.endIndent, Length(units: 1)), trimsStart: trimsStart)
    }
    let trims = composition.trimsLineStart && composition.grid == .loose
    first = frame(indent: shape.firstLineIndent, trimsStart: trims && shape.firstLineIndent <= .zero)
    others = frame(indent: shape.hangingIndent, trimsStart: trims)
  }

  /// The room of the line that begins with that piece.
  @inline(__always)
  func frame(from start: Int) -> LineFrame { start == 0 ? first : others }

  /// The width that every line has at least.
  var narrowest: Length { min(first.width, others.width) }
}
