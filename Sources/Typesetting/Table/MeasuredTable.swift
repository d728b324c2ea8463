import Measure

/// A table with its text broken into lines and its rows measured: ready to be set whole, or in parts over pages.
///
/// Distances are from the middle of the left outer rule and the middle of the first row's upper rule.
struct MeasuredTable {
  /// A row: one of the table's, or a piece of one that is higher than a page.
  struct Row {
    /// The height that its own cells ask for; cells over several rows may ask for more.
    var height: Length
    /// What a page break above it costs.
    var breakPenalty: Double
  }

  /// A cell with its lines.
  struct Cell {
    /// Where the table has it.
    var place: Place.Cell
    var role: String
    var rows: Range<Int>
    var columns: Range<Int>
    var lines: [Line]
    /// Its lines with （续）, for the parts of a broken table in which it goes on; empty where it is not repeated.
    var continuedLines: [Line] = []
    /// For a cell higher than a page: the first line in each of its rows, and the line count; empty for all others.
    var lineStarts: [Int] = []
  }

  /// The rules and blanks that the layout gives.
  let table: Table
  /// The middles of the vertical rules, from 0.
  let columnEdges: [Length]
  var rows: [Row]
  /// By row, then column.
  var cells: [Cell]
  var headRowCount: Int
  /// What of it stands in which row, and how high rows are together.
  private(set) var index = TableIndex()

  init(table: Table, columnEdges: [Length], rows: [Row], cells: [Cell], headRowCount: Int) {
    self.table = table
    self.columnEdges = columnEdges
    self.rows = rows
    self.cells = cells
    self.headRowCount = headRowCount
  }

  var width: Length { columnEdges.last ?? .zero }

  /// How high its rows are by themselves.
  var height: Length { index.height(of: rows.indices) }

  /// Takes note of rows and cells as they are now; called again after either changed.
  mutating func makeIndex() { index = TableIndex(of: self) }

  /// The height that lines ask of a cell: their em-boxes, the least blank above and below, and half a rule on either side.
  func height(of lines: some Collection<Line>) -> Length {
    guard !lines.isEmpty else { return .zero }
    return textHeight(of: lines) + table.verticalPadding * 2 + table.ruleThickness
  }

  /// From the top of the first line's em-boxes to the bottom of the last one's.
  func textHeight(of lines: some Collection<Line>) -> Length {
    lines.reduce(.zero) { $0 + $1.size } + table.leading * max(0, lines.count - 1)
  }
}
