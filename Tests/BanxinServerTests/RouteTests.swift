import Banxin
@testable import BanxinServer
import Foundation
import HTTPTypes
import TestSupport
import Testing

/// What each address gives, and how it says no.
@Suite(.enabled(if: PackageFolder.hasFonts, RunningService.comment))
struct `The service's addresses` {
  private let service: RunningService

  init() async throws { service = try await RunningService.shared.value }

  @Test func `a model gives its archive, tagged by its content`() async throws {
    let answer = await service.send(SoundModel.text)
    #expect(answer.status == 200)
    #expect(answer.headers["content-type"] == "application/pdf")
    #expect(answer.headers["x-page-count"].flatMap { Int($0) } ?? 0 > 1)
    #expect(answer.body.starts(with: Array("%PDF-".utf8)))
    let again = await service.send(SoundModel.text)
    #expect(again.headers["etag"] == answer.headers["etag"])
    #expect(again.body == answer.body)
  }

  @Test func `a page is given as an image`() async {
    let answer = await service.send(SoundModel.text, to: "/v1/render?page=2&dpi=20", accept: "image/png")
    #expect(answer.headers["content-type"] == "image/png")
    #expect(answer.body.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let beyond = await service.send(SoundModel.text, to: "/v1/render?page=99&dpi=20", accept: "image/png")
    #expect(beyond.status == 400)
  }

  @Test func `profiles and strictness are parameters`() async {
    let archive = await service.send(SoundModel.text, to: "/v1/render?source=false")
    let plain = await service.send(SoundModel.text, to: "/v1/render?profile=plain")
    let whole = await service.send(SoundModel.text)
    #expect(plain.body.count < archive.body.count && archive.body.count < whole.body.count)
  }

