import Banxin
@testable import BanxinServer
import Foundation
import TestSupport
import Testing

/// Seals and images inside a request.
@Suite(.enabled(if: PackageFolder.hasFonts, RunningService.comment))
struct `Seals and images in requests` {
  private let service: RunningService
  private static let png = SampleImages.png(width: 40, height: 20, hasAlpha: false)

  init() async throws { service = try await RunningService.shared.value }

  private static func model(image: String) -> String {
    SoundModel.text.replacing(
      "overview: |\n  ", with: "overview:\n  - image: { file: \"\(image)\", width: 60mm, caption: 图1 }\n  - ")
  }

  private func form(_ parts: [(name: String, type: String?, bytes: [UInt8])]) async -> Answer {
    var body: [UInt8] = []
    for part in parts {
      let type = part.type.map { "Content-Type: \($0)\r\n" } ?? ""
      let disposition = "Content-Disposition: form-data; name=\"\(part.name)\"; filename=\"a;b\"\r\n"
      body += Array("--XX\r\n\(disposition)\(type)\r\n".utf8) + part.bytes + Array("\r\n".utf8)
    }
    body += Array("--XX--\r\n".utf8)
    return await service.ask(
      "POST", "/v1/render", headers: ["Content-Type": "multipart/form-data; boundary=\"XX\""], body: body)
  }

  private static func codes(_ answer: Answer) -> [String] {
    (answer.json["findings"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
  }

  @Test func `come as parts of a form`() async {
    let model = Array(Self.model(image: "images/hall.png").utf8)
    let answer = await form([("images/hall.png", "image/png", Self.png), ("model", nil, model)])
    #expect(answer.status == 200)
    #expect(answer.body.starts(with: Array("%PDF-".utf8)))
  }

  @Test func `come as Base64 in an envelope, and places are those of the author's text`() async throws {
    func envelope(_ model: String) async throws -> Answer {
      let object: [String: Any] = ["model": model, "files": ["hall.png": Data(Self.png).base64EncodedString()]]
      let body = try JSONSerialization.data(withJSONObject: object)
      return await service.ask(
        "POST", "/v1/render", headers: ["Content-Type": "application/vnd.banxin.envelope+json"], body: [UInt8](body))
    }
    #expect(try await envelope(Self.model(image: "hall.png")).status == 200)
    let wrong = try await envelope(Self.model(image: "none.png"))
    #expect(Self.codes(wrong) == ["ASSET-MISSING"])
    let finding = (wrong.json["findings"] as? [[String: Any]])?.first
    #expect(finding?["line"] as? Int == 6)
  }

  @Test(arguments: [
    ("hall.png", "ASSET-MISSING"), ("/etc/hostname", "ASSET-PATH"), ("../../etc/passwd", "ASSET-PATH"),
    ("http://127.0.0.1/seal.png", "ASSET-PATH"), ("file:///etc/passwd", "ASSET-PATH"),
  ])
  func `that did not come are not looked for`(path: String, code: String) async {
    let answer = await service.send(Self.model(image: path))
    #expect(answer.status == 422)
    #expect(Self.codes(answer) == [code])
  }

  @Test func `that are bombs are refused by their headers`() async {
    let model = Array(Self.model(image: "bomb.png").utf8)
    let bomb = SampleImages.emptyPNG(width: 30_000, height: 30_000)
    #expect(Self.codes(await form([("model", nil, model), ("bomb.png", nil, bomb)])) == ["ASSET-PIXELS"])
  }

  @Test func `come only so many, each once`() async {
    let model = Array(SoundModel.text.utf8)
    let many = (0...32).map { (name: "\($0).png", type: String?.none, bytes: Self.png) }
    #expect(await form([("model", nil, model)] + many).status == 400)
    #expect(await form([("model", nil, model), ("model", nil, model)]).status == 400)
    #expect(await form([("a.png", nil, Self.png)]).status == 400)
  }

  @Test(arguments: [
    "", "--XX", "--XX\r\n", "--XX\r\nContent-Disposition: form-data\r\n\r\n", "--XX\r\n\r\n--XX--", "XX--",
  ])
  func `in forms that are cut off are told so`(body: String) async {
    let answer = await service.ask(
      "POST", "/v1/check", headers: ["Content-Type": "multipart/form-data; boundary=XX"], body: Array(body.utf8))
    #expect(answer.status == 400)
  }

  @Test(arguments: ["", "[]", "{\"model\": 1}", "{\"model\": \"a\", \"files\": {\"a\": \"***\"}}"])
  func `in envelopes of another shape are told so`(body: String) async {
    let answer = await service.send(body, to: "/v1/check", type: "application/vnd.banxin.envelope+json")
    #expect(answer.status == 400)
  }

  @Test func `come from the assets folder where there is one, links aside`() async throws {
    let folder = TemporaryFolder()
    folder.write(Self.png, to: "hall.png")
    symlink("/etc/hostname", folder.path + "/link.png")
    let service = try await RunningService { $0.environment.assetsRoot = folder.path }
    #expect(await service.send(Self.model(image: "hall.png")).status == 200)
    let link = await service.send(Self.model(image: "link.png"))
    #expect(Self.codes(link) == ["ASSET-LINK"])
  }
}
