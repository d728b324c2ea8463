import Measure
import Testing

@testable import Typesetting

@Suite struct `Table setting` {
  /// Two columns of 40 and 60 mm; row one over both, then 甲 over two rows beside 乙 and 丙.
  private let table = Table(
    columnWidths: [.mm(40), .mm(60)], rows: Array(repeating: Table.Row(minimumHeight: .mm(10)), count: 3),
    headRowCount: 1,
    cells: [
      SquarePage.cell(0, 0, columns: 2, "题"), SquarePage.cell(1, 0, rows: 2, "甲"),
      SquarePage.cell(1, 1, "乙", alignment: .left), SquarePage.cell(2, 1, "丙丙", alignment: .right),
    ], ruleThickness: .mm(0.2), frameThickness: .mm(0.4), horizontalPadding: .mm(1), verticalPadding: .mm(1),
    leading: .mm(1))

  private func page(_ table: Table) -> Page {
    SquarePage.pages([.table(TableBlock(variants: [table], place: Place(block: 0, role: "table")))])[0]
  }

  @Test func `puts text in the middle of cells, or at an edge with its padding`() {
    let lines = Dictionary(uniqueKeysWithValues: page(table).lines.map { ($0.text, $0.frame) })
    // Type of 3 mm; the first row's upper rule has its middle at 20.2 mm. Row middles: 25.2, 35.2, 45.2.
    #expect(lines["题"] == Rectangle(x: .mm(58.5), y: .mm(23.7), width: .mm(3), height: .mm(3)))
    // Over rows two and three, 30.2 to 50.2; column one, 10 to 50.
    #expect(lines["甲"] == Rectangle(x: .mm(28.5), y: .mm(38.7), width: .mm(3), height: .mm(3)))
    #expect(lines["乙"] == Rectangle(x: .mm(51), y: .mm(33.7), width: .mm(3), height: .mm(3)))
    #expect(lines["丙丙"] == Rectangle(x: .mm(103), y: .mm(43.7), width: .mm(6), height: .mm(3)))
  }

  @Test func `draws each rule once, as long as it runs, and none through a cell`() {
    #expect(
      page(table).rules == [
        // Frame above, below row one, below 乙 only, frame below; then left, between the columns, right. As wide as the
        // type area, the frame's upright bars stand inside it.
        Rectangle(x: .mm(10), y: .mm(20), width: .mm(100), height: .mm(0.4)),
        Rectangle(x: .mm(10), y: .mm(30.1), width: .mm(100), height: .mm(0.2)),
        Rectangle(x: .mm(50), y: .mm(40.1), width: .mm(60), height: .mm(0.2)),
        Rectangle(x: .mm(10), y: .mm(50), width: .mm(100), height: .mm(0.4)),
        Rectangle(x: .mm(10), y: .mm(20.2), width: .mm(0.4), height: .mm(30)),
        Rectangle(x: .mm(49.9), y: .mm(30.2), width: .mm(0.2), height: .mm(20)),
        Rectangle(x: .mm(109.6), y: .mm(20.2), width: .mm(0.4), height: .mm(30)),
      ])
  }

  @Test func `centres a narrow table, its frame around the outer columns' edges`() {
    var narrow = table
    narrow.columnWidths = [.mm(20), .mm(30)]
    let rules = page(narrow).rules
    // 50 mm in 100 mm: from 35 to 85 mm, and half a frame of 0.4 mm beyond.
    #expect(rules.map(\.minX).min() == .mm(34.8))
    #expect(rules.map(\.maxX).max() == .mm(85.2))
  }

  @Test func `makes rows as high as their text, and spreads what a cell over several rows misses`() {
    var tall = table
    tall.rows = Array(repeating: Table.Row(minimumHeight: .mm(5)), count: 3)
    // 12 characters in 40 − 2 mm: one line; 13: two lines, 2 × 3 + 1 + 2 × 1 + 0.2 = 9.2 mm.
    tall.cells[2].paragraphs = [StyledText(String(repeating: "乙", count: 20), style: SquarePage.style(size: .mm(3)))]
    // 48 characters in 38 mm: four lines, 4 × 3 + 3 + 2 + 0.2 = 17.2 mm over 9.2 + 5.2 mm: 1.5 mm more for each.
    tall.cells[1].paragraphs = [StyledText(String(repeating: "甲", count: 48), style: SquarePage.style(size: .mm(3)))]
    let rules = page(tall).rules
    // Row one: 3 + 2 + 0.2 = 5.2 mm, its upper rule at 20.2 mm.
    #expect(rules[1].minY + .mm(0.1) == .mm(25.4))
    #expect(rules[2].minY + .mm(0.1) == .mm(25.4 + 9.2 + 1.4))
    #expect(rules[3].minY + .mm(0.2) == .mm(25.4 + 17.2))
  }

  @Test func `takes a slip in a layout without harm`() {
    var broken = table
    broken.cells += [
      SquarePage.cell(9, 9, "外"), SquarePage.cell(-1, 0, "外"), SquarePage.cell(2, 1, rows: .max, columns: .max, "叠"),
    ]
    broken.cells[0].columnSpan = .max
    broken.headRowCount = .max
    let texts = page(broken).lines.map(\.text)
    #expect(texts == ["题", "甲", "乙", "丙丙"])
    broken.columnWidths = []
    #expect(SquarePage.pages([.table(TableBlock(variants: [broken], place: Place(block: 0, role: "table")))]).isEmpty)
    #expect(SquarePage.pages([.table(TableBlock(variants: [], place: Place(block: 0, role: "table")))]).isEmpty)
  }
}
