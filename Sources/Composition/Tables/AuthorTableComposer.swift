import Diagnostics
import Measure
import Reports
import Styling
import Typesetting

/// Sets a table that the author wrote into the text.
struct AuthorTableComposer {
  let table: BodyTable
  let style: TableStyle
  let dress: Dress

  var face: String { style.face }

  /// Everything that it sets.
  var texts: [SourcedText] { (table.header + table.rows).flatMap { $0.map(\.text) } }

  /// The table on every rung of the layout's ladder.
  func block(place: Place) -> TableBlock {
    TableBlock(variants: style.ladder.map { table(at: $0) }, place: place)
  }

  private func table(at density: TableStyle.Density) -> Table {
    let cells = cells(density: density)
    let rowCount = max(table.header.count + table.rows.count, 1)
    let columnCount = cells.map { $0.column + $0.columnSpan }.max() ?? 1
    let cutRows = Set(cells.flatMap { ($0.row + 1)..<($0.row + max($0.rowSpan, 1)) })
    return Table(
      columnWidths: widths(columnCount: columnCount),
      rows: (0..<rowCount).map { row in
        Table.Row(
          minimumHeight: density.rowHeight,
          breakPenalty: row < table.header.count ? nil : cutRows.contains(row) ? 50 : 0)
      },
      headRowCount: table.header.count, cells: cells, ruleThickness: style.ruleThickness,
      frameThickness: style.frameThickness, horizontalPadding: style.horizontalPadding,
      verticalPadding: style.verticalPadding, leading: density.leading)
  }

  // MARK: Cells

  /// Cells take the first place that no cell above or before them covers.
  private func cells(density: TableStyle.Density) -> [Table.Cell] {
    var cells: [Table.Cell] = []
    var covered: Set<[Int]> = []
    for (row, written) in (table.header + table.rows).enumerated() {
      var column = 0
      for cell in written {
        while covered.contains([row, column]) { column += 1 }
        for r in row..<(row + cell.rowSpan) {
          for c in column..<(column + cell.columnSpan) { covered.insert([r, c]) }
        }
        cells.append(self.cell(cell, row: row, column: column, density: density))
        column += cell.columnSpan
      }
    }
    return cells
  }

  private func cell(_ cell: BodyTable.Cell, row: Int, column: Int, density: TableStyle.Density) -> Table.Cell {
    let isHead = row < table.header.count
    let kind = isHead ? "head" : "text"
    let text = TextStyle(
      role: "table-\(kind)", face: FaceRole(rawValue: isHead ? style.headFace : style.face), size: density.size)
    let byColumn = column < table.columns.count ? table.columns[column].alignment : nil
    let asked = cell.alignment ?? (isHead ? nil : byColumn)
    let lines = cell.text.scalars.split(separator: "\n").map { StyledText($0, style: text) }
    return Table.Cell(
      row: row, column: column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, paragraphs: lines,
      alignment: asked.map { CellAlignment.alignment($0) } ?? CellAlignment.alignment(style.alignments[kind]),
      repeatsOverPages: cell.rowSpan > 1, role: "table-\(kind)", header: isHead ? .column : nil)
  }

  // MARK: Widths

  /// Whether the widths that the author gave are more than the type area's: such a table lies on its side, on pages of
  /// its own (GB/T 9704-2012 8).
  var isTurned: Bool {
    let given = table.columns.compactMap { $0.width }.filter { !$0.string.hasSuffix("%") }
    let widths = given.compactMap { length(of: $0.string, in: .zero) }
    return widths.reduce(.zero, +) > dress.layout.page.typeArea.size.width
  }

  /// Widths that the author gave, and equal shares of the rest; all together the type area's width, or its height where
  /// the table lies on its side. There a table that the author gave less keeps its own width.
  private func widths(columnCount: Int) -> [Length] {
    let size = dress.layout.page.typeArea.size
    let width = (isTurned ? size.height : size.width) - style.frameThickness
    let given = (0..<columnCount).map { column in
      column < table.columns.count ? table.columns[column].width.flatMap { length(of: $0.string, in: width) } : nil
    }
    let taken = given.compactMap { $0 }.reduce(.zero, +)
    let open = given.count { $0 == nil }
    let share = open > 0 ? max(width - taken, width / (columnCount * 4)) / open : .zero
    let wanted = isTurned && open == 0 ? min(taken, width) : width
    return ColumnWidths.fitted(given.map { $0 ?? share }, count: columnCount, width: wanted)
  }

  private func length(of text: String, in width: Length) -> Length? {
    if text.hasSuffix("%") { return Double(text.dropLast()).map { width * ($0 / 100) } }
    if text.hasSuffix("cm") { return Double(text.dropLast(2)).map { .mm(min(max($0, 0), 10_000) * 10) } }
    return DistanceReader.length(text)
  }
}
