/// Cells finding their places: each takes the first free column of its row, as in HTML tables.
struct GridPlacement {
  private(set) var cells: [GridCell] = []
  private let rowCount: Int
  private let columnCount: Int
  private var isTaken: [Bool]

  init(rowCount: Int, columnCount: Int) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    isTaken = Array(repeating: false, count: rowCount * columnCount)
  }

  /// Puts a cell into `row`; false where it finds no room.
  mutating func place(_ content: GridCell.Content, row: Int, down: Int, across: Int) -> Bool {
    guard (1...(rowCount - row)).contains(down), (1...columnCount).contains(across),
      let column = (0..<columnCount).first(where: { !isTaken[row * columnCount + $0] }),
      across <= columnCount - column
    else { return false }
    let places = (row..<(row + down)).flatMap { row in
      (column..<(column + across)).map { row * columnCount + $0 }
    }
    guard places.allSatisfy({ !isTaken[$0] }) else { return false }
    for place in places { isTaken[place] = true }
    cells.append(GridCell(row: row, column: column, rowSpan: down, columnSpan: across, content: content))
    return true
  }

  /// Whether every place of the row is covered.
  func isFull(row: Int) -> Bool {
    isTaken[(row * columnCount)..<((row + 1) * columnCount)].allSatisfy { $0 }
  }
}
