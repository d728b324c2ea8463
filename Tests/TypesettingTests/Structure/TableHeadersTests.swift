import Testing

@testable import Typesetting

@Suite struct `Headers of a table's cells` {
  private func cell(
    _ row: Int, _ column: Int, rows: Int = 1, columns: Int = 1, _ header: StructureType.HeaderScope? = nil
  ) -> Table.Cell {
    var cell = SquarePage.cell(row, column, rows: rows, columns: columns, "字")
    cell.header = header
    return cell
  }

  @Test func `are left to Scope where the head is at the top`() {
    let cells = [cell(0, 0, .column), cell(0, 1, .column), cell(1, 0, .row), cell(1, 1)]
    #expect(TableHeaders(cells: cells).headers(of: cells[3]).isEmpty)
  }

  @Test func `are left to Scope where a remark fills the head's corner`() {
    let cells = [
      cell(0, 0, rows: 2), cell(0, 1, columns: 2, .column), cell(1, 1, .column), cell(1, 2, .column), cell(2, 1),
    ]
    #expect(TableHeaders(cells: cells).headers(of: cells[4]).isEmpty)
  }

  @Test func `name the band's own head, groups and labels`() {
    let cells = [
      cell(0, 0, columns: 3, .column), cell(1, 1, .column), cell(1, 2, .column), cell(1, 0, .column),
      cell(2, 0, .row), cell(2, 1), cell(2, 2),
      cell(3, 0, columns: 3, .column), cell(4, 0, .column), cell(4, 1, columns: 2, .column),
      cell(5, 0, .row), cell(5, 1, columns: 2),
    ]
    let headers = TableHeaders(cells: cells)
    func names(_ index: Int) -> [[Int]] { headers.headers(of: cells[index]).map { [$0.row, $0.column] } }
    #expect(names(5) == [[0, 0], [1, 1], [2, 0]])
    #expect(names(6) == [[0, 0], [1, 2], [2, 0]])
    #expect(names(11) == [[3, 0], [4, 1], [5, 0]])
    #expect(names(10) == [])
  }

  @Test func `a cell over two rows has the labels of both`() {
    let cells = [
      cell(0, 0, .column), cell(0, 1, .column), cell(1, 0, .row), cell(1, 1, rows: 2), cell(2, 0, .row),
      cell(3, 0, .column), cell(3, 1, .column), cell(4, 0, .row), cell(4, 1),
    ]
    #expect(
      TableHeaders(cells: cells).headers(of: cells[3]).map { [$0.row, $0.column] } == [[0, 1], [1, 0], [2, 0]])
  }
}
