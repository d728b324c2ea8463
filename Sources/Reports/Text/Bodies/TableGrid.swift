internal import Diagnostics

/// The places that a table's cells take: left to right, each in the first place that no cell above reaches into.
struct TableGrid {
  /// A row as written.
  struct Row {
    var cells: [BodyTable.Cell]
    /// Where each cell was written.
    var places: [SourceLocation]
    var location: SourceLocation
  }

  private let width: Int
  /// How many further rows the cell above reaches down into, by column.
  private var reach: [Int]
  private var findings: [Diagnostic] = []

  /// Rows that do not fill the columns, spans that overlap, and spans that reach beyond `rows`.
  static func findings(in rows: [Row], width: Int) -> [Diagnostic] {
    var grid = TableGrid(width: width, reach: [Int](repeating: 0, count: width))
    for (index, row) in rows.enumerated() { grid.place(row, rowsLeft: rows.count - index) }
    return grid.findings
  }

  private init(width: Int, reach: [Int]) {
    self.width = width
    self.reach = reach
  }

  private mutating func place(_ row: Row, rowsLeft: Int) {
    let taken = reach.map { $0 > 0 }
    reach = reach.map { max(0, $0 - 1) }
    var column = 0
    var overlaps = false
    for (cell, place) in zip(row.cells, row.places) {
      if cell.rowSpan > rowsLeft { reportRowSpan(cell.rowSpan, rowsLeft, at: place) }
      while column < width && taken[column] { column += 1 }
      let covered = min(column, width)..<min(width, column + cell.columnSpan)
      if let clash = covered.first(where: { taken[$0] }) {
        reportOverlap(column: clash + 1, at: place)
        overlaps = true
      }
      for column in covered { reach[column] = max(reach[column], min(cell.rowSpan, rowsLeft) - 1) }
      column += cell.columnSpan
    }
    let filled = row.cells.reduce(taken.count { $0 }) { $0 + $1.columnSpan }
    if filled != width && !overlaps {
      findings.append(.unequalRow(cells: filled, columns: width, at: row.location))
    }
  }

  private mutating func reportRowSpan(_ span: Int, _ rowsLeft: Int, at place: SourceLocation) {
    findings.append(
      .badSpan(
        "rowSpan 是\(span)，从本行起只有\(rowsLeft)行", "rowSpan is \(span), but only \(rowsLeft) rows are left", at: place))
  }

  private mutating func reportOverlap(column: Int, at place: SourceLocation) {
    findings.append(
      .badSpan(
        "本格与上方跨行的格在第\(column)列重叠", "this cell overlaps in column \(column) one that reaches down from above", at: place)
    )
  }
}
