import Measure

/// A table's cells over its columns and rows, made sound: every cell inside the grid, no two on one place.
///
/// Layouts describe tables as data, so that a slip in one must not take the program down.
struct TableGrid {
  let rowCount: Int
  let columnCount: Int
  /// The cells, by row, then column.
  private(set) var cells: [Table.Cell] = []

  init(_ table: Table) {
    rowCount = table.rows.count
    columnCount = table.columnWidths.count
    var isTaken = [Bool](repeating: false, count: rowCount * columnCount)
    for cell in table.cells.sorted(by: { ($0.row, $0.column) < ($1.row, $1.column) }) {
      guard var cell = clamped(cell) else { continue }
      if isAnyTaken(cell, isTaken) {
        // What overlaps keeps its first place where that is free: its text is not lost.
        guard !isTaken[cell.row * columnCount + cell.column] else { continue }
        cell.rowSpan = 1
        cell.columnSpan = 1
      }
      for row in cell.row..<(cell.row + cell.rowSpan) {
        for column in cell.column..<(cell.column + cell.columnSpan) { isTaken[row * columnCount + column] = true }
      }
      cells.append(cell)
    }
  }

  private func clamped(_ cell: Table.Cell) -> Table.Cell? {
    guard (0..<rowCount).contains(cell.row), (0..<columnCount).contains(cell.column) else { return nil }
    var cell = cell
    cell.rowSpan = min(max(cell.rowSpan, 1), rowCount - cell.row)
    cell.columnSpan = min(max(cell.columnSpan, 1), columnCount - cell.column)
    return cell
  }

  private func isAnyTaken(_ cell: Table.Cell, _ isTaken: [Bool]) -> Bool {
    (cell.row..<(cell.row + cell.rowSpan)).contains { row in
      (cell.column..<(cell.column + cell.columnSpan)).contains { isTaken[row * columnCount + $0] }
    }
  }

  /// How many rows are head: at least those asked for, and as many more as their cells reach into.
  static func headRowCount(_ asked: Int, cells: [Table.Cell], rowCount: Int) -> Int {
    var count = min(max(asked, 0), rowCount)
    while let reach = cells.lazy.filter({ $0.row < count }).map({ $0.row + $0.rowSpan }).max(), reach > count {
      count = reach
    }
    // A table that is all head has nothing for the head to stand over.
    return count < rowCount ? count : 0
  }
}
