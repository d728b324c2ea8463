import Foundation

/// Carries units out to workers, and what became of them back, in the units' order.
///
/// Units are drawn from their sequence as workers ask, and only so many are on the way at once: a slow unit at the head,
/// or a reader of the outcomes that lags behind, makes workers wait, so that memory does not grow with the batch.
///
/// `@unchecked Sendable`: all that changes is touched under the condition's lock alone.
final class UnitConveyor: @unchecked Sendable {
  /// What the reader of outcomes gets.
  enum Delivery {
    case outcome(UnitOutcome)
    /// Nothing came until the deadline.
    case pause
    case end
  }

  /// A unit on its way, with its place in the row.
  struct Load {
    var position: Int
    var unit: BatchUnit
  }

  private let condition = NSCondition()
  private let capacity: Int
  private let shard: Shard
  private var units: UnitSequence
  private var taken = 0
  private var delivered = 0
  private var finished: [Int: UnitOutcome] = [:]
  private var isExhausted = false

  /// A conveyor of those of the units that the shard takes, at most `capacity` of them on the way.
  init(_ units: UnitSequence, shard: Shard, capacity: Int) {
    self.units = units
    self.shard = shard
    self.capacity = capacity
  }

  /// The next unit to work on; waits while too many are on the way. `nil` when there is no more.
  func take() -> Load? {
    condition.withLock {
      while !isExhausted && taken - delivered >= capacity { condition.wait() }
      guard !isExhausted, let unit = nextOwnUnit() else {
        isExhausted = true
        condition.broadcast()
        return nil
      }
      defer { taken += 1 }
      return Load(position: taken, unit: unit)
    }
  }

  /// Brings back what became of the unit at that position.
  func finish(_ position: Int, _ outcome: UnitOutcome) {
    condition.withLock {
      finished[position] = outcome
      condition.broadcast()
    }
  }

  /// The next outcome in the units' order; waits for it until `deadline`.
  func next(before deadline: Date) -> Delivery {
    condition.withLock {
      while true {
        if let outcome = finished.removeValue(forKey: delivered) {
          delivered += 1
          condition.broadcast()
          return .outcome(outcome)
        }
        if isExhausted && delivered == taken { return .end }
        guard condition.wait(until: deadline) else { return .pause }
      }
    }
  }

  /// Hands out no further unit.
  func stop() {
    condition.withLock {
      isExhausted = true
      condition.broadcast()
    }
  }

  private func nextOwnUnit() -> BatchUnit? {
    while let unit = units.next() {
      if shard.takes(unit.name) { return unit }
    }
    return nil
  }
}
