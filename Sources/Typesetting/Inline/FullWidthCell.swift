import Measure

/// Sets a character of Chinese text into its cell: how wide it is (PW-01, PW-02), where its glyph stands in it, and
/// which half of it is blank.
///
/// Faces differ in where they draw marks; the cell is filled by the glyph's ink, so that the blank half is truly blank
/// before anything takes it away (OT-08).
enum FullWidthCell {
  static func set(_ piece: inout Piece, composition: LineComposition) {
    let em = piece.em
    switch piece.characterClass {
    case .space:
      setSpace(&piece, composition: composition)
    case .lineSeparator:
      piece.width = .zero
    case .dash, .ellipsis:
      setUnit(&piece, em: em)
    case .interpunct, .solidus:
      piece.width = em * 0.5
      centreInk(&piece)
    case .connector:
      piece.width = isShortDash(piece.firstScalar) ? em * 0.5 : em
      centreInk(&piece)
    case .sentenceStop where piece.scalars.count > 1:
      setStackedStops(&piece, em: em)
    case .sentenceStop, .pause, .closing:
      piece.width = em
      piece.rightBlank = em * 0.5
      placeMark(&piece, em: em)
    case .opening:
      piece.width = em
      piece.leftBlank = em * 0.5
      placeMark(&piece, em: em)
    case .han, .nonstarter, .sign, .prefix, .suffix, .number, .word, .westernOpening, .westernClosing:
      setCharacter(&piece, em: em)
    }
  }

  /// How far the glyphs move the pen by themselves.
  static func natural(_ piece: Piece) -> Length {
    piece.glyphs.reduce(.zero) { $0 + $1.advance }
  }

  /// A word space keeps to ¼…½ em (SP-06); U+3000 is 1 em.
  private static func setSpace(_ piece: inout Piece, composition: LineComposition) {
    let count = piece.scalars.count
    if piece.firstScalar == "\u{3000}" {
      piece.width = piece.em * count
    } else {
      let one = natural(piece) / max(count, 1)
      piece.width =
        min(max(one, piece.em * composition.wordSpaceMinimum), piece.em * composition.wordSpaceMaximum) * count
    }
  }

  private static func isShortDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "–" || scalar == "\u{2010}"
  }

  /// 汉字: one em, whatever the face's own advance; the glyph stands in the middle.
  private static func setCharacter(_ piece: inout Piece, em: Length) {
    let natural = natural(piece)
    let isFullWidth = natural.units * 10 > piece.size.units * 7
    let isHan = piece.firstScalar.value >= 0x2E80
    guard isFullWidth || isHan, !CharacterClass.isAttached(piece.firstScalar) else {
      // A symbol that its face draws narrow keeps its own width.
      piece.width = natural
      return
    }
    piece.width = em
    piece.penStart = (em - natural) / 2
  }

  /// A mark keeps to its half: where the face centres it, its ink is moved there.
  private static func placeMark(_ piece: inout Piece, em: Length) {
    piece.penStart = (em - natural(piece)) / 2
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
    // Ink that the face lets stand out of the cell would stand out of the line, too.
    let shifted = piece.penStart + piece.glyphs[0].offset.x + ink.minX
    if shifted < .zero { piece.penStart = piece.penStart - shifted }
    if shifted + ink.size.width > em { piece.penStart = piece.penStart - (shifted + ink.size.width - em) }
  }

  /// 间隔号, 分隔号, connectors: the ink stands in the middle of its cell.
  private static func centreInk(_ piece: inout Piece) {
    guard piece.glyphs.count == 1, let ink = piece.glyphs[0].ink else {
      piece.penStart = (piece.width - natural(piece)) / 2
      return
    }
    piece.penStart = (piece.width - ink.size.width) / 2 - ink.minX - piece.glyphs[0].offset.x
  }

  /// ？！: two take 1 em, three take 2 em (UB-18); each stands in the middle of its share.
  private static func setStackedStops(_ piece: inout Piece, em: Length) {
    piece.width = em * (piece.scalars.count - 1)
    guard piece.glyphs.count == piece.scalars.count else { return }
    for (index, glyph) in piece.glyphs.enumerated() {
      let left = piece.width * index / piece.glyphs.count
      let cell = piece.width / piece.glyphs.count
      let ink = glyph.ink ?? Rectangle(x: .zero, y: .zero, width: glyph.advance, height: .zero)
      piece.pens.append(left + (cell - ink.size.width) / 2 - ink.minX - glyph.offset.x)
    }
  }

  /// 破折号 and 省略号: each glyph fills one em; the two dashes touch, the dots stand at half height (OT-15, OT-16).
  private static func setUnit(_ piece: inout Piece, em: Length) {
    let cell = piece.firstScalar == "⸺" ? em * 2 : em
    piece.width = cell * piece.scalars.count
    guard piece.glyphs.count == piece.scalars.count else {
      piece.penStart = (piece.width - natural(piece)) / 2
      return
    }
    for index in piece.glyphs.indices {
      let glyph = piece.glyphs[index]
      piece.pens.append(cell * index + penInUnit(of: glyph, at: index, of: piece, cell: cell))
      if piece.characterClass == .ellipsis, let ink = glyph.ink {
        raiseToMiddle(&piece.glyphs[index], ink: ink, size: piece.size)
      }
    }
  }

  private static func penInUnit(of glyph: ShapedGlyph, at index: Int, of piece: Piece, cell: Length) -> Length {
    let centred = (cell - glyph.advance) / 2
    guard piece.characterClass == .dash, piece.glyphs.count == 2, let ink = glyph.ink else { return centred }
    // The gap that the face leaves at the joint goes to the outer ends.
    return index == 0 ? cell - ink.maxX - glyph.offset.x : -ink.minX - glyph.offset.x
  }

  private static func raiseToMiddle(_ glyph: inout ShapedGlyph, ink: Rectangle, size: Length) {
    let middle = ink.minY + ink.size.height / 2 + glyph.offset.y
    let wanted = size * (0.5 - Line.ascent)  // the em-box's middle, half an em below its top
    if abs((middle - wanted).units) * 10 > size.units { glyph.offset.y = glyph.offset.y + wanted - middle }
  }
}
