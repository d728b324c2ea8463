import Diagnostics
import Measure
import Reports
import Styling
import Typesetting

/// Sets a statutory table: the form's grid, filled with the report's figures, as its layout dresses it.
struct GridComposer {
  let grid: Grid
  let report: Report
  let style: TableStyle
  let dress: Dress

  /// The table on every rung of the layout's ladder.
  func block(place: Place) -> TableBlock {
    TableBlock(variants: style.ladder.map { table(at: $0) }, place: place)
  }

  private func table(at density: TableStyle.Density) -> Table {
    Table(
      columnWidths: ColumnWidths.fitted(
        style.columns, count: grid.columnCount, width: dress.layout.page.typeArea.size.width - style.frameThickness),
      rows: (0..<grid.rowCount).map {
        Table.Row(minimumHeight: density.rowHeight, breakPenalty: breakPenalty(above: $0))
      },
      headRowCount: grid.headRowCount, cells: grid.cells.map { cell($0, density: density) },
      ruleThickness: style.ruleThickness, frameThickness: style.frameThickness,
      horizontalPadding: style.horizontalPadding, verticalPadding: style.verticalPadding, leading: density.leading)
  }

  // MARK: Where it may break

  /// A break costs the more groups it cuts; the head stays whole, and the last rows stay together with two before
  /// them (AR-LAY-06).
  private func breakPenalty(above row: Int) -> Double? {
    if row < grid.headRowCount { return nil }
    if row > grid.rowCount - 4, grid.headRowCount > 0 { return nil }
    let cut = grid.cells.count { $0.rowSpan > 1 && $0.row < row && row < $0.row + $0.rowSpan }
    return Double(cut * cut) * 20
  }

  // MARK: Cells

  private func cell(_ cell: GridCell, density: TableStyle.Density) -> Table.Cell {
    let isHead = if case .head = cell.content { true } else { false }
    let isGroup = if case .group = cell.content { true } else { false }
    let face = isHead ? style.headFace : style.face
    let role = "table-\(kind(of: cell.content))"
    let text = TextStyle(role: role, face: FaceRole(rawValue: face), size: density.size)
    return Table.Cell(
      row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan,
      paragraphs: words(of: cell.content).map { [StyledText($0, style: text)] } ?? [],
      alignment: CellAlignment.alignment(style.alignments[kind(of: cell.content)]), repeatsOverPages: isGroup,
      role: role, header: header(of: cell.content))
  }

  /// Heads head what is below them, labels and groups what is beside them.
  private func header(of content: GridCell.Content) -> StructureType.HeaderScope? {
    switch content {
    case .head: .column
    case .label, .group: .row
    case .note, .figure: nil
    }
  }

  private func kind(of content: GridCell.Content) -> String {
    switch content {
    case .head: "head"
    case .label: "label"
    case .group: "group"
    case .note: "note"
    case .figure: "figure"
    }
  }

  private func words(of content: GridCell.Content) -> String? {
    switch content {
    case .head(let text), .label(let text), .group(let text), .note(let text): text
    case .figure(let path): report.figure(path)?.value.map(\.description)
    }
  }
}
