/// The structure of a table, or of a list that is set as one.
struct TableStructureBuilder {
  private let block: Int
  private let rowCount: Int
  private let columnCount: Int
  private let cells: [Table.Cell]
  private let headers: TableHeaders

  init(table: Table, block: Int) {
    let grid = TableGrid(table)
    self.block = block
    rowCount = grid.rowCount
    columnCount = grid.columnCount
    cells = grid.cells
    headers = TableHeaders(cells: grid.cells)
  }

  /// Table → TR → TH, TD; every place is there, the blank ones too, so that rows are equally long (ISO 14289-1 7.5).
  var table: StructureElement {
    var rows = Array(repeating: StructureElement(.tableRow), count: rowCount)
    for cell in (cells + blanks).sorted(by: { ($0.row, $0.column) < ($1.row, $1.column) }) {
      let place = Place.Cell(row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan)
      rows[cell.row].children.append(
        StructureElement(
          cell.header.map { .tableHeader($0) } ?? .tableData, key: StructureKey(block: block, cell: place), cell: place,
          headers: headers.headers(of: cell)))
    }
    return StructureElement(.table, children: rows)
  }

  /// The places of the grid that no cell covers.
  private var blanks: [Table.Cell] {
    var isCovered = [Bool](repeating: false, count: rowCount * columnCount)
    for cell in cells {
      for row in cell.row..<(cell.row + cell.rowSpan) {
        for column in cell.column..<(cell.column + cell.columnSpan) { isCovered[row * columnCount + column] = true }
      }
    }
    return isCovered.indices.filter { !isCovered[$0] }.map {
      Table.Cell(row: $0 / columnCount, column: $0 % columnCount, paragraphs: [], role: "")
    }
  }

  /// L → Caption, LI → LBody.
  var list: StructureElement {
    var captions: [StructureElement] = []
    var items: [StructureElement] = []
    for cell in cells where !cell.paragraphs.isEmpty {
      let place = Place.Cell(row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan)
      let key = StructureKey(block: block, cell: place)
      if cell.header != nil {
        captions.append(StructureElement(.caption, key: key))
      } else {
        items.append(StructureElement(.listItem, children: [StructureElement(.listBody, key: key)]))
      }
    }
    return StructureElement(.list, children: captions + items)
  }
}
