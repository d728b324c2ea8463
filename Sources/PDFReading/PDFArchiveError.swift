/// Why a PDF cannot be read as an archive.
public enum PDFArchiveError: Error, Hashable, Sendable {
  /// It does not begin as PDFs do.
  case notAPDF
  /// It is cut off or damaged.
  case damaged(reason: String)
  /// Its cross-reference is compressed or encrypted, which Banxin never writes: another program has saved it.
  case foreign
  /// It has more bytes than are read.
  case tooLarge(limit: Int)
  /// A file attached to it cannot be unpacked, or has more bytes than are read.
  case attachment(name: String)
}
