@testable import BanxinServer
import Diagnostics
import TestSupport
import Testing

/// Where settings come from, and which are refused.
@Suite struct `Settings of the service` {
  private let folder = TemporaryFolder()

  private func settings(
    _ flags: [SettingKey: String] = [:], _ variables: [String: String] = [:], file: String? = nil
  ) async throws -> ServerSettings {
    let path = file.map { folder.write($0, to: "server.json") }
    return try await SettingsReader(flags: flags, variables: variables, file: path).settings()
  }

  private func fault(
    _ flags: [SettingKey: String] = [:], _ variables: [String: String] = [:], file: String? = nil
  ) async -> SettingsFault? {
    do {
      _ = try await settings(flags, variables, file: file)
      return nil
    } catch {
      return error as? SettingsFault
    }
  }

  @Test func `are flags over variables over the file`() async throws {
    let file = #"{"port": 1, "queue": 1, "threads": 1, "logFormat": "json"}"#
    let found = try await settings(
      [.port: "3"], ["BANXIN_SERVER_PORT": "2", "BANXIN_SERVER_QUEUE": "2", "PATH": "/bin"], file: file)
    #expect(found.port == 3)
    #expect(found.queue == 2)
    #expect(found.threads == 1)
    #expect(found.logFormat == .json)
    #expect(found.connections == 512)
  }

  @Test func `have one name in three spellings`() {
    #expect(SettingKey.bodyBytes.flag == "body-bytes")
    #expect(SettingKey.bodyBytes.variable == "BANXIN_SERVER_BODY_BYTES")
    #expect(Set(SettingKey.allCases.map(\.variable)).count == SettingKey.allCases.count)
  }

  @Test(arguments: ["README.md", "README.zh.md"]) func `are all told in the documentation`(file: String) throws {
    let text = String(decoding: try PackageFolder.bytes(of: file), as: UTF8.self)
    for key in SettingKey.allCases { #expect(text.contains("`\(key.rawValue)`")) }
  }

  @Test(arguments: SettingKey.allCases) func `each can be set in each way`(key: SettingKey) async throws {
    let value =
      switch key {
      case .logFormat: "text"
      case .logLevel: "debug"
      case .tokenFile: folder.write("0123456789abcdef\n", to: "token")
      case .tokenVariable: "TOKEN"
      case .host: "127.0.0.2"
      default: key.range.map { String($0.lowerBound) } ?? "folder"
      }
    let token = ["TOKEN": "0123456789abcdef"]
    #expect(await fault([key: value], token) == nil)
    #expect(await fault([:], token.merging([key.variable: value]) { $1 }) == nil)
    let written = key.range == nil ? "\"\(value)\"" : value
    #expect(await fault([:], token, file: "{\"\(key.rawValue)\": \(written)}") == nil)
    guard key.range != nil else { return }
    #expect(await fault([key: "x"], token)?.findings.map(\.code) == ["SERVER-VALUE"])
    #expect(await fault([key: "-1"], token)?.findings.map(\.code) == ["SERVER-VALUE"])
    #expect(await fault([:], token, file: "{\"\(key.rawValue)\": \"x\"}")?.findings.map(\.code) == ["SERVER-VALUE"])
  }

  @Test func `of unknown names are refused where they stand`() async {
    let found = await fault(file: "{\n  \"prot\": 1,\n  \"queue\": 2\n}")
    #expect(found?.kind == .data)
    #expect(found?.findings.map(\.code) == ["SERVER-KEY"])
    #expect(found?.findings.first?.location?.line == 2)
    #expect(found?.findings.first?.hints.first?.english.contains("port") ?? false)
    #expect(await fault([:], ["BANXIN_SERVER_PROT": "1"])?.findings.map(\.code) == ["SERVER-KEY"])
  }

  @Test func `in no JSON object or no file are refused`() async {
    #expect(await fault(file: "[]")?.kind == .data)
    #expect(await fault(file: "{")?.kind == .data)
    let missing = SettingsReader(flags: [:], variables: [:], file: folder.path + "/none.json")
    await #expect(throws: SettingsFault.self) { try await missing.settings() }
  }

  @Test(arguments: ["0.0.0.0", "::", "example.gov.cn"])
  func `leave no door open without a token`(host: String) async throws {
    let found = await fault([.host: host])
    #expect(found?.kind == .usage)
    #expect(found?.findings.map(\.code) == ["SERVER-DOOR"])
    let token = folder.write("0123456789abcdef0123456789abcdef\nnot this\n", to: "token")
    #expect(try await settings([.host: host, .tokenFile: token]).token != nil)
    #expect(try await settings([.host: host, .tokenVariable: "T"], ["T": "0123456789abcdef"]).token != nil)
  }

  @Test(arguments: ["short", "", "fifteen-letters", "with blank 0123456789", "中文中文中文中文中文中文中文中文"])
  func `take no weak token`(token: String) async {
    #expect(await fault([.tokenVariable: "T"], ["T": token])?.findings.map(\.code) == ["SERVER-TOKEN"])
  }

  @Test func `take one token, from a place that there is`() async {
    #expect(await fault([.tokenVariable: "T"])?.findings.map(\.code) == ["SERVER-TOKEN"])
    #expect(await fault([.tokenFile: folder.path + "/none"])?.kind == .unreadable)
    let both = await fault([.tokenVariable: "T", .tokenFile: "x"], ["T": "0123456789abcdef"])
    #expect(both?.findings.map(\.code) == ["SERVER-TOKEN"])
  }
}
