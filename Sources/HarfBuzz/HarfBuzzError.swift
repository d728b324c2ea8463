/// A font whose glyphs could not be taken out.
public enum HarfBuzzError: Error, Hashable, Sendable {
  /// The file cannot be opened.
  case unreadableFontFile(path: String)
  /// The file holds no face of that index, or none with outlines that a PDF can hold.
  case missingFace(path: String, index: Int)
  /// The face has no glyph of that number.
  case missingGlyph(UInt32, path: String)
  /// A table of the face is not what its format asks for.
  case malformedFace(path: String, index: Int, reason: String)
  /// The library ran out of memory.
  case refused(operation: String)
}

extension HarfBuzzError: CustomStringConvertible {
  /// What failed, with the file.
  public var description: String {
    switch self {
    case .unreadableFontFile(let path): "\(path): not a font file"
    case .missingFace(let path, let index): "\(path): no outlines of index \(index)"
    case .missingGlyph(let glyph, let path): "\(path): no glyph \(glyph)"
    case .malformedFace(let path, let index, let reason): "\(path): face \(index) is malformed: \(reason)"
    case .refused(let operation): "\(operation) failed"
    }
  }
}
