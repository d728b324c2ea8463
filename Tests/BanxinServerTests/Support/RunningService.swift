import Banxin
@testable import BanxinServer
import Foundation
import Logging
import TestSupport
import Testing

/// A service in this process, on a port of its own, until the value is gone.
final class RunningService: Sendable {
  /// One for all tests that need no settings of their own.
  static let shared = Task { try await RunningService() }

  let port: Int
  let server: Server
  private let task: Task<Void, any Error>

  init(_ change: (inout ServerSettings) -> Void = { _ in }) async throws {
    var settings = ServerSettings()
    settings.port = 0
    settings.logLevel = .critical
    settings.batches = 100
    settings.environment.layoutsFolder = PackageFolder.root + "/Layouts"
    settings.environment.fontsFolder = PackageFolder.fonts
    change(&settings)
    let server = try Server(settings: settings)
    self.server = server
    let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
    task = Task {
      try await server.run(heedingSignals: false) { port in
        continuation.yield(port)
        continuation.finish()
      }
    }
    var found: Int?
    for await port in ports { found = port }
    port = try #require(found)
  }

  deinit { task.cancel() }

  /// One request on a connection of its own.
  func ask(
    _ method: String, _ path: String, headers: [String: String] = [:], body: [UInt8]? = nil
  ) async -> Answer {
    let request = Self.request(method, path, headers: headers, body: body)
    return await exchange(request, isHead: method == "HEAD") ?? Answer(status: 0, headers: [:], body: [])
  }

  /// The same with GET.
  func ask(_ path: String, headers: [String: String] = [:]) async -> Answer {
    await ask("GET", path, headers: headers)
  }

  /// The answer to bytes sent as they are; `nil` where the service only closes.
  func exchange(_ bytes: [UInt8], isHead: Bool = false) async -> Answer? {
    let port = port
    return await apart {
      let wire = Wire(port: port)
      wire.send(bytes)
      return wire.receive(toHead: isHead)
    }
  }

  func exchange(_ text: String) async -> Answer? { await exchange(Array(text.utf8)) }

  /// A model sent to be rendered or checked.
  func send(
    _ model: String, to path: String = "/v1/render", type: String = "application/yaml", accept: String = "*/*"
  ) async -> Answer {
    await ask(
      "POST", path, headers: ["Content-Type": type, "Accept": accept], body: Array(model.utf8))
  }

  static func request(
    _ method: String, _ path: String, headers: [String: String] = [:], body: [UInt8]? = nil
  ) -> [UInt8] {
    var lines = ["\(method) \(path) HTTP/1.1"]
    if headers["Host"] == nil { lines.append("Host: localhost") }
    lines += headers.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }.map { "\($0.key): \($0.value)" }
    if let body, headers["Transfer-Encoding"] == nil { lines.append("Content-Length: \(body.count)") }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (body ?? [])
  }

  /// Why tests that set type may be skipped.
  static let comment: Comment = "make fonts installs the fonts"
}
