import Measure
import Testing

@testable import Typesetting

@Suite struct Pagination {
  @Test func `sets body lines on the grid, the last one down to the type area's bottom`() {
    let pages = SquarePage.pages([SquarePage.paragraph("甲", lines: 20)])
    #expect(pages.count == 2)
    #expect(pages[0].lineTops == [0, 10, 20, 30, 40, 50, 60, 70, 80, 90])
    #expect(pages[0].lines.last?.frame.maxY == pages[0].typeArea.maxY)
  }

  @Test func `returns to the grid after type of another size`() {
    // A title of 8 mm is 8 + 5 = 13 mm high, so that the body's first line stands on the third grid line.
    let pages = SquarePage.pages([SquarePage.heading(size: .mm(8)), SquarePage.paragraph("甲", lines: 2)])
    #expect(pages[0].lineTops == [0, 20, 30])
  }

  @Test func `returns to the grid after a table, half a line's blank below it at least`() {
    // 2 rows of 6 mm and a frame of 0.4 mm from line 1 (10 mm) to 22.4 mm; + 2.5 mm is below line 2, so line 3.
    let pages = SquarePage.pages([
      SquarePage.paragraph("甲", lines: 1), SquarePage.table(rows: 2, height: 6), SquarePage.paragraph("乙", lines: 1),
    ])
    #expect(pages[0].lineTops == [0, 30])
    #expect(pages[0].rules.map { ($0.minY - pages[0].typeArea.minY).millimetres }.min() == 10)
  }

  @Test func `swallows empty lines at a page's top and counts them elsewhere`() {
    let pages = SquarePage.pages([
      .space(lines: 3), SquarePage.paragraph("甲", lines: 9), .space(lines: 1), SquarePage.paragraph("乙", lines: 2),
      .space(lines: 2), SquarePage.paragraph("丙", lines: 1),
    ])
    #expect(pages.map(\.lineTops) == [[0, 10, 20, 30, 40, 50, 60, 70, 80], [0, 10, 40]])
  }

  @Test func `begins pages where asked, and none that is empty`() {
    let pages = SquarePage.pages([
      .pageBreak, SquarePage.paragraph("甲", lines: 1), .pageBreak, .space(lines: 1), .pageBreak,
      SquarePage.paragraph("乙", lines: 1), .pageBreak,
    ])
    #expect(pages.map(\.initials) == ["甲", "乙"])
  }

  @Test(arguments: [
    // The second paragraph's first line would be alone at the foot (PA-06): a line stays empty for it.
    (lines: [9, 3], pages: [9, 3]),
    // Its last line would be alone at the top (PA-05): three lines cannot be parted well.
    (lines: [8, 3], pages: [8, 3]),
    // One line more goes over.
    (lines: [6, 5], pages: [9, 2]),
    // Nothing is wrong: the page is filled.
    (lines: [6, 6], pages: [10, 2]),
    // 21 lines: the last one would be alone on page three, so page two gives one.
    (lines: [21], pages: [10, 9, 2]),
    // A page with a single line is worse than any of these (PA-07): it is given two more.
    (lines: [10, 1], pages: [8, 3]),
  ])
  func `keeps last and first lines from standing alone`(lines: [Int], pages: [Int]) {
    let blocks = zip("甲乙丙", lines).map { SquarePage.paragraph($0, lines: $1) }
    #expect(SquarePage.pages(blocks).map { $0.lines.count } == pages)
  }

  @Test func `leaves no two lines empty for a heading and one line of its text`() {
    let pages = SquarePage.pages([
      SquarePage.paragraph("甲", lines: 8), SquarePage.heading("一"), SquarePage.paragraph("乙", lines: 5),
    ])
    #expect(pages.map(\.initials) == ["甲甲甲甲甲甲甲甲一乙", "乙乙乙乙"])
  }

