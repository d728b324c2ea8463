import Measure

/// Sets a character of Chinese text into its cell: how wide it is (PW-01, PW-02), where its glyph stands in it, and
/// which half of it is blank.
///
/// Faces differ in where they draw marks; the cell is filled by the glyph's ink, so that the blank half is truly blank
/// before anything takes it away (OT-08).
enum FullWidthCell {
  static func set(_ piece: inout Piece, _ shape: inout PieceShape, composition: LineComposition) {
    place(&piece, &shape, composition: composition)
    piece.leftOverhang = -(shape.pens.first ?? shape.penStart)
    piece.rightOverhang = shape.advanceEnd - piece.width
  }

  private static func place(_ piece: inout Piece, _ shape: inout PieceShape, composition: LineComposition) {
    let em = piece.em
    switch piece.characterClass {
    case .space:
      setSpace(&piece, shape, composition: composition)
    case .lineSeparator:
      piece.width = .zero
    case .dash, .ellipsis:
      setUnit(&piece, &shape)
    case .interpunct, .solidus:
      piece.width = max(em * 0.5, inkWidth(shape))
      centreInk(piece, &shape)
    case .connector:
      piece.width = max(isShortDash(piece.firstScalar) ? em * 0.5 : em, inkWidth(shape))
      centreInk(piece, &shape)
      // Some faces draw ～ where a tilde stands, above the letters.
      if piece.firstScalar.value >= 0x3000, shape.glyphs.count == 1, let ink = shape.glyphs[0].ink {
        raiseToMiddle(&shape.glyphs[0], ink: ink, size: piece.size)
      }
    case .sentenceStop where piece.scalars.count > 1:
      setStackedStops(&piece, &shape)
    case .sentenceStop, .pause, .closing:
      piece.width = em
      piece.rightBlank = em * 0.5
      placeMark(piece, &shape)
    case .opening:
      piece.width = em
      piece.leftBlank = em * 0.5
      placeMark(piece, &shape)
    case .han, .nonstarter, .sign, .prefix, .suffix, .number, .word, .westernOpening, .westernClosing:
      setCharacter(&piece, &shape)
    }
  }

  /// A word space keeps to ¼…½ em (SP-06); U+3000 is 1 em.
  private static func setSpace(_ piece: inout Piece, _ shape: PieceShape, composition: LineComposition) {
    let count = piece.scalars.count
    if piece.firstScalar == "\u{3000}" {
      piece.width = piece.em * count
    } else {
      let one = shape.advance / max(count, 1)
      piece.width =
        min(max(one, piece.em * composition.wordSpaceMinimum), piece.em * composition.wordSpaceMaximum) * count
    }
  }

