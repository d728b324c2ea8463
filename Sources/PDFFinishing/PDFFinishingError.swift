/// A PDF that could not be finished; in a file of our own making that is a fault of ours.
public enum PDFFinishingError: Error, Hashable, Sendable {
  /// The bytes are no PDF that can be read.
  case unreadable(reason: String)
  /// The PDF lacks something that every document has.
  case malformed(missing: String)
  /// A page's contents cannot be followed.
  case contents(page: Int)
  /// A page has another number of marked stretches than the structure leads to.
  case marks(page: Int, found: Int, expected: Int)
  /// The finished PDF could not be written.
  case unwritable(reason: String)
}

extension PDFFinishingError: CustomStringConvertible {
  /// What failed, with the library's words.
  public var description: String {
    switch self {
    case .unreadable(let reason): "cannot read the PDF: \(reason)"
    case .malformed(let missing): "the PDF has no \(missing)"
    case .contents(let page): "the contents of page \(page) cannot be followed"
    case .marks(let page, let found, let expected):
      "page \(page) has \(found) marked stretches where the structure has \(expected)"
    case .unwritable(let reason): "cannot write the PDF: \(reason)"
    }
  }
}
