internal import HarfBuzz
internal import Measure
internal import Typesetting

/// A document on its way into a file.
struct PDFDocumentFile {
  let tagged: TaggedDocument
  let purpose: PDFWriter.Purpose
  let information: DocumentInformation
  let language: String
  let fonts: DocumentFonts
  var body: PDFBody

  private var pages: [WrittenPage] = []
  /// The faces' objects, by their numbers.
  private var fontObjects: [Int] = []
  private var catalog = 0
  private var informationObject = 0
  private var pageTree = 0

  init(
    tagged: TaggedDocument, purpose: PDFWriter.Purpose, information: DocumentInformation, language: String,
    fonts: DocumentFonts, body: PDFBody
  ) {
    self.tagged = tagged
    self.purpose = purpose
    self.information = information
    self.language = language
    self.fonts = fonts
    self.body = body
    catalog = self.body.reserve()
    informationObject = self.body.reserve()
    pageTree = self.body.reserve()
  }

  private var isArchive: Bool { if case .archive = purpose { true } else { false } }

  /// Writes all fonts, which gives glyphs the codes that pages show them by.
  mutating func writeFonts() throws(PDFWritingError) {
    for face in fonts.faces {
      let program: FontProgram
      do {
        program = try face.program()
      } catch {
        throw .unusableFace(family: face.source.metrics.postScriptName, reason: "\(error)")
      }
      let object = body.reserve()
      FontWriter(face: face, program: program).write(object, into: &body)
      fontObjects.append(object)
    }
  }

  /// Writes all pages with their pictures.
  mutating func writePages(
    resources: some PageResources, interruption: Interruption?
  ) throws(PDFWritingError) {
    var writer = PageWriter(resources: resources, fonts: fonts)
    for (page, stretches) in zip(tagged.document.pages, tagged.pages) {
      if interruption?.comes() == true { throw .interrupted }
      let contents = try writer.contents(of: page, stretches: stretches, isStructured: isArchive, body: &body)
      write(page, contents)
    }
    let objects = pages.map(\.object)
    body.write(pageTree) { syntax in
      syntax.put("<< /Type /Pages /Count ")
      syntax.put(objects.count)
      syntax.put(" /Kids [")
      for object in objects { syntax.put(reference: object) }
      syntax.put("] >>")
    }
  }

  private mutating func write(_ page: Page, _ contents: PageContents) {
    let (object, stream) = (body.reserve(), body.reserve())
    body.writeStream(stream, contents.syntax.bytes)
    let dictionary = PageDictionary(
      size: page.size, parent: pageTree, contents: stream, references: contents.references, fonts: fontObjects,
      structureNumber: isArchive ? pages.count : nil)
    body.write(object) { dictionary.put(to: &$0) }
    pages.append(
      WrittenPage(
        object: object, height: page.size.height, identifiers: contents.identifiers, figures: contents.figures))
  }

  /// Writes what is beside the pages, and the catalog that leads to all of it (ISO 32000-1 7.7.2).
  mutating func writeCatalog() {
    let outline = OutlineWriter(of: tagged.document).write(into: &body, pageObjects: pages.map(\.object))
    let parts = archiveParts()
    body.write(informationObject) { information.put(to: &$0) }
    body.write(catalog) { syntax in
      syntax.put("<< /Type /Catalog /Pages")
      syntax.put(reference: pageTree)
      syntax.put(" /Lang ")
      syntax.put(text: language)  // ISO 32000-1 14.9.2
      // The window is named after the document, not after the file (ISO 14289-1 7.1).
      syntax.put(" /ViewerPreferences << /DisplayDocTitle true >>")
      if let outline {
        syntax.put(" /Outlines")
        syntax.put(reference: outline)
        syntax.put(" /PageMode /UseOutlines")
      }
      parts?.putEntries(to: &syntax)
      syntax.put(" >>")
    }
  }

  private mutating func archiveParts() -> ArchiveParts? {
    guard case .archive(let attachments) = purpose else { return nil }
    return ArchiveParts(
      elements: tagged.elements, pages: pages, information: information, language: language, attachments: attachments,
      into: &body)
  }

  /// The file's bytes.
  consuming func finished(identifier: [UInt8]) -> [UInt8] {
    body.finished(catalog: catalog, information: informationObject, identifier: identifier)
  }
}