  private static func isShortDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "–" || scalar == "\u{2010}"
  }

  /// 汉字: one em, whatever the face's own advance; the glyph stands in the middle.
  private static func setCharacter(_ piece: inout Piece, _ shape: inout PieceShape) {
    let em = piece.em
    let natural = shape.advance
    let isFullWidth = natural.units * 10 > piece.size.units * 7
    let isHan = piece.firstScalar.value >= 0x2E80
    guard isFullWidth || isHan, !CharacterClass.isAttached(piece.firstScalar) else {
      // A symbol that its face draws narrow keeps its own width.
      piece.width = natural
      return
    }
    piece.width = em
    shape.penStart = (em - natural) / 2
  }

  /// A mark keeps to its half: where the face centres it, its ink is moved there.
  private static func placeMark(_ piece: Piece, _ shape: inout PieceShape) {
    let em = piece.em
    shape.penStart = (em - shape.advance) / 2
    guard shape.glyphs.count == 1, let ink = shape.glyphs[0].ink else { return }
    let left = shape.penStart + shape.glyphs[0].offset.x + ink.minX
    let right = left + ink.size.width
    let half = em * 0.5
    guard ink.size.width <= half else { return }
    if piece.characterClass == .opening, left < half {
      // Never past the em: a wide bracket ends a little before its cell does.
      shape.penStart = shape.penStart + min(half - left, em - right)
    } else if piece.characterClass != .opening, right > half {
      shape.penStart = shape.penStart - min(right - half, left)
    }
    // Ink that the face lets stand out of the cell would stand out of the line, too.
    let shifted = shape.penStart + shape.glyphs[0].offset.x + ink.minX
    if shifted < .zero { shape.penStart = shape.penStart - shifted }
    if shifted + ink.size.width > em { shape.penStart = shape.penStart - (shifted + ink.size.width - em) }
  }

  /// A face that draws ／ or – wider than their half em gets the room it needs: ink does not run into its neighbours.
  private static func inkWidth(_ shape: PieceShape) -> Length {
    shape.glyphs.count == 1 ? shape.glyphs[0].ink?.size.width ?? .zero : .zero
  }

  /// 间隔号, 分隔号, connectors: the ink stands in the middle of its cell.
  private static func centreInk(_ piece: Piece, _ shape: inout PieceShape) {
    guard shape.glyphs.count == 1, let ink = shape.glyphs[0].ink else {
      shape.penStart = (piece.width - shape.advance) / 2
      return
    }
    shape.penStart = (piece.width - ink.size.width) / 2 - ink.minX - shape.glyphs[0].offset.x
  }

  /// ？！: two take 1 em, three take 2 em (UB-18); each stands in the middle of its share.
  private static func setStackedStops(_ piece: inout Piece, _ shape: inout PieceShape) {
    piece.width = piece.em * (piece.scalars.count - 1)
    guard shape.glyphs.count == piece.scalars.count else { return }
    let cell = piece.width / shape.glyphs.count
    for (index, glyph) in shape.glyphs.enumerated() {
      let ink = glyph.ink ?? Rectangle(x: .zero, y: .zero, width: glyph.advance, height: .zero)
      shape.pens.append(cell * index + (cell - ink.size.width) / 2 - ink.minX - glyph.offset.x)
    }
    if shape.pens.count == 2 { keepApart(&shape, piece) }
  }

  /// Two marks in 1 em of a pitch below the type size move a little to the left, so that neither's advance reaches too
  /// far over what follows: see ``LineComposition/advanceOverlapLimit``.
  private static func keepApart(_ shape: inout PieceShape, _ piece: Piece) {
    let step = piece.size * (1 - LineComposition.advanceOverlapLimit)
    let nextPen = piece.width - max(.zero, piece.size - piece.em) / 2
    // More than that is a face whose marks are no full-width ones.
    guard step * 2 - nextPen < piece.em * 0.1 else { return }
    shape.pens[1] = min(shape.pens[1], nextPen - step)
    shape.pens[0] = min(shape.pens[0], shape.pens[1] - step)
  }

  /// 破折号 and 省略号: each glyph fills one em; the two dashes touch, the dots stand at half height (OT-15, OT-16).
  private static func setUnit(_ piece: inout Piece, _ shape: inout PieceShape) {
    let cell = piece.firstScalar == "⸺" ? piece.em * 2 : piece.em
    piece.width = cell * piece.scalars.count
    guard shape.glyphs.count == piece.scalars.count else {
      shape.penStart = (piece.width - shape.advance) / 2
      return
    }
    let isDash = piece.characterClass == .dash && shape.glyphs.count == 2
    for index in shape.glyphs.indices {
      let glyph = shape.glyphs[index]
      shape.pens.append(cell * index + penInUnit(of: glyph, at: index, isDash: isDash, cell: cell))
      if piece.characterClass == .ellipsis, let ink = glyph.ink {
        raiseToMiddle(&shape.glyphs[index], ink: ink, size: piece.size)
      }
    }
  }

  private static func penInUnit(of glyph: ShapedGlyph, at index: Int, isDash: Bool, cell: Length) -> Length {
    let centred = (cell - glyph.advance) / 2
    guard isDash, let ink = glyph.ink else { return centred }
    // The gap that the face leaves at the joint goes to the outer ends.
    return index == 0 ? cell - ink.maxX - glyph.offset.x : -ink.minX - glyph.offset.x
  }

  private static func raiseToMiddle(_ glyph: inout ShapedGlyph, ink: Rectangle, size: Length) {
    let middle = ink.minY + ink.size.height / 2 + glyph.offset.y
    let wanted = size * (0.5 - Line.ascent)  // the em-box's middle, half an em below its top
    if abs((middle - wanted).units) * 10 > size.units { glyph.offset.y = glyph.offset.y + wanted - middle }
  }
}
