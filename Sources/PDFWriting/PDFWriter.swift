internal import Compression
internal import HarfBuzz
internal import Measure
public import Typesetting

/// Writes documents as PDF 1.7 (ISO 32000-1), in one pass: what the engine knows of its pages goes straight into the file,
/// and nothing is read again.
///
/// Keep one for the life of a task: it holds what packing needs; it is not `Sendable`. The same document, faces, pictures
/// and settings give the same bytes.
public final class PDFWriter {
  /// What a file is made for.
  public enum Purpose: Sendable {
    /// The pages alone.
    case plain
    /// To be kept: PDF/UA-1 (ISO 14289-1) and PDF/A (ISO 19005) of level A, of part 3 with files attached, else part 2.
    case archive(attachments: [AttachedFile])
  }

  /// How hard streams are packed. Outlines are most of a file, and the greatest effort makes them 1 % smaller in twice
  /// the time.
  private static let effort = 1

  /// The language of the text, by RFC 5646.
  public let language: String
  private let deflater: Deflater

  /// A writer of documents in that language.
  public init(language: String = "zh-CN") throws(PDFWritingError) {
    self.language = language
    do {
      deflater = try Deflater(effort: Self.effort)
    } catch {
      throw .outOfMemory
    }
  }

  /// The document's bytes.
  ///
  /// - Parameters:
  ///   - tagged: The pages, parted as the structure leads to them.
  ///   - metadata: What the file says of the document.
  ///   - purpose: What it is made for.
  ///   - identifier: 16 bytes that tell what the document was made from: the first half of the trailer's `/ID`. The
  ///     second half is the beginning of the SHA-256 of all bytes before the keyword `trailer`, and the first one too
  ///     where nothing is given.
  ///   - resources: Who has the faces and pictures.
  ///   - interruption: What may end the work between two pages.
  public func bytes(
    of tagged: TaggedDocument, metadata: DocumentMetadata, purpose: Purpose, identifier: [UInt8] = [],
    resources: some PageResources, interruption: Interruption? = nil
  ) throws(PDFWritingError) -> [UInt8] {
    guard !tagged.pages.isEmpty else { throw .noPages }
    let fonts = try DocumentFonts(of: tagged.document, resources: resources)
    var file = PDFDocumentFile(
      tagged: tagged, purpose: purpose, information: DocumentInformation(metadata: metadata), language: language,
      fonts: fonts, body: PDFBody(deflater: deflater))
    try file.writeFonts()
    try file.writePages(resources: resources, interruption: interruption)
    file.writeCatalog()
    return file.finished(identifier: identifier)
  }
}
