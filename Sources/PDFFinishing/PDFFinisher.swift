public import Typesetting

/// Adds to a PDF what Cairo cannot write: its language, its way to be shown, sound dates and an identifier; and makes it
/// an archive where that is asked for.
///
/// Works on the bytes in memory; the same bytes in give the same bytes out.
public struct PDFFinisher: Sendable {
  /// The language of the text, by RFC 5646.
  public var language: String

  /// A finisher of documents in that language.
  public init(language: String = "zh-CN") {
    self.language = language
  }

  /// The finished PDF, without structure.
  public func finished(_ pdf: [UInt8]) throws(PDFFinishingError) -> [UInt8] {
    let file = try PDFFile(pdf)
    present(file, catalog: try file.catalog())
    return try file.bytes()
  }

  /// The PDF as PDF/UA-1 (ISO 14289-1) and PDF/A (ISO 19005) of level A: part 3 with files attached, else part 2.
  ///
  /// - Parameters:
  ///   - pdf: What Cairo drew, its pages marked as `tagged` parts them.
  ///   - tagged: The structure.
  ///   - attachments: Files to travel with it.
  /// - Throws: `marks` where the pages' marked stretches are not the structure's.
  public func archived(
    _ pdf: [UInt8], structure tagged: TaggedDocument, attachments: [AttachedFile] = []
  ) throws(PDFFinishingError) -> [UInt8] {
    let file = try PDFFile(pdf)
    let catalog = try file.catalog()
    present(file, catalog: catalog)
    let pages = try finishedPages(of: file, markCounts: tagged.markCounts)
    var structure = StructureTreeWriter(file: file, pages: pages)
    structure.write(tagged.elements, into: catalog)
    catalog["/OutputIntents"] = OutputIntent.array(in: file)
    guard let information = DocumentInformation(of: file) else { throw .malformed(missing: "information dictionary") }
    information.setProducer()
    let packet = information.packet(language: language, archivePart: attachments.isEmpty ? 2 : 3)
    catalog["/Metadata"] = file.stream(
      packet.bytes, [("/Type", file.name("/Metadata")), ("/Subtype", file.name("/XML"))])
    AttachmentWriter(file: file, date: information.date).attach(attachments, to: catalog)
    return try file.bytes()
  }

  /// What every document has.
  private func present(_ file: PDFFile, catalog: PDFObject) {
    catalog["/Lang"] = file.text(language)  // ISO 32000-1 14.9.2
    // The window is named after the document, not after the file (ISO 14289-1 7.1).
    catalog["/ViewerPreferences"] = file.object(parsing: "<< /DisplayDocTitle true >>")
    if catalog["/Outlines"] != nil { catalog["/PageMode"] = file.name("/UseOutlines") }
    DocumentInformation(of: file)?.repairDates()
  }

  /// The pages, their contents marked and their resources put right.
  private func finishedPages(
    of file: PDFFile, markCounts: [Int]
  ) throws(PDFFinishingError) -> [StructureTreeWriter.MarkedPage] {
    let count = try file.pageCount()
    guard count == markCounts.count else { throw .marks(page: 0, found: count, expected: markCounts.count) }
    var repair = PageRepair()
    var pages: [StructureTreeWriter.MarkedPage] = []
    for number in 0..<count {
      let page = file.page(number)
      guard let contents = page.pageContents, let marking = ContentMarking(contents) else {
        throw .contents(page: number + 1)
      }
      guard marking.identifiers.count == markCounts[number] else {
        throw .marks(page: number + 1, found: marking.identifiers.count, expected: markCounts[number])
      }
      page["/Contents"] = file.stream(marking.bytes)
      repair.repair(page)
      pages.append(StructureTreeWriter.MarkedPage(page: page, identifiers: marking.identifiers))
    }
    return pages
  }
}
