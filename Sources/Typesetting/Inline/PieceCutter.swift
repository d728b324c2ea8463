import Measure

/// Cuts a paragraph's text into pieces and has them shaped.
struct PieceCutter {
  let text: StyledText
  let composition: LineComposition
  let measure: Length
  let shaper: any TextShaper
  private let quotes: QuotationMarks
  private var pieces: [Piece] = []

  init(text: StyledText, measure: Length, composition: LineComposition, shaper: any TextShaper) {
    self.text = text
    self.measure = measure
    self.composition = composition
    self.shaper = shaper
    quotes = QuotationMarks(in: text.scalars)
  }

  /// The paragraph's pieces, in order, covering its text once.
  mutating func cut() -> [Piece] {
    pieces.reserveCapacity(text.scalars.count)
    for (index, stretch) in text.stretches.enumerated() {
      let end = index + 1 < text.stretches.count ? text.stretches[index + 1].start : text.scalars.count
      cut(stretch.start..<end, style: stretch.style)
    }
    return pieces
  }

  private mutating func cut(_ range: Range<Int>, style: TextStyle) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = pieceEnd(from: start, limit: range.upperBound)
      let scalars = start..<end
      if isWestern(at: start), text.scalars[scalars].contains(where: CharacterClass.isWesternLetterOrDigit) {
        appendWestern(scalars, style: style)
      } else {
        appendStanding(scalars, style: style)
      }
      start = end
    }
  }

  // MARK: Where a piece ends

  private func pieceEnd(from start: Int, limit: Int) -> Int {
    let scalars = text.scalars
    switch scalars[start] {
    case "—", "…", "⋯":
      let pairs = start + 1 < limit && scalars[start + 1] == scalars[start]
      return start + (pairs ? 2 : 1)
    case " ", "\u{A0}":
      return (start..<limit).first { scalars[$0] != scalars[start] } ?? limit
    default:
      break
    }
    guard isWestern(at: start) else {
      // Variation selectors and combining marks belong to the character before them.
      return ((start + 1)..<limit).first { !Self.isAttached(scalars[$0]) } ?? max(start + 1, limit)
    }
    let end = ((start + 1)..<limit).first { !isWestern(at: $0) } ?? max(start + 1, limit)
    let isWord = scalars[start..<end].contains(where: CharacterClass.isWesternLetterOrDigit)
    return isWord ? end : start + 1
  }

  private func isWestern(at offset: Int) -> Bool {
    let scalar = text.scalars[offset]
    if (0x21...0x7E).contains(scalar.value) || CharacterClass.isWesternLetterOrDigit(scalar) { return true }
    if quotes.latin.contains(offset) { return true }
    // – and the hyphens ‐ ‑ join western pieces; elsewhere – is a connector.
    guard ["–", "\u{2010}", "\u{2011}"].contains(scalar), offset > 0, offset + 1 < text.scalars.count else { return false }
    return CharacterClass.isWesternLetterOrDigit(text.scalars[offset - 1])
      && CharacterClass.isWesternLetterOrDigit(text.scalars[offset + 1])
  }

  private static func isAttached(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
      || (0x300...0x36F).contains(scalar.value) || scalar.value == 0x20DD
  }

  // MARK: Western pieces

  private mutating func appendWestern(_ scalars: Range<Int>, style: TextStyle) {
    let whole = western(scalars, style: style)
    let limit = min(style.pitch * composition.unbrokenPieceLimit, measure)
    let isAddress = WesternPieceCuts.isAddress(text.scalars[scalars])
    guard whole.width > limit || isAddress else {
      pieces.append(whole)
      return
    }
    for cut in WesternPieceCuts.parts(of: scalars, in: text.scalars) {
      var part = western(cut.scalars, style: style)
      if let penalty = cut.penalty { part.continuation = .afterSeparator(penalty: penalty) }
      if part.width <= measure {
        pieces.append(part)
      } else {
        appendCharacterByCharacter(part)
      }
    }
  }

  private mutating func appendCharacterByCharacter(_ part: Piece) {
    for offset in part.scalars {
      var character = western(offset..<(offset + 1), style: part.style)
      character.continuation = offset == part.scalars.lowerBound ? part.continuation : .emergency
      pieces.append(character)
    }
  }

  private func western(_ scalars: Range<Int>, style: TextStyle) -> Piece {
    let glyphs = shaper.shape(text.scalars[scalars], role: style.face, size: style.size, inHanContext: false)
    let advances = glyphs.map(\.advance)
    let isNumber = text.scalars[scalars].allSatisfy { !CharacterClass.isWesternLetterOrDigit($0) || CharacterClass.isDigit($0) }
    return Piece(
      scalars: scalars, characterClass: isNumber ? .number : .word, style: style, glyphs: glyphs, penAdvances: advances,
      width: advances.reduce(.zero, +), firstScalar: text.scalars[scalars.lowerBound],
      lastScalar: text.scalars[scalars.upperBound - 1])
  }

  // MARK: Han, marks, signs, spaces

  private mutating func appendStanding(_ scalars: Range<Int>, style: TextStyle) {
    let first = text.scalars[scalars.lowerBound]
    var characterClass = CharacterClass.standing(alone: first)
    if first == "—", scalars.count == 2 { characterClass = .dash }
    if first == "…" || first == "⋯" { characterClass = .ellipsis }
    let isSpace = characterClass == .space
    let glyphs = shaper.shape(
      text.scalars[scalars], role: style.face, size: style.size, inHanContext: !isSpace && characterClass != .sign)
    var piece = Piece(
      scalars: scalars, characterClass: characterClass, style: style, glyphs: glyphs,
      penAdvances: glyphs.map(\.advance), width: .zero, firstScalar: first,
      lastScalar: text.scalars[scalars.upperBound - 1])
    FullWidthCell.set(&piece, composition: composition)
    pieces.append(piece)
  }
}
