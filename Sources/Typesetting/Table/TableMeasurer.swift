import Measure

/// Breaks a table's text into lines and measures its rows.
struct TableMeasurer {
  /// No row is lower, so that a page holds a bounded number of rows.
  static let leastRowHeight = Length.mm(0.5)

  let table: Table
  let source: any LineSource
  private let grid: TableGrid
  private let columnEdges: [Length]

  init(table: Table, source: any LineSource) {
    self.table = table
    self.source = source
    grid = TableGrid(table)
    var edge = Length.zero
    columnEdges =
      [edge]
      + table.columnWidths.map { width in
        edge = edge + max(width, .zero)
        return edge
      }
  }

  /// The table as it stands whole.
  func measured() -> MeasuredTable {
    measured(withContinuedLabels: false)
  }

  /// The table as it is cut over pages of that height.
  func measured(forPagesOf height: Length) -> MeasuredTable {
    var measured = measured(withContinuedLabels: true)
    measured.splitRows(pageHeight: height)
    measured.makeIndex()
    return measured
  }

  private func measured(withContinuedLabels: Bool) -> MeasuredTable {
    let headRowCount = TableGrid.headRowCount(table.headRowCount, cells: grid.cells, rowCount: grid.rowCount)
    var measured = MeasuredTable(
      table: table, columnEdges: columnEdges, rows: table.rows.map(row), cells: grid.cells.map(cell),
      headRowCount: headRowCount)
    for cell in measured.cells where cell.rows.count == 1 {
      let row = cell.rows.lowerBound
      measured.rows[row].height = max(measured.rows[row].height, measured.height(of: cell.lines))
    }
    if withContinuedLabels { addContinuedLabels(to: &measured) }
    measured.makeIndex()
    return measured
  }

  private func row(_ row: Table.Row) -> MeasuredTable.Row {
    MeasuredTable.Row(
      height: max(row.minimumHeight, table.ruleThickness + table.verticalPadding * 2, Self.leastRowHeight),
      breakPenalty: row.breakPenalty.map { min(max(0, $0) * BreakCost.groupFactor, BreakCost.forbidden) }
        ?? BreakCost.forbidden)
  }

  private func cell(_ cell: Table.Cell) -> MeasuredTable.Cell {
    MeasuredTable.Cell(
      place: Place.Cell(row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan),
      role: cell.role, rows: cell.row..<(cell.row + cell.rowSpan),
      columns: cell.column..<(cell.column + cell.columnSpan), lines: lines(of: cell.paragraphs, in: cell))
  }

  private func lines(of paragraphs: [StyledText], in cell: Table.Cell) -> [Line] {
    let width = columnEdges[cell.column + cell.columnSpan] - columnEdges[cell.column]
    let measure = max(width - table.horizontalPadding * 2, .pt(1))
    func lines(of paragraph: StyledText) -> [Line] {
      paragraph.scalars.isEmpty
        ? [] : source.cellLines(of: paragraph, alignment: cell.alignment, measure: measure)
    }
    // Nearly every cell has one, whose remembered lines need no copy.
    return paragraphs.count == 1 ? lines(of: paragraphs[0]) : paragraphs.flatMap(lines)
  }

  /// （续）behind the last character of each label that goes on over a page (AR-LAY-06).
  private func addContinuedLabels(to measured: inout MeasuredTable) {
    for (index, cell) in grid.cells.enumerated() where cell.repeatsOverPages && cell.rowSpan > 1 {
      guard var last = cell.paragraphs.last(where: { !$0.scalars.isEmpty }) else { continue }
      last.append("（续）".unicodeScalars, style: last.style(at: last.scalars.count - 1))
      let others = cell.paragraphs.filter { !$0.scalars.isEmpty }.dropLast()
      measured.cells[index].continuedLines = lines(of: others + [last], in: cell)
    }
  }
}
