/// How a batch came out.
public struct BatchSummary: Hashable, Sendable {
  /// How many units came to each end.
  public private(set) var counts: [UnitStatus: Int] = [:]
  /// Whether it was ended before all units were begun.
  public internal(set) var isInterrupted = false
  /// How long it took, in seconds.
  public internal(set) var seconds = 0.0

  /// Nothing yet.
  public init() {}

  /// Of a batch that was ended while its units were being counted.
  static var interruptedBeforeUnits: BatchSummary {
    var summary = BatchSummary()
    summary.isInterrupted = true
    return summary
  }

  /// How many units were dealt with.
  public var unitCount: Int { counts.values.reduce(0, +) }
  /// How many of them failed, for whatever reason.
  public var failureCount: Int { counts.filter { $0.key.isFailure }.values.reduce(0, +) }

  /// How many came to that end.
  public func count(_ status: UnitStatus) -> Int { counts[status] ?? 0 }

  /// Counts a unit.
  public mutating func add(_ status: UnitStatus) { counts[status, default: 0] += 1 }
}
