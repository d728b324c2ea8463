import Diagnostics
import Banxin
import Foundation
import Measure
import Rendering
import TestSupport
import Testing
import Typesetting

/// Sample reports against their pages as text: every item at its place, in millimetres.
///
/// `BANXIN_BLESS=1 swift test --filter GoldenPages` writes the goldens anew; the review reads the difference.
@Suite("GoldenPages", .enabled(if: PackageFolder.hasFonts, Workshop.comment))
struct GoldenPagesTests {
  @Test(arguments: ["annual-report", "stress"])
  func `the sample's pages are the golden ones`(name: String) throws {
    let model = String(decoding: try PackageFolder.bytes(of: "Examples/\(name).yaml"), as: UTF8.self)
    let (document, _) = try Workshop.set(model, name: "\(name).yaml")
    let dump = PageDump.text(of: document)
    let path = PackageFolder.root + "/Tests/BanxinTests/Cases/\(name)/pages.txt"
    if ProcessInfo.processInfo.environment["BANXIN_BLESS"] == "1" {
      try dump.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let golden = try String(contentsOfFile: path, encoding: .utf8)
    let found = dump.split(separator: "\n")
    let expected = golden.split(separator: "\n")
    #expect(found.count == expected.count)
    for (line, other) in zip(found, expected) where line != other {
      #expect(line == other)
      break
    }
  }

  @Test(arguments: ["annual-report"])
  func `the sample has no findings, neither its own nor its pages'`(name: String) throws {
    let model = String(decoding: try PackageFolder.bytes(of: "Examples/\(name).yaml"), as: UTF8.self)
    #expect(Workshop.check(model).findings.map(\.message.chinese) == [])
    #expect(try Workshop.set(model).document.findings.map(\.message.chinese) == [])
  }

  @Test func `what is made to be hard to set has no findings but those its comments explain`() throws {
    let model = String(decoding: try PackageFolder.bytes(of: "Examples/stress.yaml"), as: UTF8.self)
    #expect(Workshop.check(model).findings.map(\.message.chinese) == [])
    let document = try Workshop.set(model).document
    // A number of twenty digits and an address leave two lines next to them loose.
    #expect(document.findings.map(\.code.rawValue) == ["PAGE-LINE-STRETCH", "PAGE-LINE-STRETCH"])
    let texts = document.pages.flatMap(\.items).compactMap { item in
      if case .line(let line) = item, line.place.role == "body" { line.text } else { nil }
    }
    #expect(texts.contains("…………"))
    #expect(texts.joined().contains("31415926535897932384"))
  }

  @Test(.enabled(if: Tool.mutool.isInstalled, "install mupdf-tools"))
  func `the finished PDF has every glyph where the pages have it`() throws {
    let model = String(decoding: try PackageFolder.bytes(of: "Examples/annual-report.yaml"), as: UTF8.self)
    let (document, pdf) = try Workshop.set(model)
    let traced = TracedGlyph.glyphs(in: try Tool.mutool.output(["trace", "input.pdf"], input: pdf))
    let placed = document.pages.flatMap { page in
      page.items.flatMap { item -> [GlyphRun.Glyph] in
        if case .line(let line) = item { line.runs.flatMap(\.glyphs) } else { [] }
      }
    }
    try #require(traced.count == placed.count)
    let worst = zip(traced, placed).map { max(abs(($0.x - $1.x).units), abs(($0.y - $1.y).units)) }.max() ?? 0
    #expect(worst <= 180)  // 0.05 mm
  }
}
