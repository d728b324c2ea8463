public import Diagnostics
import PDFWriting
import Rendering
public import Typesetting

/// A report on pages, ready to be drawn: see `ReportRenderer.typeset`.
public struct TypesetReport: Sendable {
  /// The pages; `nil` where a character has no face, or where they are too many.
  public var document: TypesetDocument?
  /// The characters without a face, or what the engine found wrong with its own pages.
  public var findings: [Diagnostic]
  let metadata: DocumentMetadata
  /// The files of its pictures, by their numbers.
  let images: [ImageFile]
  /// The pages parted by what they belong to.
  let tagged: TaggedDocument?

  init(document: TypesetDocument?, findings: [Diagnostic], metadata: DocumentMetadata, images: [ImageFile]) {
    self.document = document
    self.findings = findings
    self.metadata = metadata
    self.images = images
    tagged = document.map { TaggedDocument($0) }
  }

  /// How many pages there are.
  public var pageCount: Int { document?.pages.count ?? 0 }
}
