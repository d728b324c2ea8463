import Measure

/// Sets a character of Chinese text into its cell: how wide it is (PW-01, PW-02), where its glyph stands in it, and
/// which half of it is blank.
///
/// Faces differ in where they draw marks; the cell is filled by the glyph's ink, so that the blank half is truly blank
/// before anything takes it away (OT-08).
enum FullWidthCell {
  static func set(_ piece: inout Piece, composition: LineComposition) {
    let em = piece.style.pitch
    let natural = piece.glyphs.reduce(Length.zero) { $0 + $1.advance }
    switch piece.characterClass {
    case .space:
      let space = min(max(natural, em * composition.wordSpaceMinimum), em * composition.wordSpaceMaximum)
      piece.width = space
      piece.penAdvances = [space] + Array(repeating: .zero, count: max(0, piece.glyphs.count - 1))
    case .dash, .ellipsis:
      setUnit(&piece, em: em)
    case .interpunct, .solidus:
      piece.width = em * 0.5
      centreInk(&piece)
    case .connector:
      piece.width = ["-", "–", "\u{2010}"].contains(piece.firstScalar) ? em * 0.5 : em
      centreInk(&piece)
    case .sentenceStop, .pause, .closing:
      piece.width = em
      piece.rightBlank = em * 0.5
      placeMark(&piece, em: em, natural: natural)
    case .opening:
      piece.width = em
      piece.leftBlank = em * 0.5
      placeMark(&piece, em: em, natural: natural)
    case .han:
      setCharacter(&piece, em: em, natural: natural)
    case .sign, .prefix, .suffix, .number, .word:
      setSign(&piece, em: em, natural: natural)
    }
  }

  /// 汉字: one em, whatever the face's own advance; the glyph stands in the middle.
  private static func setCharacter(_ piece: inout Piece, em: Length, natural: Length) {
    let isFullWidth = natural.units * 10 > piece.style.size.units * 7
    let isHan = piece.firstScalar.value >= 0x2E80 || piece.firstScalar == "…"
    guard isFullWidth || isHan else {
      // A symbol that its face draws narrow keeps its own width.
      piece.width = natural
      return
    }
    piece.width = em
    piece.penStart = (em - natural) / 2
  }

  private static func setSign(_ piece: inout Piece, em: Length, natural: Length) {
    setCharacter(&piece, em: em, natural: natural)
  }

  /// A mark keeps to its half: where the face centres it, its ink is moved there.
  private static func placeMark(_ piece: inout Piece, em: Length, natural: Length) {
    piece.penStart = (em - natural) / 2
    guard piece.glyphs.count == 1, let ink = piece.glyphs[0].ink else { return }
    let left = piece.penStart + piece.glyphs[0].offset.x + ink.minX
    let right = left + ink.size.width
    let half = em * 0.5
    guard ink.size.width <= half else { return }
    if piece.characterClass == .opening, left < half {
      // Never past the em: a wide bracket ends a little before its cell does.
      piece.penStart = piece.penStart + min(half - left, em - right)
    } else if piece.characterClass != .opening, right > half {
      piece.penStart = piece.penStart - min(right - half, left)
    }
  }

  /// 间隔号, 分隔号, connectors: the ink stands in the middle of its cell.
  private static func centreInk(_ piece: inout Piece) {
    guard piece.glyphs.count == 1, let ink = piece.glyphs[0].ink else { return }
    piece.penStart = (piece.width - ink.size.width) / 2 - ink.minX - piece.glyphs[0].offset.x
  }

  /// 破折号 and 省略号: each glyph fills one em; the two dashes touch, the dots stand at half height (OT-15, OT-16).
  private static func setUnit(_ piece: inout Piece, em: Length) {
    let count = max(piece.glyphs.count, 1)
    let cell = piece.firstScalar == "⸺" ? em * 2 : em
    piece.width = cell * count
    var pens: [Length] = []
    for (index, glyph) in piece.glyphs.enumerated() {
      pens.append(cell * index + penInUnit(of: glyph, at: index, of: piece, cell: cell))
      if piece.characterClass == .ellipsis, let ink = glyph.ink {
        raiseToMiddle(&piece.glyphs[index], ink: ink, size: piece.style.size)
      }
    }
    guard let first = pens.first else { return }
    piece.penStart = first
    piece.penAdvances = zip(pens, pens.dropFirst()).map { $1 - $0 } + [piece.width - (pens.last ?? .zero)]
  }

  private static func penInUnit(of glyph: ShapedGlyph, at index: Int, of piece: Piece, cell: Length) -> Length {
    let centred = (cell - glyph.advance) / 2
    guard piece.characterClass == .dash, piece.glyphs.count == 2, let ink = glyph.ink else { return centred }
    // The gap that the face leaves at the joint goes to the outer ends.
    return index == 0 ? cell - ink.maxX - glyph.offset.x : -ink.minX - glyph.offset.x
  }

  private static func raiseToMiddle(_ glyph: inout ShapedGlyph, ink: Rectangle, size: Length) {
    let middle = ink.minY + ink.size.height / 2 + glyph.offset.y
    let wanted = size * -0.38  // the em-box's middle: 0.5 em below its top, which is 0.88 em above the baseline
    if abs((middle - wanted).units) * 10 > size.units { glyph.offset.y = glyph.offset.y + wanted - middle }
  }
}
