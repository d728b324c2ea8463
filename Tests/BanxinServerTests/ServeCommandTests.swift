import Foundation
import Synchronization
import TestSupport
import Testing

/// The command as a process: how it starts and how it ends.
@Suite(.enabled(if: PackageFolder.hasFonts, RunningService.comment))
struct `banxin serve` {
  @Test func `refuses to stand open, exit 64`() {
    let process = ChildProcess.banxin(["serve", "--host", "0.0.0.0", "--lang", "en"])
    #expect(process.exitCode == 64)
    #expect(process.errors.contains("error[SERVER-DOOR]"))
  }

  @Test func `tells what is wrong with its settings`() {
    let folder = TemporaryFolder()
    let file = folder.write("{\"prot\": 1}", to: "server.json")
    #expect(ChildProcess.banxin(["serve", "--config", file]).exitCode == 65)
    #expect(ChildProcess.banxin(["serve", "--config", folder.path + "/none"]).exitCode == 66)
    #expect(ChildProcess.banxin(["serve", "--port", "70000"]).exitCode == 64)
    #expect(ChildProcess.banxin(["serve", "--prot", "1"]).exitCode == 64)
    #expect(
      ChildProcess.banxin(["serve", "--fonts", folder.path, "--layouts", folder.path, "--port", "x"]).exitCode == 64)
    #expect(ChildProcess.banxin(["explain", "SERVER-DOOR"]).exitCode == 0)
  }

  @Test func `answers everything that it took before it ends on SIGTERM, exit 0`() async throws {
    let process = try ServiceProcess(["--log-format", "json"])
    let port = process.port
    let request = RunningService.request(
      "POST", "/v1/render", headers: ["Content-Type": "application/yaml"], body: Array(SoundModel.text.utf8))
    let sent = Tally()
    let statuses = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<12 {
        group.addTask {
          await apart {
            let wire = Wire(port: port)
            wire.send(request)
            sent.add()
            return wire.receive()?.status ?? 0
          }
        }
      }
      while sent.value < 12 { try? await Task.sleep(for: .milliseconds(5)) }
      // All are taken once the service has written of the first.
      while !process.log.contains("\"route\":\"/v1/render\"") { try? await Task.sleep(for: .milliseconds(5)) }
      process.terminate()
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.count == 12)
    #expect(statuses.allSatisfy { $0 == 200 })
    #expect(await apart { process.waitForExit() } == 0)
    let lines = process.log.split(separator: "\n")
    #expect(lines.allSatisfy { (try? JSONSerialization.jsonObject(with: Data($0.utf8))) != nil })
    #expect(lines.filter { $0.contains("\"route\":\"/v1/render\"") && $0.contains("\"status\":\"200\"") }.count == 12)
  }

  @Test func `ends at once on SIGINT, exit 130`() async throws {
    let process = try ServiceProcess([])
    process.interrupt()
    #expect(await apart { process.waitForExit() } == 130)
  }

  @Test func `cannot listen where another does, exit 73`() async throws {
    let process = try ServiceProcess([])
    #expect(ChildProcess.banxin(["serve", "--port", String(process.port)]).exitCode == 73)
    process.terminate()
    #expect(await apart { process.waitForExit() } == 0)
  }
}

/// Counts over threads.
private final class Tally: Sendable {
  private let count = Mutex(0)

  var value: Int { count.withLock { $0 } }

  func add() { count.withLock { $0 += 1 } }
}

/// `banxin serve` in a process of its own, on a port that the system chose.
private final class ServiceProcess: @unchecked Sendable {
  // `Process` is not Sendable; it is started here and only signalled and waited for afterwards.
  private let process = Process()
  private let folder = TemporaryFolder()
  private(set) var port = 0

  init(_ arguments: [String]) throws {
    let log = folder.write("", to: "log")
    process.executableURL = URL(fileURLWithPath: ChildProcess.banxinPath)
    process.arguments = ["serve", "--port", "0"] + arguments
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
    try process.run()
    while port == 0 {
      guard process.isRunning else { throw CocoaError(.executableLoad) }
      usleep(10_000)
      port = self.log.firstMatch(of: /"?port"?[=:]"?(\d+)/).flatMap { Int($0.1) } ?? 0
    }
  }

  deinit { if process.isRunning { process.terminate() } }

  var log: String { String(decoding: folder.bytes(of: "log") ?? [], as: UTF8.self) }

  func terminate() { process.terminate() }

  func interrupt() { process.interrupt() }

  func waitForExit() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
