internal import CCairo

/// Draws pages into a PDF held in memory.
///
/// Wraps Cairo's PDF surface <https://www.cairographics.org/manual/cairo-PDF-Surfaces.html>.
public final class PDFSurface: Surface {
  /// What the PDF's information dictionary says.
  public enum Metadata: Hashable, Sendable {
    /// Its title.
    case title(String)
    /// Who wrote it.
    case author(String)
    /// What it is about.
    case subject(String)
    /// The program that made it.
    case creator(String)
    /// When it was made: `YYYY-MM-DDThh:mm:ss` and `Z` or `±hh:mm`. Without a zone Cairo would read it as local time.
    case creationDate(String)
    /// When it was last changed, written in the same way.
    case modificationDate(String)
  }

  /// An entry of the outline, to be the parent of others.
  public struct OutlineItem: Hashable, Sendable {
    let id: Int32
    /// The outline itself, parent of the entries of the first level.
    public static let root = OutlineItem(id: Int32(CAIRO_PDF_OUTLINE_ROOT))
  }

  /// A PDF whose first page has that size.
  public init(widthInPoints width: Double, heightInPoints height: Double) throws(CairoError) {
    let sink = ByteSink()
    try super.init(
      owning: cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, width, height), writingTo: sink,
      operation: "create PDF surface")
  }

  /// The size of the page that is drawn next; nothing may be on it yet.
  public func setPageSize(widthInPoints width: Double, heightInPoints height: Double) {
    cairo_pdf_surface_set_size(pointer, width, height)
  }

  /// Writes an entry of the information dictionary.
  public func set(_ metadata: Metadata) {
    let (key, value) =
      switch metadata {
      case .title(let text): (CAIRO_PDF_METADATA_TITLE, text)
      case .author(let text): (CAIRO_PDF_METADATA_AUTHOR, text)
      case .subject(let text): (CAIRO_PDF_METADATA_SUBJECT, text)
      case .creator(let text): (CAIRO_PDF_METADATA_CREATOR, text)
      case .creationDate(let text): (CAIRO_PDF_METADATA_CREATE_DATE, text)
      case .modificationDate(let text): (CAIRO_PDF_METADATA_MOD_DATE, text)
      }
    cairo_pdf_surface_set_metadata(pointer, key, value)
  }

  /// Adds an entry to the outline.
  ///
  /// - Parameters:
  ///   - title: What it says.
  ///   - parent: The entry that it stands under.
  ///   - page: The page it leads to, from 1.
  ///   - x: The place on that page, in pt from the left.
  ///   - y: The place on that page, in pt from the top.
  ///   - isOpen: Whether the entries under it show at first.
  public func addOutlineItem(
    _ title: String, under parent: OutlineItem = .root, page: Int, xInPoints x: Double, yInPoints y: Double,
    isOpen: Bool = true
  ) -> OutlineItem {
    // Swift writes doubles with a point whatever the locale; Cairo reads nothing else.
    let destination = "page=\(page) pos=[\(x) \(y)]"
    let flags = isOpen ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(rawValue: 0)
    return OutlineItem(id: cairo_pdf_surface_add_outline(pointer, parent.id, title, destination, flags))
  }

  /// Ends the PDF and hands out its bytes.
  public func finish() throws(CairoError) -> [UInt8] {
    try finishedBytes(during: "finish PDF surface")
  }
}
