import Measure
import Testing

@testable import Typesetting

/// GB/T 9704-2012 8: the type area of 100 × 95 mm takes content of 95 × 100 mm that lies on its side.
@Suite struct `Pages whose content lies on its side` {
  private func table(rows: Int) -> Block {
    var table = SquarePage.plainTable(rows: rows, height: 10)
    table.columnWidths = [.mm(90)]
    return .table(TableBlock(variants: [table], place: Place(block: 0, role: "table")))
  }

  private func records(rows: Int, setup: PageSetup = SquarePage.setup) -> [PageRecord] {
    SquarePage.records(
      [
        SquarePage.paragraph("甲", lines: 2), .orientation(.turned), SquarePage.heading("题"), table(rows: rows),
        .orientation(.upright), SquarePage.paragraph("乙", lines: 2),
      ], setup: setup)
  }

  @Test func `are pages of their own, caption and table together`() {
    let pages = records(rows: 5).map(\.page)
    #expect(pages.map(\.initials) == ["甲甲", "题", "乙乙"])
    #expect(pages.map { page in page.lines.allSatisfy(\.isTurned) } == [false, true, false])
    #expect(pages[1].lines.map(\.text) == ["题", "格", "格", "格", "格", "格"])
  }

  @Test func `have their head at the left edge and read upwards`() throws {
    let page = try #require(records(rows: 5).dropFirst().first?.page)
    // 100 mm are ten whole pitches, so that half a line's blank, 2.5 mm, is left of the heading; it is 5 mm high. Its text
    // begins at the foot, 115 mm, and goes up by one character.
    #expect(page.lines[0].frame == Rectangle(x: .mm(12.5), y: .mm(110), width: .mm(5), height: .mm(5)))
    #expect(page.lines[0].baseline == .mm(12.5) + .mm(5) * Line.ascent)
    let glyph = try #require(page.lines[0].runs.first?.glyphs.first)
    #expect(glyph.x == page.lines[0].baseline)
    #expect(glyph.y == .mm(115))
    // Rows go rightwards.
    let lefts = page.lines.map(\.frame.minX)
    #expect(lefts == lefts.sorted())
    // 90 mm of 95, in the middle: from 112.5 to 22.5 mm, half a frame of 0.4 mm beyond.
    #expect(page.rules.map(\.minY).min() == .mm(22.3))
    #expect(page.rules.map(\.maxY).max() == .mm(112.7))
  }

  @Test func `go on over pages with closed rules, and keep the lint's rules`() {
    let records = records(rows: 20)
    // 100 mm less the heading's line: eight rows of 10 mm; then nine and three, of which four stay together.
    #expect(records.map(\.page.lines.count) == [2, 9, 8, 4, 2])
    for record in records[1...3] {
      expectClosedAtHeadAndFoot(record.page.rules)
      #expect(record.page.rules.allSatisfy { record.page.typeArea.expanded(by: LineGrid.tolerance).contains($0) })
    }
    #expect(PageLint(composition: LineComposition()).findings(on: records).isEmpty)
  }

  @Test func `have their numbers where all pages have them`() {
    var setup = SquarePage.setup
    setup.pageNumber = PageNumberSetup(
      style: SquarePage.style("page-number", size: .mm(4)), distanceBelowTypeArea: .mm(7), indent: .mm(5))
    let numbers = records(rows: 5, setup: setup).compactMap(\.page.lines.last)
    #expect(numbers.map(\.text) == ["— 1 —", "— 2 —", "— 3 —"])
    #expect(numbers.allSatisfy { !$0.isTurned && $0.baseline == .mm(123.6) })
    #expect(numbers.map(\.frame.minX) == [.mm(85), .mm(15), .mm(85)])
  }

  /// The frame's bars at the table's head and foot are upright here, and cover the corners.
  private func expectClosedAtHeadAndFoot(_ rules: [Rectangle]) {
    let top = rules.map(\.minY).min()
    let bottom = rules.map(\.maxY).max()
    let whole = rules.filter { $0.minY == top && $0.maxY == bottom }.map(\.minX)
    #expect(whole.min() == rules.map(\.minX).min())
    #expect(whole.count >= 2 && whole.max() == rules.map { $0.maxX - .mm(0.4) }.max())
  }
}
