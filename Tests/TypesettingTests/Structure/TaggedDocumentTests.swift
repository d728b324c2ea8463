import Measure
import Testing

@testable import Typesetting

@Suite struct `Structure of pages` {
  private func tagged(_ blocks: [Block], numbers: Bool = false) -> TaggedDocument {
    var setup = SquarePage.setup
    if numbers {
      setup.pageNumber = PageNumberSetup(
        style: SquarePage.style("page-number"), distanceBelowTypeArea: .mm(7), indent: .mm(5))
    }
    var document = TypesetDocument(pages: SquarePage.pages(blocks, setup: setup), bookmarks: [], findings: [])
    document.structure = DocumentStructure(blocks)
    return TaggedDocument(document)
  }

  private func heading(_ text: String, depth: Int, block: Int) -> Block {
    .paragraph(
      ParagraphBlock(
        text: StyledText(text, style: SquarePage.style()), shape: ParagraphShape(alignment: .left),
        place: Place(block: block, role: "heading"), leading: .mm(5), headingLevel: depth))
  }

  /// All words of a page's marked stretches, by their elements.
  private func words(_ element: StructureElement, in tagged: TaggedDocument) -> String {
    let own = element.marks.map { mark in
      tagged.pages[mark.page].filter(\.isMarked)[mark.identifier].items.map { item in
        if case .line(let line) = item { line.text } else { "" }
      }.joined()
    }
    return (own + element.children.map { words($0, in: tagged) }).joined()
  }

  @Test func `a paragraph over two pages is one element`() {
    let tagged = tagged([SquarePage.paragraph("甲", lines: 3), SquarePage.paragraph("乙", lines: 12, block: 1)])
    #expect(tagged.document.pages.count == 2)
    #expect(tagged.elements.map(\.type) == [.paragraph, .paragraph])
    #expect(tagged.elements[1].marks.map(\.page) == [0, 1])
    #expect(words(tagged.elements[1], in: tagged).count == 230)
  }

  @Test func `page numbers and rules are artifacts`() {
    let tagged = tagged(
      [SquarePage.paragraph("甲", lines: 2), SquarePage.table(rows: 2, height: 10)], numbers: true)
    let marked = tagged.pages.joined().filter(\.isMarked).flatMap(\.items)
    for item in marked {
      guard case .line(let line) = item else {
        Issue.record("a rule is marked")
        continue
      }
      #expect(line.place.block != nil)
    }
    #expect(tagged.pages[0].contains { !$0.isMarked })
    #expect(tagged.markCounts == [tagged.pages[0].count { $0.isMarked }])
  }

  @Test(arguments: [
    (depths: [1, 2, 3, 2], levels: [1, 2, 3, 2]), (depths: [1, 3, 4], levels: [1, 2, 3]),
    (depths: [2, 4, 3, 2], levels: [1, 2, 2, 1]), (depths: [1, 2, 3, 4, 5, 6, 7], levels: [1, 2, 3, 4, 5, 6, 6]),
  ])
  func `headings never skip a level`(depths: [Int], levels: [Int]) {
    let blocks = depths.enumerated().map { heading("标题", depth: $1, block: $0) }
    #expect(tagged(blocks).elements.map(\.type) == levels.map { .heading(level: $0) })
  }

  @Test func `a table has all its places, the blank ones too, and spans`() {
    var table = SquarePage.plainTable(rows: 2, height: 10)
    table.columnWidths = [.mm(40), .mm(30), .mm(30)]
    table.cells = [SquarePage.cell(0, 0, rows: 2, "头"), SquarePage.cell(0, 1, "甲")]
    table.cells[0].header = .row
    let elements = tagged([.table(TableBlock(variants: [table], place: Place(block: 0, role: "table")))]).elements
    #expect(elements.map(\.type) == [.table])
    #expect(elements[0].children.map(\.type) == [.tableRow, .tableRow])
    #expect(
      elements[0].children.map { $0.children.map(\.type) } == [
        [.tableHeader(.row), .tableData, .tableData], [.tableData, .tableData],
      ])
    #expect(elements[0].children[0].children[0].cell?.rowSpan == 2)
    #expect(elements[0].children[0].children[0].headers == [])
  }

  @Test func `a table over pages is one, its repeated head an artifact`() {
    var table = SquarePage.plainTable(rows: 16, height: 10)
    table.headRowCount = 1
    table.cells[0].header = .column
    let tagged = tagged([.table(TableBlock(variants: [table], place: Place(block: 0, role: "table")))])
    #expect(tagged.document.pages.count == 2)
    #expect(tagged.elements.map(\.type) == [.table])
    #expect(tagged.elements[0].children.count == 16)
    #expect(tagged.elements[0].children[0].children[0].marks.map(\.page) == [0])
    #expect(words(tagged.elements[0], in: tagged).count == 16)
    #expect(tagged.document.pages.reduce(0) { $0 + $1.lines.count } == 17)
  }

  @Test func `signer and date are paragraphs of their own`() {
    let tagged = tagged([SquarePage.paragraph("甲", lines: 2, block: 0), SquarePage.signature()])
    // The signature's sample block says that it is block 0, as the paragraph does: parts still tell them apart.
    #expect(tagged.elements.map { words($0, in: tagged) }.contains("2025年1月"))
  }

  @Test func `what no block announces is a paragraph at its place`() {
    let blocks = [SquarePage.paragraph("甲", lines: 1, block: 0), SquarePage.paragraph("丙", lines: 1, block: 2)]
    var document = TypesetDocument(pages: SquarePage.pages(blocks), bookmarks: [], findings: [])
    document.structure = DocumentStructure(blocks)
    let extra = SquarePage.pages([SquarePage.paragraph("乙", lines: 1, block: 1)])[0].items
    document.pages[0].items += extra
    let tagged = TaggedDocument(document)
    #expect(tagged.elements.map { words($0, in: tagged).first } == ["甲", "乙", "丙"])
  }

  @Test func `a list's names are its items`() {
    var table = SquarePage.plainTable(rows: 1, height: 10)
    table.columnWidths = [.mm(40), .mm(30), .mm(30)]
    table.cells = [SquarePage.cell(0, 0, "出席"), SquarePage.cell(0, 1, "张某"), SquarePage.cell(0, 2, "李某")]
    table.cells[0].header = .row
    let block = TableBlock(variants: [table], place: Place(block: 0, role: "names"), structure: .list)
    let elements = tagged([.table(block)]).elements
    #expect(elements.map(\.type) == [.list])
    #expect(elements[0].children.map(\.type) == [.caption, .listItem, .listItem])
    #expect(elements[0].children[1].children.map(\.type) == [.listBody])
  }
}
