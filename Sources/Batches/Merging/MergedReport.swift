public import Diagnostics

/// The reports of a batch's shards, joined.
public struct MergedReport: Sendable {
  /// How the units came out.
  public var summary = BatchSummary()
  /// Units that came twice or not at all, lines that are of another batch or none.
  public var findings: [Diagnostic] = []
  /// The units' lines in their order, line breaks included.
  public var lines: [[UInt8]] = []
  /// How many units the whole batch has.
  public var unitCount = 0
  /// How many shards sent lines.
  public var shardCount = 0

  /// Whether every unit came exactly once.
  public var isComplete: Bool { findings.isEmpty }
}
