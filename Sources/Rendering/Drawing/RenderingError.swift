public import Cairo
internal import PDFWriting

/// Pages that could not be drawn. None of it is the author's fault: what the author can mend is a `Diagnostic`, found
/// before any page is made.
public enum RenderingError: Error, Hashable, Sendable {
  /// A call of Cairo failed.
  case cairo(CairoError)
  /// A face of that file cannot be used.
  case unusableFace(family: String, reason: String)
  /// A page asks for a face that the library does not have.
  case unknownFace(index: Int)
  /// A page holds glyph 0, the box that stands for a missing character.
  case missingGlyph(page: Int, text: String)
  /// A run's glyphs stand for more or fewer characters than its text has.
  case textMismatch(page: Int, text: String)
  /// A page shows a picture whose file was not given.
  case unknownImage(page: Int, index: Int)
  /// A picture's file cannot be decoded.
  case unusableImage(page: Int, reason: String)
  /// There is no memory left.
  case outOfMemory
  /// The image would have more pixels than is allowed.
  case tooManyPixels(found: Int, limit: Int)
  /// The resolution is none that an image can have.
  case resolution(dotsPerInch: Int)
  /// There is no page to draw.
  case noPages
  /// The interruption came before all pages were drawn.
  case interrupted
}

extension RenderingError: CustomStringConvertible {
  /// What failed, with its values.
  public var description: String {
    switch self {
    case .cairo(let error): "\(error)"
    case .unusableFace(let family, let reason): "the font \(family) cannot be used: \(reason)"
    case .unknownFace(let index): "no face of number \(index)"
    case .missingGlyph(let page, let text): "page \(page): a character of “\(text)” has no glyph"
    case .textMismatch(let page, let text): "page \(page): the glyphs of “\(text)” do not match its characters"
    case .unknownImage(let page, let index): "page \(page): no picture of number \(index)"
    case .unusableImage(let page, let reason): "page \(page): a picture cannot be decoded: \(reason)"
    case .outOfMemory: "out of memory"
    case .tooManyPixels(let found, let limit): "an image of \(found) pixels, at most \(limit) are allowed"
    case .resolution(let dotsPerInch): "no image has \(dotsPerInch) dots per inch"
    case .noPages: "no page to draw"
    case .interrupted: "the drawing was ended before its last page"
    }
  }
}

extension RenderingError {
  /// What `body` gives; what it throws comes out as a rendering error.
  static func catching<Result>(_ body: () throws(CairoError) -> Result) throws(RenderingError) -> Result {
    do {
      return try body()
    } catch {
      throw .cairo(error)
    }
  }
}

extension RenderingError {
  /// What kept a PDF from being written.
  init(_ error: PDFWritingError) {
    self =
      switch error {
      case .noPages: .noPages
      case .unknownFace(let index): .unknownFace(index: index)
      case .unusableFace(let family, let reason): .unusableFace(family: family, reason: reason)
      case .missingGlyph(let page, let text): .missingGlyph(page: page, text: text)
      case .textMismatch(let page, let text): .textMismatch(page: page, text: text)
      case .unknownImage(let page, let index): .unknownImage(page: page, index: index)
      case .unusableImage(let page, let reason): .unusableImage(page: page, reason: reason)
      case .interrupted: .interrupted
      case .outOfMemory: .outOfMemory
      }
  }
}
