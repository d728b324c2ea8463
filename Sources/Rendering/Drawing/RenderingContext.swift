internal import Cairo
internal import Pango
public import PDFWriting
public import Typesetting

/// What one task shapes and draws with: the faces of a library, opened once, and everything shaped before.
///
/// Keep one for the life of a task: the first document pays for reading the fonts, the next ones do not. It is not
/// `Sendable`; contexts over one library give the same bytes in every thread.
public final class RenderingContext {
  /// The fonts.
  public let library: FontLibrary
  /// The shaper to typeset with. Only pages that were set with it can be drawn here, or with another context's shaper
  /// over the same library.
  public let shaper: PangoShaper

  private let catalogue: FontCatalogue
  private let fonts: DrawingFonts
  private let glyphs: GlyphSources
  private var writer: PDFWriter?

  /// A context over the fonts of `library`.
  public init(library: FontLibrary) {
    self.library = library
    catalogue = FontCatalogue(library: library)
    shaper = PangoShaper(catalogue: catalogue)
    fonts = DrawingFonts(catalogue: catalogue)
    glyphs = GlyphSources(library: library)
  }

  /// The document as a PDF.
  ///
  /// - Parameters:
  ///   - tagged: The pages, parted as the document's structure leads to them.
  ///   - metadata: What the file says of the document.
  ///   - purpose: What it is made for.
  ///   - identifier: What tells from what it was made; see `PDFWriter.bytes`.
  ///   - images: The files that the pages' pictures name, by their numbers.
  ///   - interruption: What may end the work between two pages.
  public func pdf(
    of tagged: TaggedDocument, metadata: DocumentMetadata, purpose: PDFWriter.Purpose, identifier: [UInt8] = [],
    images: [ImageFile] = [], interruption: Interruption? = nil
  ) throws(RenderingError) -> [UInt8] {
    do throws(PDFWritingError) {
      return try pdfWriter().bytes(
        of: tagged, metadata: metadata, purpose: purpose, identifier: identifier,
        resources: DocumentResources(fonts: glyphs, files: images), interruption: interruption)
    } catch {
      throw RenderingError(error)
    }
  }

  private func pdfWriter() throws(PDFWritingError) -> PDFWriter {
    if let writer { return writer }
    let new = try PDFWriter()
    writer = new
    return new
  }

  /// The document's pages as files, one each.
  ///
  /// - Parameters:
  ///   - images: The files that the pages' pictures name, by their numbers.
  ///   - interruption: What may end the work between two pages.
  public func draw(
    _ document: TypesetDocument, as format: OutputFormat, images: [ImageFile] = [], interruption: Interruption? = nil
  ) throws(RenderingError) -> [[UInt8]] {
    let drawing = drawing(of: images, as: format, interruption: interruption)
    var files: [[UInt8]] = []
    for page in document.pages {
      switch format {
      case .png(let dotsPerInch):
        files.append(try PNGDrawing(drawing: drawing, dotsPerInch: dotsPerInch).bytes(of: page))
      case .svg: files.append(try SVGDrawing(drawing: drawing).bytes(of: page))
      }
    }
    return files
  }

  /// A page as a PNG image, black on white.
  ///
  /// - Throws: `tooManyPixels` beyond `PNGDrawing.pixelLimit`.
  public func png(of page: Page, dotsPerInch: Int) throws(RenderingError) -> [UInt8] {
    try PNGDrawing(drawing: drawing(of: [], as: .png(dotsPerInch: dotsPerInch)), dotsPerInch: dotsPerInch)
      .bytes(of: page)
  }

  /// A page as an SVG drawing in points; its characters are shapes.
  public func svg(of page: Page) throws(RenderingError) -> [UInt8] {
    try SVGDrawing(drawing: drawing(of: [], as: .svg)).bytes(of: page)
  }

  /// Draws pages with their pictures, each opened once for the document.
  private func drawing(
    of images: [ImageFile], as format: OutputFormat, interruption: Interruption? = nil
  ) -> PageDrawing {
    PageDrawing(fonts: fonts, images: DrawingImages(files: images, format: format), interruption: interruption)
  }
}

extension RenderingContext {
  /// Where in a text the characters stand that no face of the role, and none of the fallback, has.
  public func gaps(in text: [Unicode.Scalar], role: FaceRole) -> [Int] {
    shaper.gaps(in: text, role: role)
  }
}
