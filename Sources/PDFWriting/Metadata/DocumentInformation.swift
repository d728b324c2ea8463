/// A PDF's information dictionary (ISO 32000-1 14.3.3), and the same in XMP.
struct DocumentInformation {
  let metadata: DocumentMetadata

  /// When the document was made and last changed.
  var date: DocumentDate { metadata.date ?? .unknown }

  /// Writes the dictionary. The program is the PDF's producer too.
  func put(to syntax: inout PDFSyntax) {
    syntax.put("<<")
    put(" /Title ", metadata.title, to: &syntax)
    if let author = metadata.author { put(" /Author ", author, to: &syntax) }
    if let subject = metadata.subject { put(" /Subject ", subject, to: &syntax) }
    put(" /Creator ", metadata.creator, to: &syntax)
    put(" /Producer ", metadata.creator, to: &syntax)
    put(" /CreationDate ", date.portable, to: &syntax)
    put(" /ModDate ", date.portable, to: &syntax)
    syntax.put(" >>")
  }

  private func put(_ key: StaticString, _ text: String, to syntax: inout PDFSyntax) {
    syntax.put(key)
    syntax.put(text: text)
  }

  /// The same in XMP.
  ///
  /// - Parameter archivePart: See `XMPPacket.archivePart`.
  func packet(language: String, archivePart: Int) -> XMPPacket {
    XMPPacket(
      title: metadata.title, author: metadata.author, subject: metadata.subject, creator: metadata.creator,
      producer: metadata.creator, date: date.iso8601, language: language, archivePart: archivePart)
  }
}

extension DocumentDate {
  /// The moment as PDF writes dates: `D:20250120000000+08'00` (ISO 32000-1 7.9.4).
  var portable: String {
    let text = iso8601
    let digits = text.prefix(19).filter { $0.isNumber }
    let zone = text.dropFirst(19)
    return "D:" + digits + (zone == "Z" ? "Z" : zone.replacing(":", with: "'"))
  }
}
