/// Attaches files to a document: as its associated files, and by name for readers that list attachments
/// (ISO 32000-1 7.11.4, ISO 19005-3 6.8).
struct AttachmentWriter {
  /// A file's specification.
  private struct Specification {
    var name: String
    var object: Int
  }

  private var specifications: [Specification] = []

  /// Writes the files; `date` is when they were changed.
  init(_ files: [AttachedFile], date: DocumentDate, into body: inout PDFBody) {
    for file in files {
      let (specification, stream) = (body.reserve(), body.reserve())
      body.write(specification) { Self.put(file, stream: stream, to: &$0) }
      body.writeStream(stream, file.bytes) { syntax in
        syntax.put(" /Type /EmbeddedFile /Subtype ")
        syntax.put(name: file.mimeType)
        syntax.put(" /Params << /Size ")
        syntax.put(file.bytes.count)
        syntax.put(" /ModDate ")
        syntax.put(text: date.portable)
        syntax.put(" >>")
      }
      specifications.append(Specification(name: file.name, object: specification))
    }
  }

  /// The catalog's entries; none where nothing is attached.
  func putEntries(to syntax: inout PDFSyntax) {
    guard !specifications.isEmpty else { return }
    syntax.put(" /AF [")
    for specification in specifications { syntax.put(reference: specification.object) }
    syntax.put("] /Names << /EmbeddedFiles << /Names [")
    // A name tree is in the order of its names' bytes (ISO 32000-1 7.9.6).
    for specification in specifications.sorted(by: { Array($0.name.utf8).lexicographicallyPrecedes($1.name.utf8) }) {
      syntax.put(" ")
      syntax.put(text: specification.name)
      syntax.put(reference: specification.object)
    }
    syntax.put("] >> >>")
  }

  private static func put(_ file: AttachedFile, stream: Int, to syntax: inout PDFSyntax) {
    syntax.put("<< /Type /Filespec /AFRelationship ")
    syntax.put(name: file.relationship.rawValue)
    syntax.put(" /F ")
    syntax.put(text: file.name)
    syntax.put(" /UF ")
    syntax.put(text: file.name)
    syntax.put(" /Desc ")
    syntax.put(text: file.title)
    syntax.put(" /EF << /F")
    syntax.put(reference: stream)
    syntax.put(" /UF")
    syntax.put(reference: stream)
    syntax.put(" >> >>")
  }
}
