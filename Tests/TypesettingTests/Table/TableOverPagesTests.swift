import Measure
import Testing

@testable import Typesetting

@Suite struct `Tables over pages` {
  @Test(arguments: [
    // 5 × 10 + 0.4 mm below five lines and their pitch, 50 to 95 mm: no room, so the heading takes it to a page of its own.
    (rows: 5, denser: [Double](), above: 4, pages: ["甲甲甲甲", "题乙乙乙", "乙乙乙乙乙乙乙乙乙"]),
    (rows: 4, denser: [], above: 4, pages: ["甲甲甲甲题", "乙乙乙乙乙乙乙乙乙乙", "乙乙"]),
    // A third of the page stays empty rather than a denser table.
    (rows: 2, denser: [6], above: 7, pages: ["甲甲甲甲甲甲甲", "题乙乙乙乙乙乙", "乙乙乙乙乙乙"]),
    // More than half a page would: the denser variant is taken.
    (rows: 7, denser: [5], above: 3, pages: ["甲甲甲题乙乙", "乙乙乙乙乙乙乙乙乙乙"]),
  ])
  func `keeps a table whole with its heading`(rows: Int, denser: [Double], above: Int, pages: [String]) {
    let blocks = [
      SquarePage.paragraph("甲", lines: above), SquarePage.heading("题"),
      SquarePage.table(rows: rows, height: 10, denser: denser),
      SquarePage.paragraph("乙", lines: 12),
    ]
    #expect(SquarePage.pages(blocks).map(\.initials) == pages)
  }

  @Test func `moves no table that would stand on its page`() {
    // Four lines stay empty below it, for headings that must go over with their text. Moving the table too would leave
    // six, and blank above a table is cheap; but this one stands where it is.
    let headings = Array(repeating: SquarePage.heading("节"), count: 4)
    let blocks = [
      SquarePage.paragraph("甲", lines: 3), SquarePage.heading("题"), SquarePage.table(rows: 1, height: 10),
    ]
    let pages = SquarePage.pages(blocks + headings + [SquarePage.paragraph("乙", lines: 2)])
    #expect(pages.map(\.initials) == ["甲甲甲题", "节节节节乙乙"])
    #expect(!pages[0].rules.isEmpty)
  }

  @Test func `goes down the ladder to the first variant that a page takes below the heading`() {
    // Below a heading's line 85 mm are left: 10 rows of 9 mm do not fit, of 8 mm they do, of 7 mm as well.
    let pages = SquarePage.pages([SquarePage.heading("题"), SquarePage.table(rows: 10, height: 9, denser: [8, 7])])
    #expect(pages.count == 1)
    #expect(pages[0].rules.map(\.maxY).max() == .mm(20 + 10 + 80.4))
  }

  @Test func `breaks what no page takes between groups, its head and labels repeated`() throws {
    let pages = SquarePage.pages([grouped([4, 6, 6])])
    let texts = pages.map { $0.lines.map(\.text) }
    // A page takes 0.4 + 10 + 8 × 10 mm: the head and eight rows. Groups end after 4 and 10 rows of 16.
    try #require(pages.count == 3)
    #expect(texts.allSatisfy { $0.first == "头" })
    #expect(texts[0].filter { $0.hasPrefix("组") } == ["组0"])
    #expect(texts[1].filter { $0.hasPrefix("组") } == ["组1"])
    #expect(texts[2].filter { $0.hasPrefix("组") } == ["组2"])
    #expect(pages[1].lines[0].place.isRepeated)
    #expect(!pages[0].lines[0].place.isRepeated)
    for page in pages { expectClosed(page) }
  }

