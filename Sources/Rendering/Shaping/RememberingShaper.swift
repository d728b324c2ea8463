internal import Typesetting

/// Shapes the pieces of one role, size and context, each but once.
///
/// Nearly all pieces are one Han character: those are found by a table look-up. Words are hashed. Both are bounded, so
/// that memory stays flat over any number of documents.
final class RememberingShaper {
  /// How many characters are kept, which no document comes near; at the bound all are forgotten.
  static let characterLimit = 65_536
  /// How many words are kept; at the bound all are forgotten.
  static let wordLimit = 8192
  /// How long a word may be to be kept, in scalars.
  static let wordLengthLimit = 32

  private let shaper: PieceShaper
  private var characters = ScalarTable<[ShapedGlyph]>()
  private var characterCount = 0
  private var words: [ArraySlice<Unicode.Scalar>: [ShapedGlyph]] = [:]

  init(_ shaper: PieceShaper) {
    self.shaper = shaper
  }

  /// The glyphs of `text`.
  func glyphs(of text: ArraySlice<Unicode.Scalar>) -> [ShapedGlyph] {
    if text.count == 1 { return glyphs(of: text[text.startIndex]) }
    guard text.count <= Self.wordLengthLimit else { return shaper.glyphs(of: Array(text)) }
    if let glyphs = words[text] { return glyphs }
    if words.count >= Self.wordLimit { words.removeAll(keepingCapacity: true) }
    // A copy of its own, so that no whole paragraph is kept alive by one word.
    let word = Array(text)
    let glyphs = shaper.glyphs(of: word)
    words[word[...]] = glyphs
    return glyphs
  }

  private func glyphs(of character: Unicode.Scalar) -> [ShapedGlyph] {
    if let glyphs = characters[character] { return glyphs }
    if characterCount >= Self.characterLimit { (characters, characterCount) = (ScalarTable(), 0) }
    let glyphs = shaper.glyphs(of: [character])
    characters[character] = glyphs
    characterCount += 1
    return glyphs
  }
}
