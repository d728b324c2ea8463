import Dispatch
import Synchronization

/// Runs asynchronous work for a command that is not asynchronous.
///
/// Commands run on the main thread before there is any other, so that `batch` can block signals for all of its threads;
/// an asynchronous main function would have started threads by then.
enum AsynchronousRun {
  private final class Outcome: Sendable {
    let result = Mutex<Result<Void, any Error>>(.success(()))
  }

  /// Waits for the work to end and throws what it throws.
  static func finish(_ work: @escaping @Sendable () async throws -> Void) throws {
    let outcome = Outcome()
    let end = DispatchSemaphore(value: 0)
    Task.detached {
      do {
        try await work()
      } catch {
        outcome.result.withLock { $0 = .failure(error) }
      }
      end.signal()
    }
    end.wait()
    try outcome.result.withLock { $0 }.get()
  }
}
