/// A PDF that could not be written; it is a fault of ours, for what an author can mend was found before.
public enum PDFWritingError: Error, Hashable, Sendable {
  /// There is no page.
  case noPages
  /// A page asks for a face that there is not.
  case unknownFace(index: Int)
  /// A face cannot be used.
  case unusableFace(family: String, reason: String)
  /// A page holds glyph 0, the box that stands for a missing character.
  case missingGlyph(page: Int, text: String)
  /// A run's glyphs stand for more or fewer characters than its text has.
  case textMismatch(page: Int, text: String)
  /// A page shows a picture whose file was not given.
  case unknownImage(page: Int, index: Int)
  /// A picture cannot be decoded.
  case unusableImage(page: Int, reason: String)
  /// The work was ended from outside.
  case interrupted
  /// There is no memory to pack with.
  case outOfMemory
}
