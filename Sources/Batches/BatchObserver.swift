/// Watches a batch from the thread that runs it.
public protocol BatchObserver: AnyObject {
  /// The batch begins: this many units, on so many threads.
  func batchBegins(unitCount: Int, jobs: Int)
  /// A unit came to its end; units come in their order.
  func unitEnded(_ outcome: UnitOutcome)
  /// No unit came to its end for a while.
  func timePasses()
}
