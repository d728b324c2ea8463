public import Diagnostics

/// What came of a `RenderOrder`.
public struct RenderOutcome: Sendable {
  /// Everything that was found: in the model, in its characters, on its pages.
  public var findings: [Diagnostic]
  /// The bytes of each file; empty where findings stopped the work, or where there is no page of the number asked for.
  public var files: [[UInt8]] = []
  /// How many pages the document has; 0 where findings stopped the work.
  public var pageCount = 0

  /// Whether the time ran out, or the task that waited was cancelled.
  public var isOutOfTime: Bool { findings.contains { $0.code == BanxinExplanations.outOfTime } }
}
