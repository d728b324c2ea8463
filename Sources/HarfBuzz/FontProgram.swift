/// What the outlines of a face are written in.
public enum FontProgramFormat: Hashable, Sendable {
  /// Compact Font Format, Adobe Technical Note 5176: PDF's `FontFile3` of subtype `CIDFontType0C`.
  case cff
  /// TrueType's `glyf` table: PDF's `FontFile2`.
  case trueType
}

/// A font of some glyphs of a face, as a PDF embeds it.
public struct FontProgram: Hashable, Sendable {
  /// The file's bytes, not compressed.
  public var bytes: [UInt8]
  /// The number that stands for each glyph of the face in this program: CID and glyph number at once, 0 for `.notdef`.
  public var identifiers: [UInt32: UInt16]

  /// A program with the numbers of its glyphs.
  public init(bytes: [UInt8], identifiers: [UInt32: UInt16]) {
    self.bytes = bytes
    self.identifiers = identifiers
  }
}
