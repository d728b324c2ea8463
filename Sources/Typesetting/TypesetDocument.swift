public import Diagnostics
public import Measure

/// Finished pages with what readers show beside them, and what the engine found wrong with its own work.
public struct TypesetDocument: Sendable {
  public var pages: [Page]
  public var bookmarks: [Bookmark]
  /// Findings of the page lint, codes `PAGE-…`.
  public var findings: [Diagnostic]

  public init(pages: [Page], bookmarks: [Bookmark], findings: [Diagnostic]) {
    self.pages = pages
    self.bookmarks = bookmarks
    self.findings = findings
  }
}
