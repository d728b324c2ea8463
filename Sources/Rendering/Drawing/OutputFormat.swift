/// What pages are drawn as.
public enum OutputFormat: Hashable, Sendable {
  /// One file with all pages.
  case pdf(DocumentMetadata)
  /// An image a page.
  case png(dotsPerInch: Int)
  /// A drawing a page.
  case svg
}