  @Test func `wrong parameters are all told at once`() async {
    let answer = await service.send(SoundModel.text, to: "/v1/render?dpi=9999&fonts=/etc&profile=x&lang=en")
    #expect(answer.status == 400)
    let detail = answer.json["detail"] as? String ?? ""
    for name in ["dpi", "fonts", "profile"] { #expect(detail.contains("“\(name)”")) }
  }

  @Test func `findings come as a problem with the command line's fields`() async throws {
    let model = SoundModel.replacing("disclosure:", with: "disclosure: nought")
    let answer = await service.send(model, to: "/v1/render?lang=en")
    #expect(answer.status == 422)
    #expect(answer.headers["content-type"] == "application/problem+json")
    let findings = try #require(answer.json["findings"] as? [[String: Any]])
    let finding = try #require(findings.first)
    #expect(finding["file"] as? String == "model.yaml")
    #expect(finding["line"] as? Int == 7)
    #expect(Set(finding.keys) == ["file", "line", "column", "severity", "code", "message", "hints", "related"])
  }

  @Test func `a check succeeds whatever it finds`() async {
    let good = await service.send(SoundModel.text, to: "/v1/check")
    #expect(good.status == 200)
    #expect(good.json["valid"] as? Bool == true)
    for model in [SoundModel.replacing("disclosure:", with: "disclosure: nought"), "a: [", "\u{0}"] {
      let bad = await service.send(model, to: "/v1/check")
      #expect(bad.status == 200)
      #expect(bad.json["valid"] as? Bool == false)
      #expect(bad.json["errors"] as? Int ?? 0 > 0)
    }
  }

  @Test func `an archive gives its model back`() async {
    let pdf = await service.send(SoundModel.text).body
    let model = await service.ask("POST", "/v1/extract", headers: ["Content-Type": "application/pdf"], body: pdf)
    #expect(model.text == SoundModel.text)
    #expect(model.headers["content-type"] == "application/yaml")
    let none = await service.ask(
      "POST", "/v1/extract", headers: ["Content-Type": "application/pdf"], body: Array("%PDF-1.7".utf8))
    #expect(none.status == 422)
  }

  @Test func `layouts are listed with schema and template`() async throws {
    let list = await service.ask("/v1/layouts")
    let layouts = try #require(list.json["layouts"] as? [[String: String]])
    #expect(layouts.contains { $0["name"] == "annual-report-2021" && $0["title"]?.contains("年度报告") ?? false })
    let schema = await service.ask("/v1/layouts/annual-report-2021/schema")
    #expect(schema.json["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    let template = await service.ask("/v1/layouts/annual-report-2021/template")
    #expect(template.text.contains("layout: annual-report-2021"))
  }

  @Test(arguments: ["/v1/layouts", "/v1/layouts/annual-report-2021/form", "/openapi.json", "/"])
  func `what a client has already is not sent again`(path: String) async {
    let first = await service.ask(path)
    #expect(first.status == 200)
    let tag = first.headers["etag"] ?? ""
    let second = await service.ask(path, headers: ["If-None-Match": tag])
    #expect(second.status == 304)
    #expect(second.body.isEmpty)
    let head = await service.ask("HEAD", path)
    #expect(head.status == 200)
    #expect(head.headers["etag"] == tag)
  }

  @Test func `state is told`() async {
    #expect(await service.ask("/health/live").json["status"] as? String == "live")
    #expect(await service.ask("/health/ready").json["status"] as? String == "ready")
    #expect(await service.ask("/version").json["version"] as? String == BanxinVersion.current)
    _ = await service.ask("/v1/nothing")
    let metrics = await service.ask("/metrics").text
    #expect(metrics.contains("banxin_requests_total{route=\"/health/live\",status=\"200\"}"))
    #expect(metrics.contains("banxin_requests_total{route=\"unknown\",status=\"404\"}"))
    #expect(metrics.contains("# TYPE banxin_request_seconds histogram"))
  }

  @Test func `the page may load nothing from elsewhere`() async {
    let page = await service.ask("/")
    #expect(page.headers["content-type"] == "text/html; charset=utf-8")
    #expect(page.headers["content-security-policy"]?.hasPrefix("default-src 'none'") ?? false)
  }

  @Test func `the description names the addresses that there are`() async throws {
    let paths = try #require(await service.ask("/openapi.json").json["paths"] as? [String: [String: Any]])
    let described = paths.flatMap { path, methods in methods.keys.map { "\($0.uppercased()) \(path)" } }
    let served = RouteTable(service: service.server.service).routes.map { "\($0.method.rawValue) \($0.pattern)" }
    #expect(described.sorted() == served.sorted())
    let information = await service.ask("/openapi.json").json["info"] as? [String: Any]
    #expect(information?["version"] as? String == BanxinVersion.current)
  }

  @Test func `a request's number is taken over where it is one`() async {
    #expect(await service.ask("/version", headers: ["X-Request-Id": "abc-1"]).headers["x-request-id"] == "abc-1")
    let wrong = await service.ask("/version", headers: ["X-Request-Id": "a b<script>"])
    #expect(wrong.headers["x-request-id"]?.count == 16)
  }

  // MARK: No

  @Test(arguments: [
    ("GET", "/v1/render", "POST"), ("DELETE", "/v1/check", "POST"), ("PUT", "/v1/layouts", "GET, HEAD"),
    ("OPTIONS", "/v1/batch", "POST"), ("PROPFIND", "/version", "GET, HEAD"),
  ])
  func `other methods are told which there are`(method: String, path: String, allowed: String) async {
    let answer = await service.ask(method, path)
    #expect(answer.status == 405)
    #expect(answer.headers["allow"] == allowed)
  }

  @Test(arguments: ["/v1/layouts/none/schema", "/v1/layouts/..%2F..%2Fetc/schema", "/v1/../etc/passwd", "/x"])
  func `what is not there is not found`(path: String) async {
    #expect(await service.ask(path).status == 404)
  }

  @Test(arguments: [
    ("/v1/render", "text/html"), ("/v1/render", "application/pdf;q=0"), ("/v1/check", "application/pdf"),
    ("/v1/batch", "application/pdf"),
  ])
  func `what cannot be given is said`(path: String, accept: String) async {
    #expect(await service.send(SoundModel.text, to: path, accept: accept).status == 406)
  }

  @Test(arguments: [
    ("/v1/render", "text/plain"), ("/v1/render", ""), ("/v1/check", "application/yaml; charset=gbk"),
    ("/v1/extract", "application/json"), ("/v1/batch", "application/json"),
  ])
  func `what is not taken is said`(path: String, type: String) async {
    #expect(await service.send(SoundModel.text, to: path, type: type).status == 415)
  }

  @Test func `compressed bodies are not taken`() async {
    let answer = await service.ask(
      "POST", "/v1/render", headers: ["Content-Type": "application/yaml", "Content-Encoding": "gzip"], body: [31, 139])
    #expect(answer.status == 415)
    #expect(answer.headers["accept-encoding"] == "identity")
  }
}
