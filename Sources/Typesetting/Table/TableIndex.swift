import Measure

/// What begins and goes on in each row of a measured table, and how high its rows are together: so that a part of it is
/// measured by its edges, however long the table is.
struct TableIndex {
  /// For each row, the first cell that begins in it or below; then the number of cells.
  private(set) var firstCells: [Int] = [0]
  /// For each row, the cells over several rows that began above and cover it.
  private(set) var spansOpen: [[Int]] = []
  /// The height of the rows above each row, by their own heights; then of all.
  private var edges: [Length] = [.zero]
  /// How many cells that begin above each row are higher than all their rows together; then of all.
  private var unmetCounts: [Int] = [0]

  init() {}

  init(of table: MeasuredTable) {
    spansOpen = Array(repeating: [], count: table.rows.count)
    var cell = 0
    for (row, height) in table.rows.map(\.height).enumerated() {
      edges.append(edges[row] + height)
      while cell < table.cells.count, table.cells[cell].rows.lowerBound <= row { cell += 1 }
      firstCells.append(cell)
    }
    unmetCounts = Array(repeating: 0, count: table.rows.count + 1)
    for (number, cell) in table.cells.enumerated() where cell.rows.count > 1 {
      for row in cell.rows.dropFirst() { spansOpen[row].append(number) }
      if table.height(of: cell.lines) > height(of: cell.rows) { unmetCounts[cell.rows.lowerBound + 1] += 1 }
    }
    for row in table.rows.indices { unmetCounts[row + 1] += unmetCounts[row] }
  }

  /// The cells that begin in those rows.
  func cellsBeginning(in rows: Range<Int>) -> Range<Int> {
    firstCells[rows.lowerBound]..<firstCells[rows.upperBound]
  }

  /// The height of those rows by their own heights.
  func height(of rows: Range<Int>) -> Length { edges[rows.upperBound] - edges[rows.lowerBound] }

  /// Whether no cell that begins in those rows is higher than all its rows together.
  func meetsSpans(beginningIn rows: Range<Int>) -> Bool {
    unmetCounts[rows.upperBound] == unmetCounts[rows.lowerBound]
  }
}
