@testable import BanxinServer
import Foundation
import TestSupport
import Testing

/// The page for people, and what it asks the service for.
@Suite(.enabled(if: PackageFolder.hasFonts, RunningService.comment))
struct `The page` {
  private let service: RunningService

  init() async throws { service = try await RunningService.shared.value }

  @Test func `has each of its files in the program`() async throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: PackageFolder.root + "/Sources/BanxinServer/Page")
    #expect(Set(names) == Set(PageFile.all.keys).union(["index.html"]))
    for name in names where name != "index.html" {
      let answer = await service.ask("/page/\(name)")
      #expect(answer.body == (try PackageFolder.bytes(of: "Sources/BanxinServer/Page/\(name)")))
      #expect(answer.headers["content-type"]?.hasPrefix("application/") == false)
    }
    for other in ["nothing.js", "..%2FServer.swift", "index.html"] {
      #expect(await service.ask("/page/\(other)").status == 404)
    }
  }

  @Test func `names no address but the service's own`() throws {
    for name in Array(PageFile.all.keys) + ["index.html"] {
      let text = String(decoding: try PackageFolder.bytes(of: "Sources/BanxinServer/Page/\(name)"), as: UTF8.self)
      let addresses = text.replacing("http://www.w3.org/2000/svg", with: "").ranges(of: /https?:|\/\/[a-z]+\.[a-z]/)
      #expect(addresses.isEmpty, "\(name)")
      #expect(!text.contains("innerHTML") && !text.contains("eval("), "\(name)")
    }
  }

  @Test func `gets a layout's form`() async {
    let form = await service.ask("/v1/layouts/annual-report-2021/form")
    #expect(form.headers["content-type"] == "application/json")
    #expect((form.json["grids"] as? [[String: Any]])?.map { ($0["widths"] as? [Int])?.count } == [4, 10, 15])
    #expect(await service.ask("/v1/layouts/nothing/form").status == 404)
  }

  @Test func `gets a model's values`() async throws {
    let answer = await service.send(SoundModel.text, to: "/v1/values")
    #expect(answer.json["layout"] as? String == "annual-report-2021")
    let values = try #require(answer.json["values"] as? [String: Any])
    #expect(values["year"] as? String == "2024")
    let applications = try #require(values["applications"] as? [String: [String: Any]])
    #expect(applications["newReceived"]?["naturalPerson"] as? String == "4")
  }

  @Test(arguments: ["a: [", "year: 2024", "layout: nothing", "\u{0}"])
  func `is told why a model has no values`(model: String) async {
    let answer = await service.send(model, to: "/v1/values")
    #expect(answer.status == 422)
    #expect((answer.json["findings"] as? [Any])?.isEmpty == false)
  }
}
