@testable import BanxinServer
import Foundation
import TestSupport
import Testing

/// Many models in one request.
@Suite(.enabled(if: PackageFolder.hasFonts, RunningService.comment))
struct `Batches over HTTP` {
  private let service: RunningService
  /// A good one, a blank line, a bad one, none at all, a good one.
  private static let lines = [SoundModel.json, "", "{\"layout\": \"none\"}", "nonsense", SoundModel.json].joined(
    separator: "\n")

  init() async throws { service = try await RunningService.shared.value }

  /// The parts of a multipart answer: name and bytes.
  private static func parts(_ answer: Answer) throws -> [(name: String, bytes: [UInt8])] {
    let type = try #require(MediaType(answer.headers["content-type"] ?? ""))
    let boundary = try #require(type.parameters["boundary"])
    return try MultipartMixed(answer.body, boundary: boundary).parts
  }

  @Test func `are answered line by line, in order, one bad model stopping none`() async throws {
    let answer = await service.send(Self.lines, to: "/v1/batch", type: "application/jsonl")
    #expect(answer.status == 200)
    let parts = try Self.parts(answer)
    #expect(parts.map(\.name) == ["1.json", "1.pdf", "3.json", "4.json", "5.json", "5.pdf", "summary.json"])
    #expect(parts[1].bytes == parts[5].bytes)
    let report = try JSONSerialization.jsonObject(with: Data(parts[0].bytes)) as? [String: Any]
    #expect(report?["status"] as? String == "rendered")
    #expect(report?["bytes"] as? Int == parts[1].bytes.count)
    let bad = try JSONSerialization.jsonObject(with: Data(parts[2].bytes)) as? [String: Any]
    #expect((bad?["diagnostics"] as? [[String: Any]])?.first?["file"] as? String == "3.json")
    let summary = String(decoding: parts[6].bytes, as: UTF8.self)
    #expect(summary == "{\"failed\":2,\"pages\":\((report?["pages"] as? Int ?? 0) * 2),\"rendered\":2,\"units\":4}")
  }

  @Test(.enabled(if: Tool.unzip.isInstalled, "unzip is not installed"))
  func `are answered with an archive where one is asked for`() async throws {
    let answer = await service.send(
      Self.lines, to: "/v1/batch", type: "application/x-ndjson", accept: "application/zip")
    #expect(answer.headers["content-type"] == "application/zip")
    let list = try Tool.unzip.output(["-Z1", "input.pdf"], input: answer.body)
    #expect(
      list.split(separator: "\n")
        == ["1.json", "1.pdf", "3.json", "4.json", "5.json", "5.pdf", "summary.json"])
    #expect(try Tool.unzip.output(["-t", "input.pdf"], input: answer.body).contains("No errors detected"))
  }

  @Test func `have a bound of models`() async throws {
    let service = try await RunningService { $0.batchUnits = 3 }
    #expect(await service.send(Self.lines, to: "/v1/batch", type: "application/jsonl").status == 413)
  }

  @Test func `run so many beside each other`() async throws {
    let service = try await RunningService { $0.batches = 0 }
    let answer = await service.send(Self.lines, to: "/v1/batch", type: "application/jsonl")
    #expect(answer.status == 429)
  }

  @Test func `of nothing have a summary`() async throws {
    let answer = await service.send("\n \n", to: "/v1/batch", type: "application/jsonl")
    #expect(try Self.parts(answer).map(\.name) == ["summary.json"])
  }

  @Test(.enabled(if: Tool.unzip.isInstalled, "unzip is not installed"))
  func `beyond 4 GiB have the records of Zip64`() throws {
    var archive = ZipArchive(offset: 5 << 30)
    let entry = archive.entry("a.txt", Array("abc".utf8)).flatMap { $0 }
    let end = archive.end()
    #expect(entry.suffix(3) == Array("abc".utf8)[...])
    // What does not fit its field stands in the Zip64 records before it.
    #expect(end.suffix(6) == [0xFF, 0xFF, 0xFF, 0xFF, 0, 0])
    let large = withUnsafeBytes(of: UInt64(5 << 30).littleEndian) { Array($0) }
    #expect(end.indices.filter { end[$0...].starts(with: large) }.count == 1)
    #expect(end.indices.contains { end[$0...].starts(with: [0x50, 0x4B, 6, 6]) })
    #expect(end.indices.contains { end[$0...].starts(with: [0x50, 0x4B, 6, 7]) })
  }
}

/// Takes `multipart/mixed` apart by its parts' lengths.
private struct MultipartMixed {
  var parts: [(name: String, bytes: [UInt8])] = []

  init(_ body: [UInt8], boundary: String) throws {
    var rest = body[...]
    let delimiter = Array("\r\n--\(boundary)\r\n".utf8)
    while rest.starts(with: delimiter) {
      let end = try #require(rest.indices.first { rest[$0...].starts(with: [13, 10, 13, 10]) })
      let head = String(decoding: rest[..<end], as: UTF8.self)
      let length = try #require(head.firstMatch(of: /Content-Length: (\d+)/).flatMap { Int($0.1) })
      let name = try #require(head.firstMatch(of: /filename="([^"]+)"/)?.1)
      parts.append((String(name), Array(rest[(end + 4)...].prefix(length))))
      rest = rest[(end + 4 + length)...]
    }
    #expect(rest.elementsEqual("\r\n--\(boundary)--\r\n".utf8))
  }
}
