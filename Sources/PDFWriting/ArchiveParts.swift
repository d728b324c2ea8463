internal import Typesetting

/// What an archive has beside its pages: the structure, what its colours mean, its metadata and its attached files.
struct ArchiveParts {
  private let structure: Int
  private let intent: Int
  private let packet: Int
  private let attachments: AttachmentWriter

  /// Writes the parts.
  init(
    elements: [StructureElement], pages: [WrittenPage], information: DocumentInformation, language: String,
    attachments files: [AttachedFile], into body: inout PDFBody
  ) {
    var writer = StructureWriter(pages: pages)
    structure = writer.write(elements, into: &body)
    intent = OutputIntent.write(into: &body)
    packet = body.reserve()
    // Whoever looks for metadata in a file's bytes finds it unpacked (ISO 16684-1 7.1).
    let xmp = information.packet(language: language, archivePart: files.isEmpty ? 2 : 3)
    body.writeStream(packet, xmp.bytes, isPlain: true) { $0.put(" /Type /Metadata /Subtype /XML") }
    attachments = AttachmentWriter(files, date: information.date, into: &body)
  }

  /// The catalog's entries.
  func putEntries(to syntax: inout PDFSyntax) {
    syntax.put(" /MarkInfo << /Marked true >> /StructTreeRoot")
    syntax.put(reference: structure)
    syntax.put(" /OutputIntents [")
    syntax.put(reference: intent)
    syntax.put("] /Metadata")
    syntax.put(reference: packet)
    attachments.putEntries(to: &syntax)
  }
}
