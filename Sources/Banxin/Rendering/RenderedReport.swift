public import Diagnostics
public import Typesetting

/// A report's files, and what the engine found wrong with its own pages.
public struct RenderedReport: Sendable {
  /// The bytes of each file: one for a PDF, one a page otherwise. Empty where findings stop the work.
  public var files: [[UInt8]]
  /// How many pages it has.
  public var pageCount: Int
  /// What the page lint found, and characters without a face.
  public var findings: [Diagnostic]
  /// How well its lines and pages came out, in figures.
  public var quality = TypesettingQuality()
  /// Where its seals stand or are to be put.
  public var sealBoxes = SealBoxes(pages: [])
}
