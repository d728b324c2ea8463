import Banxin
@testable import BanxinServer
import Foundation
import Reading
import TestSupport
import Testing

/// Requests that mean no good: each gets its answer or a closed connection, and the service goes on.
@Suite(.enabled(if: PackageFolder.hasFonts, RunningService.comment))
struct `Hostile requests` {
  private let service: RunningService

  init() async throws { service = try await RunningService.shared.value }

  private func goesOn() async -> Bool { await service.ask("/health/live").status == 200 }

  // MARK: Bodies

  @Test func `bodies beyond their bound are refused by their length, before they come`() async {
    let answer = await service.exchange(
      "POST /v1/render HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/yaml\r\n"
        + "Content-Length: 1073741824\r\n\r\n")
    #expect(answer?.status == 413)
    #expect(answer?.headers["connection"] == "close")
  }

  @Test func `and by their bytes where no length is told`() async throws {
    let service = try await RunningService { $0.bodyBytes = 100_000 }
    let port = service.port
    let answer = await apart { () -> Answer? in
      let wire = Wire(port: port)
      wire.send(
        "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/pdf\r\n"
          + "Transfer-Encoding: chunked\r\n\r\n")
      let chunk = "8000\r\n" + String(repeating: "x", count: 0x8000) + "\r\n"
      for _ in 0..<40 { wire.send(chunk) }
      return wire.receive()
    }
    #expect(answer?.status == 413)
  }

  @Test func `models have a bound of their own`() async throws {
    let service = try await RunningService { $0.environment.bounds.bytes = 2000 }
    #expect(await service.send(SoundModel.text + String(repeating: "#", count: 2000)).status == 413)
    let line = "{\"layout\": \"" + String(repeating: "x", count: 3000) + "\"}"
    let batch = await service.send(line, to: "/v1/batch", type: "application/jsonl")
    #expect(batch.text.contains("\"status\":\"failed\""))
  }

  @Test func `all bodies together have a bound`() async throws {
    let service = try await RunningService { $0.heldBytes = 500 }
    let answer = await service.send(SoundModel.text)
    #expect(answer.status == 503)
    #expect(answer.headers["retry-after"] != nil)
    #expect(await service.send("a: b").status == 422)
    #expect(service.server.service.bodies.heldByteCount == 0)
  }

  @Test func `a client that waits to be told to go on is told`() async {
    let port = service.port
    let answer = await apart { () -> Answer? in
      let wire = Wire(port: port)
      wire.send(
        "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/yaml\r\nContent-Length: 4\r\n"
          + "Expect: 100-continue\r\n\r\n")
      Thread.sleep(forTimeInterval: 0.05)
      wire.send("a: b")
      return wire.receive()
    }
    #expect(answer?.status == 200)
  }

