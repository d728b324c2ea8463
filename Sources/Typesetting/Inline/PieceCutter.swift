import Measure

/// Cuts a paragraph's text into pieces and has them shaped.
struct PieceCutter {
  let text: StyledText
  let composition: LineComposition
  /// The width of the paragraph's narrowest line: what is wider cannot stay whole.
  let measure: Length
  let shaper: any TextShaper
  private let quotes: QuotationMarks
  private var result = CutText()
  private var straightQuoteIsOpen = false
  /// The style of the stretch being cut.
  private var style: TextStyle

  init(text: StyledText, measure: Length, composition: LineComposition, shaper: any TextShaper) {
    self.text = text
    self.measure = measure
    self.composition = composition
    self.shaper = shaper
    quotes = QuotationMarks(in: text.scalars)
    style = text.stretches[0].style
  }

  /// The paragraph's pieces, in order, covering its text once.
  mutating func cut() -> CutText {
    result.pieces.reserveCapacity(text.scalars.count)
    result.shapes.reserveCapacity(text.scalars.count)
    for (index, stretch) in text.stretches.enumerated() {
      let end = index + 1 < text.stretches.count ? text.stretches[index + 1].start : text.scalars.count
      cut(stretch.start..<end, stretch: index)
    }
    return result
  }

  /// A western piece, character by character: breaks for where nothing else keeps text inside its measure.
  func characters(of piece: Piece) -> CutText {
    var characters = CutText()
    var start = piece.scalars.lowerBound
    while start < piece.scalars.upperBound {
      var end = start + 1
      while end < piece.scalars.upperBound, CharacterClass.isAttached(text.scalars[end]) { end += 1 }
      let (western, shape) = western(start..<end, stretch: piece.stretch)
      var character = western
      character.characterClass = piece.characterClass
      character.continuation = start == piece.scalars.lowerBound ? piece.continuation : .emergency
      characters.append(character, shape)
      start = end
    }
    return characters
  }

  private mutating func cut(_ range: Range<Int>, stretch: Int) {
    style = text.stretches[stretch].style
    if let width = style.spreadWidth, !range.isEmpty {
      appendSpread(range, over: width, stretch: stretch)
      return
    }
    var start = range.lowerBound
    while start < range.upperBound {
      if let end = westernEnd(from: start, limit: range.upperBound) {
        appendWestern(start..<end, stretch: stretch)
        start = end
      } else {
        let end = standingEnd(from: start, limit: range.upperBound)
        appendStanding(start..<end, stretch: stretch)
        start = end
      }
    }
  }

  // MARK: Where a piece ends

  /// The end of the western piece that begins at `start`; `nil` where none does, so that a mark among Han characters
  /// stands alone.
  private func westernEnd(from start: Int, limit: Int) -> Int? {
    guard isWestern(at: start) else { return nil }
    var end = start
    var hasLetter = false
    while end < limit, isWestern(at: end) || CharacterClass.isAttached(text.scalars[end]) {
      hasLetter = hasLetter || CharacterClass.isWesternLetterOrDigit(text.scalars[end])
      // What precedes the first letter stays short: a long run of signs is no word.
      if !hasLetter, end - start > 3 { return nil }
      end += 1
    }
    return hasLetter ? end : nil
  }

  private func isWestern(at offset: Int) -> Bool {
    let scalar = text.scalars[offset]
    if scalar.value >= 0x2E80 { return false }
    if (0x21...0x7E).contains(scalar.value) || CharacterClass.isWesternLetterOrDigit(scalar) { return true }
    if quotes.isLatin(at: offset) { return true }
    // – and the hyphens ‐ ‑ join western pieces; elsewhere – is a connector.
    guard (0x2010...0x2013).contains(scalar.value), scalar.value != 0x2012, offset > 0, offset + 1 < text.scalars.count
    else { return false }
    return CharacterClass.isWesternLetterOrDigit(text.scalars[offset - 1])
      && CharacterClass.isWesternLetterOrDigit(text.scalars[offset + 1])
  }

  private func standingEnd(from start: Int, limit: Int) -> Int {
    let scalars = text.scalars
    let first = scalars[start]
    var end = start + 1
    switch first {
    case "—", "―", "…", "⋯":
      if end < limit, scalars[end] == first { end += 1 }
    case "！", "？":
      end = stackedStopsEnd(from: start, limit: limit)
    case "\r":
      if end < limit, scalars[end] == "\n" { end += 1 }
    case " ", "\u{A0}", "\u{3000}", "\t":
      while end < limit, scalars[end] == first { end += 1 }
    default:
      break
    }
    while end < limit, CharacterClass.isAttached(scalars[end]) || isJoined(at: end) { end += 1 }
    return end
  }

  /// Whether a zero width joiner makes one picture of the pictographs on both sides.
  private func isJoined(at offset: Int) -> Bool {
    text.scalars[offset - 1] == "\u{200D}" && (0x1F000...0x1FAFF).contains(text.scalars[offset].value)
  }

