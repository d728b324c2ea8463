import Dispatch
import Synchronization

/// Jobs that wait for a thread: as many as are allowed, first come first served.
final class JobQueue: Sendable {
  /// What a thread does for somebody who waits.
  typealias Job = @Sendable (ReportRenderer) -> Void

  private struct State {
    var jobs: [Job] = []
    var runningCount = 0
    var isClosed = false
    var threadCount: Int
    var onEnd: [CheckedContinuation<Void, Never>] = []
  }

  private let limit: Int
  private let state: Mutex<State>
  /// Counts the jobs that wait, and one for each thread once the queue is closed.
  private let signal = DispatchSemaphore(value: 0)

  /// A queue that holds `limit` jobs beside those that run on `threadCount` threads.
  init(limit: Int, threadCount: Int) {
    self.limit = limit
    state = Mutex(State(threadCount: threadCount))
  }

  /// How many jobs wait, and how many run.
  var load: (waiting: Int, running: Int) { state.withLock { ($0.jobs.count, $0.runningCount) } }

  /// Whether a further job would be refused.
  var isFull: Bool { state.withLock { $0.isClosed || Self.isFull($0, limit: limit) } }

  /// Idle threads take a job at once: it does not count as one that waits.
  private static func isFull(_ state: borrowing State, limit: Int) -> Bool {
    state.jobs.count + state.runningCount >= limit + state.threadCount
  }

  /// Takes a job in; tells why not.
  func add(_ job: @escaping Job) -> RenderingPool.Refusal? {
    let refusal: RenderingPool.Refusal? = state.withLock { state in
      if state.isClosed { return .closed }
      if Self.isFull(state, limit: limit) { return .full }
      state.jobs.append(job)
      return nil
    }
    if refusal == nil { signal.signal() }
    return refusal
  }

  /// Works on jobs until the queue is closed and empty: what each thread does.
  func work(with renderer: ReportRenderer) {
    while let job = next() {
      job(renderer)
      state.withLock { $0.runningCount -= 1 }
    }
    let waiting = state.withLock { state in
      state.threadCount -= 1
      guard state.threadCount == 0 else { return [CheckedContinuation<Void, Never>]() }
      defer { state.onEnd = [] }
      return state.onEnd
    }
    for continuation in waiting { continuation.resume() }
  }

  private func next() -> Job? {
    signal.wait()
    return state.withLock { state in
      guard !state.jobs.isEmpty else { return nil }
      state.runningCount += 1
      return state.jobs.removeFirst()
    }
  }

  /// Takes nothing more in; what waits is still done.
  func close() {
    let threadCount = state.withLock { state in
      defer { state.isClosed = true }
      return state.isClosed ? 0 : state.threadCount
    }
    for _ in 0..<threadCount { signal.signal() }
  }

  /// Returns once every thread has ended, after `close()`.
  func end() async {
    await withCheckedContinuation { continuation in
      let hasEnded = state.withLock { state in
        if state.threadCount > 0 { state.onEnd.append(continuation) }
        return state.threadCount == 0
      }
      if hasEnded { continuation.resume() }
    }
  }
}
