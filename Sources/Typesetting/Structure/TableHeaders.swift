/// Says which cells head a table's data where Scope cannot (ISO 32000-1 14.8.5.7, Headers).
///
/// Scope lets a column's heading head everything below it. That holds for one head at the top; in a table that is
/// several bands, each with a head of its own, the first head would claim the later bands' data as well.
struct TableHeaders {
  private struct Position: Hashable {
    var row: Int
    var column: Int
  }

  private let cells: [Table.Cell]
  private var indices: [Position: Int] = [:]
  private var needsHeaders = false

  init(cells: [Table.Cell]) {
    self.cells = cells
    needsHeaders = Self.hasSeveralBands(cells)
    guard needsHeaders else { return }
    for (index, cell) in cells.enumerated() {
      for row in cell.row..<(cell.row + cell.rowSpan) {
        for column in cell.column..<(cell.column + cell.columnSpan) {
          indices[Position(row: row, column: column)] = index
        }
      }
    }
  }

  /// The cells that head `cell`: the nearest heads above it, then those beside it, outermost first; none where Scope
  /// suffices.
  func headers(of cell: Table.Cell) -> [StructureElement.HeaderPosition] {
    guard needsHeaders, cell.header == nil else { return [] }
    var found: [Int] = []
    for column in cell.column..<(cell.column + cell.columnSpan) {
      for index in columnHeaders(above: cell.row, in: column) where !found.contains(index) { found.append(index) }
    }
    let beside = cells.indices.filter { index in
      let other = cells[index]
      return (other.header == .row || other.header == .both) && other.column < cell.column
        && other.row < cell.row + cell.rowSpan && cell.row < other.row + other.rowSpan
    }
    return (found + beside.filter { !found.contains($0) }).map {
      StructureElement.HeaderPosition(row: cells[$0].row, column: cells[$0].column)
    }
  }

  /// The heading cells that stand upon one another next above a row.
  private func columnHeaders(above row: Int, in column: Int) -> [Int] {
    var found: [Int] = []
    var row = row - 1
    while row >= 0 {
      let index = indices[Position(row: row, column: column)]
      let isHeader = index.map { cells[$0].header == .column || cells[$0].header == .both } ?? false
      if let index, isHeader, found.first != index { found.insert(index, at: 0) }
      if !isHeader, !found.isEmpty { break }
      row = (index.map { cells[$0].row } ?? row) - 1
    }
    return found
  }

  /// Whether data stands between two heads of one column.
  private static func hasSeveralBands(_ cells: [Table.Cell]) -> Bool {
    var hasData: [Int: Bool] = [:]
    for cell in cells.sorted(by: { $0.row < $1.row }) {
      for column in cell.column..<(cell.column + cell.columnSpan) {
        switch cell.header {
        case .column, .both:
          if hasData[column] == true { return true }
          hasData[column] = false
        case .row, nil:
          if hasData[column] != nil { hasData[column] = true }
        }
      }
    }
    return false
  }
}