  /// ？ and ！ in a row stand as units of two or three (UB-18); four are two pairs.
  private func stackedStopsEnd(from start: Int, limit: Int) -> Int {
    var end = start
    while end < limit, end < start + 5, text.scalars[end] == "！" || text.scalars[end] == "？" { end += 1 }
    let count = end - start
    return start + (count == 4 ? 2 : min(count, 3))
  }

  // MARK: Western pieces

  private mutating func appendWestern(_ scalars: Range<Int>, stretch: Int) {
    let (whole, shape) = western(scalars, stretch: stretch)
    let limit = min(whole.em * composition.unbrokenPieceLimit, measure)
    for offset in scalars where text.scalars[offset] == "\"" { straightQuoteIsOpen.toggle() }
    guard whole.width > limit || WesternPieceCuts.isAddress(text.scalars[scalars]) else {
      result.append(whole, shape)
      return
    }
    for cut in WesternPieceCuts.parts(of: scalars, in: text.scalars) {
      let (western, shape) = western(cut.scalars, stretch: stretch)
      var part = western
      if let penalty = cut.penalty { part.continuation = .afterSeparator(penalty: penalty) }
      if part.width <= measure {
        result.append(part, shape)
      } else {
        result.append(contentsOf: characters(of: part))
      }
    }
  }

  private func western(_ scalars: Range<Int>, stretch: Int) -> (Piece, PieceShape) {
    let style = text.stretches[stretch].style
    let glyphs = shaper.shape(text.scalars[scalars], role: style.face, size: style.size, inHanContext: false)
    let isNumber = text.scalars[scalars].allSatisfy {
      !CharacterClass.isWesternLetterOrDigit($0) || CharacterClass.isDigit($0)
    }
    let shape = PieceShape(glyphs: glyphs)
    let piece = Piece(
      scalars: scalars, characterClass: isNumber ? .number : .word, stretch: stretch, em: style.pitch, size: style.size,
      width: shape.advance, firstScalar: text.scalars[scalars.lowerBound],
      lastScalar: text.scalars[scalars.upperBound - 1])
    return (piece, shape)
  }

  // MARK: Spread names

  /// A stretch whose characters share its width evenly, as one piece; one that is wider by itself keeps to its own.
  private mutating func appendSpread(_ scalars: Range<Int>, over width: Length, stretch: Int) {
    let glyphs = shaper.shape(text.scalars[scalars], role: style.face, size: style.size, inHanContext: true)
    var shape = PieceShape(glyphs: glyphs)
    var piece = Piece(
      scalars: scalars, characterClass: .han, stretch: stretch, em: style.pitch, size: style.size,
      firstScalar: text.scalars[scalars.lowerBound], lastScalar: text.scalars[scalars.upperBound - 1])
    let blank = max(.zero, width - style.pitch * glyphs.count)
    piece.width = style.pitch * glyphs.count + blank
    // One cluster, so that a reader of the file takes the blank for no space; a cluster is of one face.
    let isCluster = glyphs.allSatisfy { $0.face == glyphs[0].face }
    for (index, glyph) in glyphs.enumerated() {
      let cell = style.pitch * index + blank * index / max(1, glyphs.count - 1)
      shape.pens.append(cell + (style.pitch - glyph.advance) / 2)
      if isCluster { shape.glyphs[index].scalars = index == 0 ? 0..<scalars.count : scalars.count..<scalars.count }
    }
    result.append(piece, shape)
  }

  // MARK: Han, marks, signs, spaces

  private mutating func appendStanding(_ scalars: Range<Int>, stretch: Int) {
    let first = text.scalars[scalars.lowerBound]
    let characterClass = standingClass(scalars, first: first)
    var glyphs: [ShapedGlyph] = []
    if characterClass != .lineSeparator {
      glyphs = shaper.shape(
        text.scalars[scalars], role: style.face, size: style.size, inHanContext: isHanContext(characterClass, first))
    }
    var piece = Piece(
      scalars: scalars, characterClass: characterClass, stretch: stretch, em: style.pitch, size: style.size,
      firstScalar: first, lastScalar: text.scalars[scalars.upperBound - 1])
    var shape = PieceShape(glyphs: glyphs)
    FullWidthCell.set(&piece, &shape, composition: composition)
    result.append(piece, shape)
  }

  private mutating func standingClass(_ scalars: Range<Int>, first: Unicode.Scalar) -> CharacterClass {
    switch first {
    case "—", "―":
      let isPair = scalars.count > 1 && text.scalars[scalars.lowerBound + 1] == first
      return isPair ? .dash : .connector
    case "\"":
      // QU-07: straight quotes pair off in order.
      straightQuoteIsOpen.toggle()
      return straightQuoteIsOpen ? .westernOpening : .westernClosing
    default:
      return CharacterClass.standing(alone: first)
    }
  }

  private func isHanContext(_ characterClass: CharacterClass, _ first: Unicode.Scalar) -> Bool {
    switch characterClass {
    case .space: first == "\u{3000}"
    case .sign, .westernOpening, .westernClosing: false
    default: true
    }
  }
}
