import Measure
import TestSupport

@testable import Typesetting

/// A table of random spans and texts, the same for the same seed: 1 to 200 rows, 1 to 8 columns.
struct GeneratedTable {
  private static let characters = Array("一二三四五六七八九十政府信息公开，。".unicodeScalars)

  private(set) var table: Table
  private var generator: SeededGenerator

  init(seed: UInt64, width: Length) {
    generator = SeededGenerator(seed: seed)
    let columnCount = Int.random(in: 1...8, using: &generator)
    let rowCount =
      Bool.random(using: &generator)
      ? Int.random(in: 1...200, using: &generator) : Int.random(in: 1...20, using: &generator)
    table = Table(
      columnWidths: Self.widths(columnCount, in: width, using: &generator), rows: [], headRowCount: 0, cells: [],
      ruleThickness: .pt(0.5), frameThickness: .pt(0.75), horizontalPadding: .mm(0.7), verticalPadding: .mm(0.5),
      leading: .pt(1.5))
    table.rows = (0..<rowCount).map { _ in
      Table.Row(
        minimumHeight: .mm(Double.random(in: 0...14, using: &generator)),
        breakPenalty: [0, 0, 50, nil].randomElement(using: &generator) ?? 0)
    }
    table.headRowCount = Int.random(in: 0...min(3, rowCount - 1), using: &generator)
    addCells()
  }

  private static func widths(_ count: Int, in width: Length, using generator: inout SeededGenerator) -> [Length] {
    // None below 12 mm, so that a character always fits.
    var rest = width - .mm(12) * count
    return (0..<count).map { index in
      let share = index == count - 1 ? rest : rest * Double.random(in: 0...0.6, using: &generator)
      rest = rest - share
      return .mm(12) + share
    }
  }

  private mutating func addCells() {
    var taken: Set<[Int]> = []
    for row in table.rows.indices {
      for column in table.columnWidths.indices where !taken.contains([row, column]) {
        // One place in twenty stays without a cell.
        if Int.random(in: 0..<20, using: &generator) == 0 { continue }
        let cell = cell(row: row, column: column, taken: taken)
        for r in row..<(row + cell.rowSpan) {
          for c in column..<(column + cell.columnSpan) { taken.insert([r, c]) }
        }
        table.cells.append(cell)
      }
    }
  }

  private mutating func cell(row: Int, column: Int, taken: Set<[Int]>) -> Table.Cell {
    let free = (column..<table.columnWidths.count).prefix { !taken.contains([row, $0]) }.count
    let columnSpan = Int.random(in: 0..<4, using: &generator) == 0 ? Int.random(in: 1...free, using: &generator) : 1
    // Head cells stay in the head.
    let limit = row < table.headRowCount ? table.headRowCount - row : table.rows.count - row
    let rowSpan =
      Int.random(in: 0..<5, using: &generator) == 0 ? Int.random(in: 1...min(limit, 30), using: &generator) : 1
    let size = Length.pt([7.5, 9, 10.5].randomElement(using: &generator) ?? 9)
    return Table.Cell(
      row: row, column: column, rowSpan: rowSpan, columnSpan: columnSpan, paragraphs: paragraphs(size: size),
      alignment: [.left, .centred, .right].randomElement(using: &generator) ?? .centred,
      repeatsOverPages: rowSpan > 1 && Bool.random(using: &generator), role: "table")
  }

  private mutating func paragraphs(size: Length) -> [StyledText] {
    let style = TextStyle(role: "table", face: "table", size: size)
    return (0..<([0, 1, 1, 1, 1, 2].randomElement(using: &generator) ?? 1)).map { _ in
      let isLong = Int.random(in: 0..<60, using: &generator) == 0
      let count = Int.random(in: 1...(isLong ? 400 : 16), using: &generator)
      let scalars = (0..<count).map { _ in
        Array("一二三四五六七八九十政府信息公开，。".unicodeScalars).randomElement(using: &generator) ?? "一"
      }
      return StyledText(scalars, style: style)
    }
  }
}
