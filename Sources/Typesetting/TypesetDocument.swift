public import Diagnostics

/// Finished pages with what readers show beside them, and what the engine found wrong with its own work.
public struct TypesetDocument: Sendable {
  /// The pages, in order.
  public var pages: [Page]
  /// The outline, in the order of the text.
  public var bookmarks: [Bookmark]
  /// Findings of the page lint, codes `PAGE-…`.
  public var findings: [Diagnostic]
  /// How well lines and pages came out, in figures.
  public var quality: TypesettingQuality
  /// What its blocks are to readers of the structure.
  var structure = DocumentStructure()

  /// Finished pages.
  public init(
    pages: [Page], bookmarks: [Bookmark], findings: [Diagnostic], quality: TypesettingQuality = .init()
  ) {
    self.pages = pages
    self.bookmarks = bookmarks
    self.findings = findings
    self.quality = quality
  }
}
