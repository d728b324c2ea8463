/// Attaches files to a document: as its associated files, and by name for readers that list attachments
/// (ISO 32000-1 7.11.4, ISO 19005-3 6.8).
struct AttachmentWriter {
  let file: PDFFile
  /// When the files were changed, as PDF writes dates.
  let date: String?

  /// Attaches `files` to the document of that catalog.
  func attach(_ files: [AttachedFile], to catalog: PDFObject) {
    guard !files.isEmpty else { return }
    let specifications = files.map { (name: $0.name, object: file.indirect(specification(of: $0))) }
    catalog["/AF"] = file.array(specifications.map(\.object))
    let names = catalog["/Names"] ?? file.object(parsing: "<< >>")
    let entries = file.array()
    // A name tree is in the order of its names' bytes (ISO 32000-1 7.9.6).
    for (name, object) in specifications.sorted(by: { $0.name < $1.name }) {
      entries.append(file.text(name))
      entries.append(object)
    }
    let tree = file.object(parsing: "<< >>")
    tree["/Names"] = entries
    names["/EmbeddedFiles"] = tree
    catalog["/Names"] = names
  }

  private func specification(of attached: AttachedFile) -> PDFObject {
    let parameters = file.object(parsing: "<< /Size \(attached.bytes.count) >>")
    if let date { parameters["/ModDate"] = file.ascii(date) }
    let stream = file.stream(
      attached.bytes,
      [
        ("/Type", file.name("/EmbeddedFile")), ("/Subtype", file.name("/" + attached.mimeType)),
        ("/Params", parameters),
      ])
    let streams = file.object(parsing: "<< >>")
    streams["/F"] = stream
    streams["/UF"] = stream
    let specification = file.object(parsing: "<< /Type /Filespec /AFRelationship /\(attached.relationship.rawValue) >>")
    specification["/F"] = file.text(attached.name)
    specification["/UF"] = file.text(attached.name)
    specification["/Desc"] = file.text(attached.title)
    specification["/EF"] = streams
    return specification
  }
}
