import Measure

/// The smallest thing that a line is made of: one Han character, one mark, a number, a word, a space.
///
/// No line break cuts a piece. Widths are those inside a line, before neighbours and line edges take anything away. What
/// the breaker need not see of it, its glyphs, is in its ``PieceShape``.
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
  /// The stretch of the text that dresses it.
  var stretch: Int
  /// How far one full-width character of its style moves the pen.
  var em: Length
  /// Its type size.
  var size: Length
  var width: Length = .zero
  /// The blank half of a full-width mark that a neighbour or a line's edge may take.
  var leftBlank: Length = .zero
  var rightBlank: Length = .zero
  /// How far its glyphs' own advances reach out of it, whatever they draw there.
  var leftOverhang: Length = .zero
  var rightOverhang: Length = .zero
  var continuation = Continuation.none
  var firstScalar: Unicode.Scalar
  var lastScalar: Unicode.Scalar

  var endsInDigit: Bool { CharacterClass.isDigit(lastScalar) }

  /// Whether it goes on from the western piece before it.
  var continues: Bool {
    if case .none = continuation { false } else { true }
  }
}

/// A piece's glyphs, and where they stand in it.
struct PieceShape {
  var glyphs: [ShapedGlyph]
  /// How far the first glyph's pen stands from the piece's left edge.
  var penStart: Length = .zero
  /// Each glyph's pen from the piece's left edge, where the cell places them one by one; empty where the pens follow
  /// the glyphs' own advances from `penStart`.
  var pens: [Length] = []

  /// How far the glyphs move the pen by themselves.
  var advance: Length { glyphs.reduce(.zero) { $0 + $1.advance } }

  /// Where the last glyph's advance ends, from the piece's left edge.
  var advanceEnd: Length {
    guard let pen = pens.last, let glyph = glyphs.last else { return penStart + advance }
    return pen + glyph.advance
  }
}

/// The pieces of a text, in order, with their glyphs: `shapes[k]` is that of `pieces[k]`.
struct CutText {
  var pieces: [Piece] = []
  var shapes: [PieceShape] = []

  mutating func append(_ piece: Piece, _ shape: PieceShape) {
    pieces.append(piece)
    shapes.append(shape)
  }

  mutating func append(contentsOf other: CutText) {
    pieces += other.pieces
    shapes += other.shapes
  }
}
