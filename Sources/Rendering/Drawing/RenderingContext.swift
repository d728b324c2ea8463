internal import Cairo
internal import Pango
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

  /// A context over the fonts of `library`.
  public init(library: FontLibrary) {
    self.library = library
    catalogue = FontCatalogue(library: library)
    shaper = PangoShaper(catalogue: catalogue)
    fonts = DrawingFonts(catalogue: catalogue)
  }

  /// The document as files: one for a PDF, one a page for images and drawings.
  ///
  /// - Parameters:
  ///   - images: The files that the pages' pictures name, by their numbers.
  ///   - interruption: What may end the work between two pages.
  public func draw(
    _ document: TypesetDocument, as format: OutputFormat, images: [ImageFile] = [], interruption: Interruption? = nil
  ) throws(RenderingError) -> [[UInt8]] {
    let drawing = drawing(of: images, as: format, interruption: interruption)
    switch format {
    case .pdf(let metadata):
      return [try PDFDrawing(drawing: drawing, metadata: metadata).bytes(of: document)]
    case .png(let dotsPerInch):
      var files: [[UInt8]] = []
      let pixels = PNGDrawing(drawing: drawing, dotsPerInch: dotsPerInch)
      for page in document.pages { files.append(try pixels.bytes(of: page)) }
      return files
    case .svg:
      var files: [[UInt8]] = []
      for page in document.pages { files.append(try SVGDrawing(drawing: drawing).bytes(of: page)) }
      return files
    }
  }

  /// The document as a PDF whose pages are marked by its structure's stretches, for `PDFFinishing` to add the structure.
  public func markedPDF(
    of tagged: TaggedDocument, metadata: DocumentMetadata, images: [ImageFile] = [], interruption: Interruption? = nil
  ) throws(RenderingError) -> [UInt8] {
    let drawing = drawing(of: images, as: .pdf(metadata), interruption: interruption)
    return try PDFDrawing(drawing: drawing, metadata: metadata, stretches: tagged.pages).bytes(of: tagged.document)
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
