import Banxin
import Measure
import TestSupport
import Testing
import Typesetting

/// The shipped layouts' page against GB/T 9704-2012, measured on a report that they set.
@Suite(.enabled(if: PackageFolder.hasFonts, Workshop.comment))
struct `The standard's page` {
  /// Set once for all tests.
  private static let set = Result {
    try Workshop.set(String(decoding: try PackageFolder.bytes(of: "Examples/stress.yaml"), as: UTF8.self)).document
  }

  let document: TypesetDocument

  init() throws {
    document = try Self.set.get()
  }

  private func lines(_ role: String) -> [PlacedLine] {
    document.pages.flatMap(\.items).compactMap { item in
      if case .line(let line) = item, line.place.role == role { line } else { nil }
    }
  }

  /// The columns of one 3号 character, in mm.
  private let character = 156.0 / 28

  @Test func `is A4 with a type area of 156 by 225 mm, 37 mm below the top and 28 mm from the left`() {
    // GW-PAGE-01…08: every page alike, so that 26 mm are left on the right and 35 mm below.
    for page in document.pages {
      #expect(page.size == Size(width: .mm(210), height: .mm(297)))
      #expect(page.typeArea == Rectangle(x: .mm(28), y: .mm(37), width: .mm(156), height: .mm(225)))
    }
  }

  @Test func `has 22 lines of 28 characters that fill the type area`() throws {
    // GW-GRID-01, GW-TERM-02: the fifth page is of one paragraph.
    let page = document.pages[4].items.compactMap { item in
      if case .line(let line) = item, line.place.role == "body" { line } else { nil }
    }
    try #require(page.count == 22)
    #expect(abs((page[0].frame.minY - .mm(37)).units) <= 4)
    #expect(abs((page[21].frame.maxY - .mm(262)).units) <= 4)
    for (line, next) in zip(page, page.dropFirst()) {
      #expect(abs((next.baseline - line.baseline).millimetres - (225 - 16 * 25.4 / 72) / 21) < 0.002)
    }
    for line in page {
      #expect(abs((line.frame.minX - .mm(28)).units) <= 1 && abs((line.frame.maxX - .mm(184)).units) <= 1)
    }
  }

  @Test(arguments: [
    // GW-GRID-02, GW-BODY-04, GW-TITLE-01: size in pt.
    (role: "body", size: 16.0), (role: "heading-1", size: 16), (role: "heading-2", size: 16), (role: "title", size: 22),
    (role: "page-number", size: 14),
  ])
  func `has the standard's sizes`(role: String, size: Double) {
    let lines = lines(role)
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.frame.size.height == .pt(size) })
  }

  @Test func `begins body paragraphs and headings two characters in, later lines flush`() {
    // GW-BODY-02, GW-BODY-04, PA-01
    for role in ["heading-1", "heading-2"] {
      for line in lines(role) { #expect(abs((line.frame.minX - .mm(28 + 2 * character)).millimetres) < 0.01) }
    }
    let starts = Set(lines("body").map { (($0.frame.minX.millimetres - 28) / character * 100).rounded() / 100 })
    #expect(starts == [0, 2])
  }

  @Test func `numbers pages 7 mm below the type area, one character in, outside`() {
    // GW-PN-01…03
    let numbers = lines("page-number")
    #expect(numbers.map(\.text) == (1...document.pages.count).map { "— \($0) —" })
    for (index, line) in numbers.enumerated() {
      let isOdd = index % 2 == 0
      let inset = isOdd ? 184 - line.frame.maxX.millimetres : line.frame.minX.millimetres - 28
      #expect(abs(inset - character) < 0.1, "page \(index + 1)")
      // The dash's stroke is at 269 mm; its baseline lies a little below.
      #expect((0.5...2).contains(line.baseline.millimetres - 269))
    }
  }

  @Test func `shows text on its first page and centres its title`() {
    // GW-BODY-01, GW-TITLE-01
    let first = document.pages[0].items.contains { item in
      if case .line(let line) = item { line.place.role == "body" } else { false }
    }
    #expect(first)
    // GW-TITLE-04: without a 版头 it begins on the first line.
    #expect(lines("title").first?.frame.minY == .mm(37))
    for line in lines("title") {
      #expect(abs(((line.frame.minX + line.frame.maxX) / 2 - .mm(106)).millimetres) < 0.01)
    }
  }

  @Test func `is printed in black, its date in full`() {
    // GW-GRID-03, GW-DATE-01
    for case .line(let line) in document.pages.flatMap(\.items) { #expect(line.ink == .black) }
    #expect(lines("signature").last?.text == "2025年1月15日")
  }

  @Test func `never ends a page with a heading`() {
    // GW-BODY-07, PA-08
    for page in document.pages {
      let last = page.items.last { item in
        if case .line(let line) = item { line.place.block != nil } else { true }
      }
      if case .line(let line)? = last { #expect(!line.place.role.hasPrefix("heading"), "\(line.text)") }
    }
  }
}
