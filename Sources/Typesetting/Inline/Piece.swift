import Measure

/// The smallest thing that a line is made of: one Han character, one mark, a number, a word, a space.
///
/// No line break cuts a piece. Widths are those inside a line, before neighbours and line edges take anything away.
struct Piece {
  /// How a piece follows the one before it when both came out of one western piece that was too long to stay whole.
  enum Continuation {
    /// It begins anew.
    case none
    /// After `/ ? & = # . _ - @`: a break of last choice, but allowed (UB-15, UB-16).
    case afterSeparator(penalty: Double)
    /// In the middle of a word: only where nothing else keeps the text inside its measure.
    case emergency
  }

  /// The part of the paragraph's text, in scalars.
  var scalars: Range<Int>
  var characterClass: CharacterClass
  var style: TextStyle
  var glyphs: [ShapedGlyph]
  /// How far the first glyph's pen stands from the piece's left edge.
  var penStart: Length = .zero
  /// How much wider the pen moves between the glyphs than their advances say (cells of a full-width pair).
  var penAdvances: [Length]
  var width: Length
  /// The blank half of a full-width mark that a neighbour or a line's edge may take.
  var leftBlank: Length = .zero
  var rightBlank: Length = .zero
  var continuation = Continuation.none
  var firstScalar: Unicode.Scalar
  var lastScalar: Unicode.Scalar

  var endsInDigit: Bool { CharacterClass.isDigit(lastScalar) }
  var startsWithDigit: Bool { CharacterClass.isDigit(firstScalar) }
}