  @Test func `fills pages of text and gathers the blank above the table that moves on`() {
    // Six lines of 25 come to page three, and the table with its heading, 80.4 mm, goes to page four. At one price for all blank paper the
    // text would be spread so that the table's page is full.
    let pages = SquarePage.pages([
      SquarePage.paragraph("甲", lines: 9), SquarePage.paragraph("乙", lines: 8), SquarePage.paragraph("丙", lines: 8),
      SquarePage.heading("表"), SquarePage.table(rows: 7, height: 10), SquarePage.paragraph("丁", lines: 6),
    ])
    #expect(pages.map(\.initials) == ["甲甲甲甲甲甲甲甲甲", "乙乙乙乙乙乙乙乙丙丙", "丙丙丙丙丙丙", "表", "丁丁丁丁丁丁"])
  }

  @Test func `keeps a chain of headings with the text below`() {
    let pages = SquarePage.pages([
      SquarePage.paragraph("甲", lines: 8), SquarePage.heading("一"), SquarePage.heading("二"),
      SquarePage.paragraph("乙", lines: 3),
    ])
    #expect(pages.map(\.initials) == ["甲甲甲甲甲甲甲甲", "一二乙乙乙"])
  }

  @Test func `keeps a title with what it is the title of, and goes down a table's ladder for it`() {
    let style = SquarePage.style("title", size: .mm(8))
    let title = ParagraphBlock(
      text: StyledText("题", style: style), shape: ParagraphShape(alignment: .centred), setting: .title,
      place: Place(block: 0, role: "title"), leading: .mm(5))
    // Below the title and an empty line, 8 + 5 + 10 = 23 mm, a table of 80.4 mm does not fit, of 64.4 mm it does.
    let pages = SquarePage.pages([
      .paragraph(title), .space(lines: 1), SquarePage.table(rows: 8, height: 10, denser: [8]),
    ])
    #expect(pages.count == 1)
    #expect(pages[0].rules.map(\.maxY).max() == .mm(20 + 23 + 64.4))
  }

  @Test func `parts headings that fill more than a page`() {
    let pages = SquarePage.pages((0..<25).map { _ in SquarePage.heading("题") })
    #expect(pages.map { $0.lines.count }.reduce(0, +) == 25)
    #expect(pages.count == 3)
  }

  @Test func `leads the outline to headings`() {
    let typesetter = PageTypesetter(setup: SquarePage.setup, source: SquareLines())
    let bookmarks = typesetter.typeset([
      SquarePage.heading("报告\u{2028}题", level: 1), SquarePage.paragraph("甲", lines: 10),
      SquarePage.heading("一、", level: 2),
      SquarePage.paragraph("乙", lines: 1),
    ]).bookmarks
    // Page one: the title and nine of ten lines, less one so that the tenth is not alone; page two: 10, 一、 and 乙.
    #expect(
      bookmarks == [
        Bookmark(title: "报告题", level: 1, page: 1, top: .mm(20)), Bookmark(title: "一、", level: 2, page: 2, top: .mm(40)),
      ])
  }

  @Test func `takes a line higher than the page without losing what follows`() {
    let pages = SquarePage.pages([
      SquarePage.heading("大", size: .mm(120)), SquarePage.paragraph("甲", lines: 2),
    ])
    #expect(pages.map(\.initials) == ["大", "甲甲"])
  }

  @Test func `sets nothing from nothing`() {
    #expect(SquarePage.pages([]).isEmpty)
    #expect(SquarePage.pages([.space(lines: .max), .pageBreak, .space(lines: -1)]).isEmpty)
  }

  @Test func `works in step with the document's length`() {
    func steps(_ count: Int) -> Int {
      let grid = LineGrid(setup: SquarePage.setup)
      var maker = GalleyMaker(setup: SquarePage.setup, grid: grid, source: SquareLines())
      for number in 0..<count { maker.append(SquarePage.paragraph("甲", lines: 4), number: number) }
      var search = PageSearch(galley: maker.galley, grid: grid)
      _ = search.plan()
      return search.stepCount
    }
    // 11 steps a break at most: ten lines fill a page, the eleventh does not fit.
    #expect(steps(2000) <= 8000 * 11)
    #expect(Double(steps(2000)) < Double(steps(1000)) * 2.05)
  }
}