  @Test(arguments: [
    "a: \u{0}", "\u{FEFF}\u{FEFF}", String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 1000),
    "&a [*a]", "a: &x [1]\nb: [*x, *x, *x]", "layout: !!python/object/apply:os.system ['id']", "{}", "",
  ])
  func `models that are none get findings`(model: String) async {
    for type in ["application/yaml", "application/json"] {
      #expect(await service.send(model, type: type).status == 422)
    }
    #expect(await goesOn())
  }

  @Test(
    arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0x81, 0x30, 0x89, 0x38]] as [[UInt8]])
  func `other encodings get findings`(bytes: [UInt8]) async {
    let answer = await service.ask("POST", "/v1/render", headers: ["Content-Type": "application/yaml"], body: bytes)
    #expect(answer.status == 422)
  }

  // MARK: Heads

  @Test func `floods of header fields are cut off`() async {
    let many = (0..<300).map { "X-\($0): x\r\n" }.joined()
    #expect(await service.exchange("GET /version HTTP/1.1\r\nHost: localhost\r\n\(many)\r\n")?.status == 431)
    let long = String(repeating: "x", count: 9000)
    #expect(await service.exchange("GET /version HTTP/1.1\r\nHost: localhost\r\nX: \(long)\r\n\r\n")?.status == 431)
    #expect(await goesOn())
  }

  @Test(arguments: [
    "GET /version HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
    "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: +3\r\n\r\nabc",
    "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3, 3\r\n\r\nabc",
    "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
    "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
    "GET /version HTTP/1.1\r\nHost: localhost\r\nX: a\r\n b\r\n\r\n",
    "GET /version HTTP/1.1\r\nHost: localhost\r\nX\u{0}: a\r\n\r\n",
    "GET /version HTTP/9.9\r\nHost: localhost\r\n\r\n", "nonsense\r\n\r\n", "\u{16}\u{3}\u{1}\r\n\r\n",
  ])
  func `heads that two readers could read two ways are refused and the connection ends`(request: String) async {
    let port = service.port
    let answers = await apart { () -> [Answer] in
      let wire = Wire(port: port)
      wire.send(request + "GET /version HTTP/1.1\r\nHost: localhost\r\n\r\n")
      return Array(sequence(state: 0) { _ in wire.receive() }.prefix(3))
    }
    #expect(answers.allSatisfy { $0.status == 400 })
    #expect(answers.count <= 1)
    #expect(await goesOn())
  }

  @Test func `requests sent ahead are answered in order`() async {
    let port = service.port
    let answers = await apart { () -> [Int] in
      let wire = Wire(port: port)
      let requests = [
        RunningService.request("GET", "/version"), RunningService.request("GET", "/nothing"),
        RunningService.request(
          "POST", "/v1/check", headers: ["Content-Type": "application/yaml"], body: Array("a: b".utf8)),
        RunningService.request("GET", "/health/live"),
      ]
      wire.send(requests.flatMap { $0 })
      return requests.map { _ in wire.receive()?.status ?? 0 }
    }
    #expect(answers == [200, 404, 200, 200])
  }

  // MARK: Time

  @Test func `slow heads and idle connections are closed`() async throws {
    let service = try await RunningService {
      $0.headTime = .milliseconds(100)
      $0.idleTime = .milliseconds(100)
    }
    let port = service.port
    let isClosed = await apart { () -> Bool in
      let wire = Wire(port: port)
      for letter in "GET / HTTP/1.1\r\nHost: " {
        wire.send(String(letter))
        Thread.sleep(forTimeInterval: 0.01)
      }
      return wire.receive() == nil
    }
    #expect(isClosed)
    let isIdleClosed = await apart { () -> Bool in
      let wire = Wire(port: port)
      wire.send(RunningService.request("GET", "/version"))
      return wire.receive()?.status == 200 && wire.receive() == nil
    }
    #expect(isIdleClosed)
  }

  @Test func `slow bodies are told so and closed`() async throws {
    let service = try await RunningService { $0.bodyTime = .milliseconds(100) }
    let answer = await service.exchange(
      "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/yaml\r\nContent-Length: 4\r\n\r\na")
    #expect(answer?.status == 408)
  }

  @Test func `clients that take nothing are closed`() async throws {
    let service = try await RunningService { $0.sendTime = .milliseconds(200) }
    let port = service.port
    let wire = await apart { () -> Wire in
      let wire = Wire(port: port)
      let line = SoundModel.json + "\n"
      wire.send(
        RunningService.request(
          "POST", "/v1/batch?lang=en", headers: ["Content-Type": "application/jsonl"],
          body: Array(String(repeating: line, count: 60).utf8)))
      return wire
    }
    // The answer is megabytes, which no socket's buffers hold: the batch ends when its client is given up.
    while service.server.service.pool.load.running == 0 { try await Task.sleep(for: .milliseconds(10)) }
    while service.server.service.pool.load.running > 0 { try await Task.sleep(for: .milliseconds(50)) }
    #expect(await service.ask("/health/live").status == 200)
    withExtendedLifetime(wire) {}
  }

  @Test func `clients that go away leave nothing behind`() async {
    let port = service.port
    await apart {
      for count in [0, 10, 60, 200, 4000] {
        let wire = Wire(port: port)
        let request = RunningService.request(
          "POST", "/v1/render", headers: ["Content-Type": "application/yaml"], body: Array(SoundModel.text.utf8))
        wire.send(Array(request.prefix(count)))
        wire.reset()
      }
    }
    #expect(await goesOn())
  }
}
