import Banxin
import Diagnostics
import Dispatch
import Synchronization
import TestSupport
import Testing

@Suite(.enabled(if: PackageFolder.hasFonts, Workshop.comment))
struct `Rendering for many tasks` {
  private static func pool(threads: Int = 2, queue: Int = 16) throws -> RenderingPool {
    try RenderingPool(environment: Workshop.environment, threadCount: threads, queueLimit: queue)
  }

  private static func order(_ text: String = SoundModel.text) -> RenderOrder {
    RenderOrder(ModelSource(name: "model.yaml", bytes: Array(text.utf8), enclosures: [:]))
  }

  @Test
  func `every task gets the bytes that one renderer alone makes`() async throws {
    let alone = try Workshop.set(SoundModel.text).pdf
    let pool = try Self.pool()
    let files = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
      for _ in 0..<8 { group.addTask { try await pool.render(Self.order()).files } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(files.count == 8)
    #expect(files.allSatisfy { $0 == [alone] })
  }

  @Test
  func `a model with errors gives findings and no file`() async throws {
    let model = SoundModel.replacing("disclosure:", with: "disclosure: nought")
    let outcome = try await Self.pool().render(Self.order(model))
    #expect(outcome.files.isEmpty)
    #expect(outcome.findings.contains { $0.location?.line == 7 })
  }

  @Test
  func `one page of several is drawn alone; one that there is not gives no file`() async throws {
    var order = Self.order()
    order.format = .png
    order.dotsPerInch = 20
    let pool = try Self.pool()
    let all = try await pool.render(order)
    order.page = 2
    let second = try await pool.render(order)
    #expect(all.files.count == all.pageCount && all.pageCount > 1)
    #expect(second.files == [all.files[1]])
    order.page = all.pageCount + 1
    #expect(try await pool.render(order).files.isEmpty)
  }

  @Test
  func `what does not go into the queue is refused at once, and what is in it is done before the end`() async throws {
    let pool = try Self.pool(threads: 1, queue: 1)
    let gate = Gate()
    async let running: Void = pool.perform { _ in gate.pass() }
    await gate.isReached()
    async let waiting = pool.render(Self.order())
    while !pool.isFull { await Task.yield() }
    await #expect(throws: RenderingPool.Refusal.full) { try await pool.render(Self.order()) }
    gate.open()
    try await running
    #expect(try await waiting.files.count == 1)
    await pool.close()
    await #expect(throws: RenderingPool.Refusal.closed) { try await pool.render(Self.order()) }
  }

  @Test
  func `an order whose time has come is not begun`() async throws {
    var order = Self.order()
    order.deadline = .now
    let outcome = try await Self.pool().render(order)
    #expect(outcome.isOutOfTime)
    #expect(outcome.files.isEmpty)
  }

  @Test
  func `a task that no longer waits ends the work`() async throws {
    let pool = try Self.pool(threads: 1)
    let gate = Gate()
    async let running: Void = pool.perform { _ in gate.pass() }
    await gate.isReached()
    let task = Task { try await pool.render(Self.order()) }
    while pool.load.waiting == 0 { await Task.yield() }
    task.cancel()
    gate.open()
    try await running
    #expect(try await task.value.isOutOfTime)
  }
}

/// Holds a thread until it is opened.
private final class Gate: Sendable {
  private let opening = DispatchSemaphore(value: 0)
  private let reached = Atomic(false)

  func pass() {
    reached.store(true, ordering: .releasing)
    opening.wait()
  }

  func open() { opening.signal() }

  func isReached() async {
    while !reached.load(ordering: .acquiring) { await Task.yield() }
  }
}
