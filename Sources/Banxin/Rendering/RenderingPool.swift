import Foundation
import Synchronization
import Typesetting

/// Renders for any number of tasks at once, on a few threads of its own.
///
/// A `ReportRenderer` belongs to one task and keeps a processor busy, so that it has no place on the threads that Swift's
/// tasks share. A pool has a renderer a thread, each with its opened fonts, and a queue of bounded length. What does not
/// go into the queue is refused at once, so that a service can tell its clients to come later instead of letting all of
/// them wait:
///
/// ```swift
/// let pool = try RenderingPool(environment: Environment(), threadCount: 4, queueLimit: 32)
/// var order = RenderOrder(ModelSource(name: "report.yaml", bytes: bytes, enclosures: [:]))
/// order.deadline = .now + .seconds(10)
/// let outcome = try await pool.render(order)
/// ```
///
/// The pages are the same whichever thread makes them. Layouts are read once and fonts found once for all threads.
public final class RenderingPool: Sendable {
  /// Why a job was not taken in.
  public enum Refusal: Error, Hashable, Sendable {
    /// As many wait as may.
    case full
    /// The pool was closed.
    case closed
  }

  /// Checks models with the pool's layouts, for any task.
  public let checker: ReportChecker
  /// Takes models out of archives, for any task.
  let archiveReader: ArchiveReader
  private let queue: JobQueue

  /// A pool with the environment's layouts and fonts.
  ///
  /// - Parameters:
  ///   - environment: Folders and bounds.
  ///   - threadCount: How many documents are made at once; the number of processors is a good one.
  ///   - queueLimit: How many jobs may wait beside those that are being done.
  /// - Throws: `RenderingFault` where the fonts are not installed.
  public init(environment: Environment, threadCount: Int, queueLimit: Int) throws(RenderingFault) {
    let fonts = try RenderingFonts(environment: environment)
    let queue = JobQueue(limit: max(0, queueLimit), threadCount: max(1, threadCount))
    for number in 1...max(1, threadCount) {
      let thread = Thread { queue.work(with: ReportRenderer(environment: environment, fonts: fonts)) }
      thread.name = "rendering-\(number)"
      // What the main thread has: models nest as deeply here as there.
      thread.stackSize = 8 << 20
      thread.start()
    }
    self.queue = queue
    checker = ReportChecker(environment: environment)
    archiveReader = ArchiveReader(environment: environment)
  }

  deinit { queue.close() }

  /// How many jobs wait, and how many are being done.
  public var load: (waiting: Int, running: Int) { queue.load }

  /// Whether a job would be refused just now.
  public var isFull: Bool { queue.isFull }

  /// Checks a model and renders it.
  ///
  /// Where the deadline comes first, or the task that waits is cancelled, the work ends soon and the outcome says so
  /// (`isOutOfTime`).
  ///
  /// - Throws: `Refusal`, at once; `RenderingFault` where drawing fails, which is never the model's fault.
  public func render(_ order: RenderOrder) async throws -> RenderOutcome {
    let isCancelled = CancellationFlag()
    let checker = checker
    return try await withTaskCancellationHandler {
      try await perform { renderer in
        let interruption = Interruption {
          isCancelled.isSet || order.deadline.map { ContinuousClock.now >= $0 } ?? false
        }
        let rendering = OrderedRendering(
          order: order, checker: checker, renderer: renderer, interruption: interruption)
        return Result { () throws(RenderingFault) in try rendering.outcome() }
      }.get()
    } onCancel: {
      isCancelled.set()
    }
  }

  /// Does anything else that needs a renderer or a processor for long: checking, taking models out of archives.
  ///
  /// - Throws: `Refusal`, at once.
  public func perform<Value: Sendable>(
    _ work: @escaping @Sendable (ReportRenderer) -> Value
  ) async throws(Refusal) -> Value {
    let outcome: Result<Value, Refusal> = await withCheckedContinuation { continuation in
      let refusal = queue.add { renderer in continuation.resume(returning: .success(work(renderer))) }
      if let refusal { continuation.resume(returning: .failure(refusal)) }
    }
    return try outcome.get()
  }

  /// Takes no further job, does those that it has, and returns once its threads have ended.
  public func close() async {
    queue.close()
    await queue.end()
  }
}

/// Tells a thread that the task which waits for it was cancelled.
private final class CancellationFlag: Sendable {
  private let flag = Atomic(false)

  var isSet: Bool { flag.load(ordering: .relaxed) }

  func set() { flag.store(true, ordering: .relaxed) }
}
