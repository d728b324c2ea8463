public import Composition
import Diagnostics
import PDFWriting
import Rendering
public import Typesetting

/// A report as blocks, with all that the steps after it need: see `ReportRenderer.compose`.
public struct ComposedReport: Sendable {
  /// The blocks, and the texts in them.
  public var document: ComposedDocument
  /// The page to set it on.
  public var setup: PageSetup
  /// How many pages it may have.
  let bound: PageBound
  let metadata: DocumentMetadata
  /// The files of its pictures, by their numbers.
  let images: [ImageFile]

  /// What is said of a report whose time ran out.
  var outOfTime: Diagnostic {
    Diagnostic(
      .error, BanxinExplanations.outOfTime, at: document.texts.first?.text.location,
      Wording("在限定的时间内没有排完", "the document could not be set in the time that it was given"))
  }

  /// The report without pages, and why.
  func refused(_ findings: [Diagnostic]) -> TypesetReport {
    TypesetReport(document: nil, findings: findings, metadata: metadata, images: [])
  }
}
