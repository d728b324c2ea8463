public import PDFWriting

/// A PDF that was finished as an archive, read again; or any other file, which it says.
///
/// What comes in is not trusted: nothing is unpacked beyond bounds, no repair is tried.
public final class PDFArchive {
  /// How many bytes a file may have: 64 MiB.
  public static let byteLimit = 64 << 20
  /// How many attached files are looked at.
  private static let attachmentLimit = 64

  let file: PDFFile
  private let catalog: PDFObject
  /// How many pages it has.
  public let pageCount: Int

  /// Reads a PDF.
  public init(_ bytes: [UInt8]) throws(PDFArchiveError) {
    guard bytes.count <= Self.byteLimit else { throw .tooLarge(limit: Self.byteLimit) }
    try CrossReferenceCheck(bytes).check()
    do {
      file = try PDFFile(bytes)
      catalog = try file.catalog()
      pageCount = try file.pageCount()
    } catch {
      throw .damaged(reason: "\(error)")
    }
  }

  /// The files associated with the document (ISO 19005-3 6.8), in their order.
  ///
  /// - Parameter limit: How many bytes one of them may have.
  public func attachments(limit: Int) throws(PDFArchiveError) -> [AttachedFile] {
    var files: [AttachedFile] = []
    for specification in catalog["/AF"]?.items(limit: Self.attachmentLimit) ?? [] {
      guard let relationship = relationship(of: specification) else { continue }
      let name = (specification["/UF"] ?? specification["/F"])?.string ?? ""
      guard let streams = specification["/EF"], let stream = streams["/F"] ?? streams["/UF"],
        let bytes = stream.unpacked(limit: limit)
      else { throw .attachment(name: name) }
      let mimeType = stream.streamDictionary?["/Subtype"]?.name.map { String($0.dropFirst()) } ?? ""
      files.append(
        AttachedFile(
          name: name, mimeType: mimeType, title: specification["/Desc"]?.string ?? "", relationship: relationship,
          bytes: bytes))
    }
    return files
  }

  private func relationship(of specification: PDFObject) -> AttachedFile.Relationship? {
    guard let name = specification["/AFRelationship"]?.name else { return nil }
    return AttachedFile.Relationship(rawValue: String(name.dropFirst()))
  }
}

extension PDFObject {
  /// A stream's bytes where they are not packed, or packed as Banxin packs them (FlateDecode, no predictor); `nil` where
  /// they are damaged, packed otherwise, or more than `limit`.
  func unpacked(limit: Int) -> [UInt8]? {
    guard let dictionary = streamDictionary, let raw = rawBytes, dictionary["/DecodeParms"] == nil else { return nil }
    guard let filter = dictionary["/Filter"] else { return raw.count <= limit ? raw : nil }
    let names = filter.isArray ? filter.items(limit: 4).map(\.name) : [filter.name]
    switch names {
    case []: return raw.count <= limit ? raw : nil
    case ["/FlateDecode"]: return Inflation.inflated(raw, limit: limit)
    default: return nil
    }
  }
}
