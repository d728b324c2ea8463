/// A PDF that cannot be read.
enum PDFFileError: Error, Hashable {
  /// The bytes are no PDF, or a broken one.
  case unreadable(reason: String)
  /// It lacks something that every document has.
  case malformed(missing: String)
}

extension PDFFileError: CustomStringConvertible {
  /// What failed, with the library's words.
  var description: String {
    switch self {
    case .unreadable(let reason): "cannot read the PDF: \(reason)"
    case .malformed(let missing): "the PDF has no \(missing)"
    }
  }
}