  @Test func `repeats a label whole where its group goes on`() throws {
    let pages = SquarePage.pages([grouped([14])])
    // Eight rows a page; the last part keeps four.
    try #require(pages.count == 2)
    #expect(pages.map { $0.lines.filter { $0.place.cell?.column == 1 && $0.place.cell != nil }.count } == [9, 7])
    #expect(pages.map { $0.lines.filter { $0.text.hasPrefix("组") }.map(\.text) } == [["组0"], ["组0（续）"]])
    let label = pages[1].lines.first { $0.text == "组0（续）" }
    #expect(
      label?.place
        == Place(
          block: 0, role: "table", cell: Place.Cell(row: 1, column: 0, rowSpan: 14, columnSpan: 1), isRepeated: true))
    for page in pages { expectClosed(page) }
  }

  @Test func `keeps the last two rows with two before them`() throws {
    // Nine rows of which a page takes eight below the head: five and four, or four and five, never eight and one.
    let rows = SquarePage.pages([grouped([1, 1, 1, 1, 1, 1, 1, 1, 1])]).map { page in
      page.lines.filter { $0.place.cell?.column == 1 && $0.place.cell?.row != 0 }.count
    }
    try #require(rows.count == 2)
    #expect(rows.reduce(0, +) == 9)
    #expect(rows[1] >= 4)
  }

  @Test func `cuts a cell that holds more than a page between its lines`() {
    // 31 characters a line in 98 mm − padding; 60 lines of 3 + 1 mm are 240 mm.
    let text = String((0..<(60 * 32)).map { Character(UnicodeScalar(0x4E00 + UInt32($0)) ?? "一") })
    var table = SquarePage.plainTable(rows: 3, height: 10)
    table.cells[1] = SquarePage.cell(1, 0, text, size: 3)
    let pages = SquarePage.pages([.table(TableBlock(variants: [table], place: Place(block: 0, role: "table")))])
    #expect(pages.count == 3)
    #expect(pages.flatMap(\.lines).filter { $0.place.cell?.row == 1 }.map(\.text).joined() == text)
    for page in pages {
      expectClosed(page)
      for item in page.lines { #expect(page.typeArea.contains(item.frame)) }
    }
  }

  @Test func `repeats no head that takes more than half a page`() {
    var table = SquarePage.plainTable(rows: 6, height: 30)
    table.headRowCount = 2
    let pages = SquarePage.pages([.table(TableBlock(variants: [table], place: Place(block: 0, role: "table")))])
    #expect(pages.map { $0.lines.count } == [3, 3])
  }

  @Test(arguments: [
    // 20 rows of 10 mm are nine, nine and two; of 9.4 mm ten and ten: a page less.
    (rows: 20, denser: 9.4, pages: [10, 10]),
    // Nothing saved: the first variant.
    (rows: 20, denser: 9.9, pages: [9, 7, 4]), (rows: 18, denser: 9.4, pages: [9, 9]),
    // Five pages to four: not worth it on each of them.
    (rows: 39, denser: 9.4, pages: [9, 9, 9, 8, 4]),
  ])
  func `breaks a denser variant where that saves a page`(rows: Int, denser: Double, pages: [Int]) {
    let found = SquarePage.pages([SquarePage.table(rows: rows, height: 10, denser: [denser])])
    #expect(found.map(\.lines.count) == pages)
    for page in found { expectClosed(page) }
  }

  @Test func `leaves no room where the next row would have stood`() {
    // 12 rows, nine a page, then text of seven lines, of which six stand below three rows: the table gives no row for it.
    let pages = SquarePage.pages([
      SquarePage.table(rows: 13, height: 10), SquarePage.paragraph("甲", lines: 5), SquarePage.paragraph("乙", lines: 3),
    ])
    #expect(pages[0].lines.count == 9)
  }

  @Test func `says nothing of a group that must be cut, and cuts it between the groups inside it`() throws {
    // A group of 14 rows with groups of 3, 4, 4 and 3 inside it, nine rows a page.
    let inner: Set<Int> = [3, 7, 11]
    var table = SquarePage.plainTable(rows: 14, height: 10)
    for row in 1..<14 { table.rows[row].breakPenalty = inner.contains(row) ? 20 : 80 }
    let records = SquarePage.records([.table(TableBlock(variants: [table], place: Place(block: 0, role: "table")))])
    try #require(records.count == 2)
    #expect(records[0].page.lines.count == 7)
    #expect(PageLint(composition: LineComposition()).findings(on: records).isEmpty)
  }

  @Test func `measures parts by their edges as row by row`() {
    for seed in UInt64(100)..<112 {
      let table = TableMeasurer(
        table: GeneratedTable(seed: seed, width: .mm(155)).table,
        source: InlineLines(shaper: SquareShaper(), composition: LineComposition())
      ).measured(forPagesOf: .mm(225))
      for first in stride(from: 0, to: table.rows.count, by: 3) where first == 0 || first >= table.headRowCount {
        for end in (first + 1)...table.rows.count where end - first < 30 && end > table.headRowCount {
          let part = table.partHeight(first..<end)
          let slow = table.heights(of: first..<end)
          #expect(part.height == TablePart.height(of: slow.heights, frame: table.table.frameThickness))
          #expect(part.growth == slow.growth)
        }
      }
    }
  }

  @Test func `takes a long table in steps that grow with its rows`() {
    func steps(_ rows: Int) -> Int {
      let grid = LineGrid(setup: SquarePage.setup)
      var maker = GalleyMaker(setup: SquarePage.setup, grid: grid, source: SquareLines())
      maker.append(SquarePage.table(rows: rows, height: 10, denser: [8, 6]), number: 0)
      var search = PageSearch(galley: maker.galley, grid: grid)
      #expect(search.plan().sheets.count == (rows + 8) / 9)
      return search.stepCount
    }
    #expect(steps(4000) <= 4000 * 11)
  }

  /// A head of one row, then groups of rows of 10 mm with a label each over their first column.
  private func grouped(_ groups: [Int]) -> Block {
    var rows = [Table.Row(minimumHeight: .mm(10), breakPenalty: nil)]
    var cells = [SquarePage.cell(0, 0, "头"), SquarePage.cell(0, 1, "目")]
    for (number, count) in groups.enumerated() {
      cells.append(SquarePage.cell(rows.count, 0, rows: count, "组\(number)", repeats: true))
      for index in 0..<count {
        cells.append(SquarePage.cell(rows.count, 1, "行"))
        rows.append(Table.Row(minimumHeight: .mm(10), breakPenalty: index == 0 ? 0 : 50))
      }
    }
    let table = Table(
      columnWidths: [.mm(40), .mm(60)], rows: rows, headRowCount: 1,
      cells: cells, ruleThickness: .mm(0.2), frameThickness: .mm(0.4), horizontalPadding: .mm(1),
      verticalPadding: .mm(1), leading: .mm(1))
    return .table(TableBlock(variants: [table], place: Place(block: 0, role: "table")))
  }
}

/// Holds that a page's table has a bar on each of its four sides, as long as the side.
func expectClosed(_ page: Page, sourceLocation: SourceLocation = #_sourceLocation) {
  let rules = page.rules
  guard let left = rules.map(\.minX).min(), let right = rules.map(\.maxX).max(),
    let top = rules.map(\.minY).min(), let bottom = rules.map(\.maxY).max()
  else {
    Issue.record("no rules", sourceLocation: sourceLocation)
    return
  }
  #expect(rules.contains { $0.minY == top && $0.minX == left && $0.maxX == right }, sourceLocation: sourceLocation)
  #expect(rules.contains { $0.maxY == bottom && $0.minX == left && $0.maxX == right }, sourceLocation: sourceLocation)
  let uprights = rules.filter { $0.size.height > $0.size.width }
  let span = bottom - top - .mm(1)
  #expect(uprights.contains { $0.minX == left && $0.size.height >= span }, sourceLocation: sourceLocation)
  #expect(uprights.contains { $0.maxX == right && $0.size.height >= span }, sourceLocation: sourceLocation)
}
