internal import Typesetting

/// The pieces of one role, size and context that were shaped before.
///
/// Nearly all pieces are one Han character: those are found by a table look-up. Words are hashed, and bounded in number
/// and length, so that memory stays flat over any number of documents.
struct ShapeCache {
  /// How many characters are kept, which no document comes near; at the bound all are forgotten.
  static let characterLimit = 65_536
  /// How many words are kept; at the bound all are forgotten.
  static let wordLimit = 8192
  /// How long a word may be to be kept, in scalars.
  static let wordLengthLimit = 32

  private var characters = ScalarTable<[ShapedGlyph]>()
  private var characterCount = 0
  private var words: [ArraySlice<Unicode.Scalar>: [ShapedGlyph]] = [:]

  /// The glyphs of `text`, from `shape` the first time.
  mutating func glyphs(
    of text: ArraySlice<Unicode.Scalar>, shape: (ArraySlice<Unicode.Scalar>) -> [ShapedGlyph]
  ) -> [ShapedGlyph] {
    if text.count == 1, let scalar = text.first {
      if let glyphs = characters[scalar] { return glyphs }
      let glyphs = shape(text)
      if characterCount >= Self.characterLimit { (characters, characterCount) = (ScalarTable(), 0) }
      characters[scalar] = glyphs
      characterCount += 1
      return glyphs
    }
    guard text.count <= Self.wordLengthLimit else { return shape(text) }
    if let glyphs = words[text] { return glyphs }
    let glyphs = shape(text)
    if words.count >= Self.wordLimit { words.removeAll(keepingCapacity: true) }
    // A copy of its own, so that no whole paragraph is kept alive by one word.
    words[ArraySlice(Array(text))] = glyphs
    return glyphs
  }
}
