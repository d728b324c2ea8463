import Banxin
@testable import BanxinServer
import Dispatch
import TestSupport
import Testing

/// More requests than there is time for.
@Suite(.enabled(if: PackageFolder.hasFonts, RunningService.comment))
struct `Under load` {
  @Test func `who finds the queue full is told at once to come again`() async throws {
    let service = try await RunningService {
      $0.threads = 1
      $0.queue = 1
    }
    let pool = service.server.service.pool
    let gate = DispatchSemaphore(value: 0)
    async let first: Void = pool.perform { _ in gate.wait() }
    async let second: Void = pool.perform { _ in }
    while !pool.isFull { await Task.yield() }
    for path in ["/v1/render", "/v1/check"] {
      let answer = await service.send(SoundModel.text, to: path)
      #expect(answer.status == 429)
      #expect(answer.headers["retry-after"] == "1")
    }
    #expect(await service.ask("/health/live").status == 200)
    #expect(await service.ask("/metrics").text.contains("banxin_refused_total 2"))
    gate.signal()
    _ = try await (first, second)
    #expect(await service.send(SoundModel.text).status == 200)
  }

  @Test func `what is not done in its time is given up`() async throws {
    let service = try await RunningService { $0.renderTime = .zero }
    let render = await service.send(SoundModel.text)
    #expect(render.status == 504)
    #expect((render.json["findings"] as? [[String: Any]])?.first?["code"] as? String == "LIMIT-TIME")
    #expect(await service.send(SoundModel.text, to: "/v1/check").status == 504)
  }

  @Test func `documents have a bound of pages`() async throws {
    let service = try await RunningService { $0.environment.maximumPages = 1 }
    let answer = await service.send(SoundModel.text)
    #expect(answer.status == 422)
    #expect((answer.json["findings"] as? [[String: Any]])?.first?["code"] as? String == "PAGE-COUNT")
  }

  @Test func `good and bad requests beside each other each get their own answer`() async throws {
    let service = try await RunningService { $0.queue = 100 }
    let bad = SoundModel.replacing("disclosure:", with: "disclosure: nought")
    let statuses = await withTaskGroup(of: (Int, Int).self) { group in
      for number in 0..<24 {
        group.addTask { (number, await service.send(number % 2 == 0 ? SoundModel.text : bad).status) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(statuses.allSatisfy { $0.value == ($0.key % 2 == 0 ? 200 : 422) })
    #expect(service.server.service.bodies.heldByteCount == 0)
  }
}
