import Composition
import Diagnostics
import Styling
import Typesetting

/// Holds documents to the environment's bound of pages: from their text alone before any line is broken, so that a
/// hostile model costs nothing, and from the pages once they are there.
struct PageBound: Sendable {
  let maximumPages: Int
  let page: PageGeometry

  /// What is wrong with a document whose paragraphs alone cannot stand on that many pages.
  func finding(for document: ComposedDocument) -> Diagnostic? {
    let lines = document.blocks.reduce(0) { count, block in
      guard case .paragraph(let paragraph) = block else { return count }
      // No line holds more than three narrow letters for each character of the grid.
      return count + max(1, paragraph.text.scalars.count / (page.characters * 3))
    }
    guard lines > maximumPages * page.lines else { return nil }
    return finding(at: document.texts.last?.text.location, pages: lines / page.lines)
  }

  /// What is wrong with the finished pages.
  func finding(for document: TypesetDocument, of composed: ComposedDocument) -> Diagnostic? {
    guard document.pages.count > maximumPages else { return nil }
    return finding(at: composed.texts.last?.text.location, pages: document.pages.count)
  }

  private func finding(at location: SourceLocation?, pages: Int) -> Diagnostic {
    Diagnostic(
      .error, BanxinExplanations.tooManyPages, at: location,
      Wording("至少\(pages)页，超过\(maximumPages)页的上限", "at least \(pages) pages, more than the bound of \(maximumPages)"))
  }
}
