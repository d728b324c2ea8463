public import Composition
import Rendering
public import Typesetting

/// A report as blocks, with all that the steps after it need: see `ReportRenderer.compose`.
public struct ComposedReport: Sendable {
  /// The blocks, and the texts in them.
  public var document: ComposedDocument
  /// The page to set it on.
  public var setup: PageSetup
  let bound: PageBound
  let metadata: DocumentMetadata
}
