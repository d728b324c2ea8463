import Dispatch
import Synchronization

/// Lets a thread that is not Swift's wait for what a task does.
enum Blocking {
  private final class Place<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }

  /// What `work` gives.
  static func wait<Value: Sendable>(for work: @escaping @Sendable () async -> Value) -> Value {
    let place = Place<Value>()
    let isThere = DispatchSemaphore(value: 0)
    Task.detached {
      let value = await work()
      place.value.withLock { $0 = value }
      isThere.signal()
    }
    isThere.wait()
    guard let value = place.value.withLock({ $0 }) else { preconditionFailure("signalled without a value") }
    return value
  }
}
