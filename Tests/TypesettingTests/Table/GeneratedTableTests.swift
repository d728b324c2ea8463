import Measure
import Testing

@testable import Typesetting

@Suite struct `Generated tables` {
  /// A4 by GB/T 9704, lines by the inline engine in square type.
  private let setup = PageSetup(
    paper: Size(width: .mm(210), height: .mm(297)),
    typeArea: Rectangle(x: .mm(28), y: .mm(37), width: .mm(156), height: .mm(225)),
    linePitch: (.mm(225) - .pt(16)) / 21, bodySize: .pt(16))

  private func pages(_ table: Table) -> [Page] {
    let source = InlineLines(shaper: SquareShaper(), composition: LineComposition())
    let block = Block.table(TableBlock(variants: [table], place: Place(block: 0, role: "table")))
    return PageTypesetter(setup: setup, source: source).typeset([block]).records.map(\.page)
  }

  @Test(arguments: UInt64(0)..<20)
  func `keep every text, every rule closed, and all inside the type area`(seed: UInt64) {
    let table = GeneratedTable(seed: seed, width: setup.typeArea.size.width - .pt(0.75)).table
    let pages = pages(table)
    expectEveryTextOnce(pages, of: table)
    for (number, page) in pages.enumerated() {
      expectClosed(page)
      expectInside(page)
      expectNoOverlap(page)
      if number > 0 { expectHead(page, of: table) }
    }
  }

  @Test func `come out the same twice`() {
    let table = GeneratedTable(seed: 7, width: .mm(155)).table
    let frames = { pages(table).map { page in page.lines.map(\.frame) + page.rules } }
    #expect(frames() == frames())
  }

  /// Cells' texts in the order of rows and columns; repeated ones apart.
  private func expectEveryTextOnce(_ pages: [Page], of table: Table) {
    var texts: [Place.Cell: String] = [:]
    for line in pages.flatMap(\.lines) where !line.place.isRepeated {
      if let cell = line.place.cell { texts[cell, default: ""] += line.text }
    }
    let differing = table.cells.filter { texts.removeValue(forKey: place(of: $0)) ?? "" != text(of: $0) }
    #expect(differing.isEmpty)
    #expect(texts.isEmpty)
    expectRepeatedWhole(pages, of: table)
  }

  /// On each page a repeated cell is there whole, with （续） unless it is head.
  private func expectRepeatedWhole(_ pages: [Page], of table: Table) {
    for page in pages {
      var texts: [Place.Cell: String] = [:]
      for line in page.lines where line.place.isRepeated {
        if let cell = line.place.cell { texts[cell, default: ""] += line.text }
      }
      let differing = table.cells.filter { cell in
        guard let repeated = texts[place(of: cell)] else { return false }
        return repeated != text(of: cell) + (cell.row < table.headRowCount ? "" : "（续）")
      }
      #expect(differing.isEmpty)
    }
  }

  private func place(of cell: Table.Cell) -> Place.Cell {
    Place.Cell(row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan)
  }

  private func text(of cell: Table.Cell) -> String {
    var text = String.UnicodeScalarView()
    for paragraph in cell.paragraphs { text.append(contentsOf: paragraph.scalars) }
    return String(text)
  }

  private func expectInside(_ page: Page) {
    #expect(page.lines.map(\.frame).allSatisfy(page.typeArea.contains))
    #expect(page.rules.allSatisfy(page.typeArea.contains))
  }

  /// No text on text, none on a rule.
  private func expectNoOverlap(_ page: Page) {
    let frames = page.lines.map(\.frame).sorted { $0.minY < $1.minY }
    let rules = page.rules
    let overlaps = frames.indices.contains { index in
      let frame = frames[index]
      let below = frames[(index + 1)...].prefix { $0.minY < frame.maxY }
      return below.contains { overlap($0, frame) } || rules.contains { overlap($0, frame) }
    }
    #expect(!overlaps)
  }

  private func overlap(_ one: Rectangle, _ other: Rectangle) -> Bool {
    one.minX < other.maxX && other.minX < one.maxX && one.minY < other.maxY && other.minY < one.maxY
  }

  /// A part behind the first begins with the head, unless that takes more than half a page.
  private func expectHead(_ page: Page, of table: Table) {
    let head = table.cells.filter { $0.row < table.headRowCount && !$0.paragraphs.isEmpty }
    let repeated = Set(page.lines.filter(\.place.isRepeated).compactMap(\.place.cell))
    let isThere = head.map { cell in repeated.contains { $0.row == cell.row && $0.column == cell.column } }
    let height = TableMeasurer(
      table: table, source: InlineLines(shaper: SquareShaper(), composition: LineComposition())
    )
    .measured().heights(of: 0..<table.headRowCount).heights.reduce(.zero, +)
    #expect(isThere.allSatisfy { $0 == (height * 2 <= page.typeArea.size.height) })
  }
}
