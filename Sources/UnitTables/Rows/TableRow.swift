import Diagnostics

/// One row of a table as its file has it.
struct TableRow {
  /// From 1, which is the header.
  var number: Int
  /// The cells' texts, in order.
  var cells: [String]
  /// Whether a row shorter than the header lacks cells (CSV), or has blank ones that were not stored (XLSX).
  var isComplete = true
  /// What is wrong with the row's cells.
  var findings: [Diagnostic] = []

  /// The row without blanks around its cells' texts, as a model's plain values are read; blanks alone are an empty cell.
  var trimmingBlanks: TableRow {
    var row = self
    for (index, cell) in cells.enumerated() { row.cells[index] = cell.trimmingBlanks }
    return row
  }

  /// Whether nothing stands in it.
  var isBlank: Bool { cells.allSatisfy { $0.isEmpty } && findings.isEmpty }
}

/// Where a table's rows come from, one after another.
protocol RowSource {
  /// What ended the reading before the table's end.
  var findings: [Diagnostic] { get }
  /// The next row, blank ones too; `nil` at the end, or where nothing more can be read.
  mutating func next() -> TableRow?
}
