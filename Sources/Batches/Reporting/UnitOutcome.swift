public import Diagnostics
public import Digests

/// What became of a unit.
public struct UnitOutcome: Sendable {
  /// Its number in the whole batch, from 1.
  public var number: Int
  /// The input as people know it.
  public var input: String
  /// What became of it.
  public var status: UnitStatus
  /// The path of its PDF, where that is there.
  public var output: String?
  /// The digest of its PDF.
  public var digest: Digest?
  /// How many pages it has.
  public var pageCount: Int?
  /// How long it took, in milliseconds.
  public var milliseconds = 0.0
  /// Everything that was found in it.
  public var findings: [Diagnostic] = []
  /// Whether nothing further can be written either: a full or read-only disk.
  var stopsBatch = false

  init(_ unit: BatchUnit, _ status: UnitStatus, findings: [Diagnostic] = []) {
    number = unit.number
    input = unit.input
    self.status = status
    self.findings = findings
  }
}
