/// A statutory table: which label and which figure stands in which cell.
///
/// Places that no cell names are covered by a span.
public struct Grid: Sendable {
  /// Its name in the form, such as `applications`.
  public var name: String
  /// How many rows it has.
  public var rowCount: Int
  /// How many columns it has.
  public var columnCount: Int
  /// How many rows from the top are the head, repeated where the table goes on over a page.
  public var headRowCount: Int
  /// The cells in reading order: by row, then column.
  public var cells: [GridCell]

  /// A table.
  public init(name: String, rowCount: Int, columnCount: Int, headRowCount: Int, cells: [GridCell]) {
    self.name = name
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.headRowCount = headRowCount
    self.cells = cells
  }
}

/// One cell of a statutory table.
public struct GridCell: Sendable {
  /// What stands in a cell.
  public enum Content: Hashable, Sendable {
    /// A column's heading.
    case head(String)
    /// A row's label.
    case label(String)
    /// The label of a group of rows, repeated where the group goes on over a page.
    case group(String)
    /// A printed remark.
    case note(String)
    /// A figure of the report.
    case figure(FieldPath)
  }

  /// The first row, from 0.
  public var row: Int
  /// The first column, from 0.
  public var column: Int
  /// How many rows it covers.
  public var rowSpan: Int
  /// How many columns it covers.
  public var columnSpan: Int
  /// What stands there.
  public var content: Content

  /// A cell.
  public init(row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, content: Content) {
    self.row = row
    self.column = column
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.content = content
  }
}
