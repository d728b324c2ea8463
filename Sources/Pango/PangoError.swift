/// A font that Pango, Fontconfig or HarfBuzz could not use.
public enum PangoError: Error, Hashable, Sendable {
  /// The file is none that Fontconfig reads as a font.
  case unreadableFontFile(path: String)
  /// The file holds no face of that index.
  case missingFace(path: String, index: Int)
  /// The library ran out of memory or refused its configuration.
  case refused(operation: String)
}

extension PangoError: CustomStringConvertible {
  /// What failed, with the file.
  public var description: String {
    switch self {
    case .unreadableFontFile(let path): "\(path): not a font file"
    case .missingFace(let path, let index): "\(path): no face of index \(index)"
    case .refused(let operation): "\(operation) failed"
    }
  }
}
