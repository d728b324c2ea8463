/// What a part of a document is to those who follow its structure rather than its pages, such as screen readers: the
/// standard structure types of ISO 32000-1 14.8.4.
public enum StructureType: Hashable, Sendable {
  /// Which cells a heading cell heads (ISO 32000-1 14.8.5.7, Scope).
  public enum HeaderScope: Hashable, Sendable {
    /// Those below it.
    case column
    /// Those beside it.
    case row
    /// Both.
    case both
  }

  /// A heading of that level, from 1.
  case heading(level: Int)
  /// A paragraph.
  case paragraph
  /// A table: rows.
  case table
  /// A row of a table: cells.
  case tableRow
  /// A cell that heads others.
  case tableHeader(HeaderScope)
  /// A cell that holds data, or nothing.
  case tableData
  /// A list: a caption perhaps, and items.
  case list
  /// An item of a list: its body.
  case listItem
  /// What an item says.
  case listBody
  /// What a list or a table is called.
  case caption
  /// A picture, with the words that stand for it.
  case figure(alternativeText: String)
}

/// What a block of rows and columns is to readers of the structure.
public enum TableStructure: Hashable, Sendable {
  /// A table.
  case table
  /// A list whose items only stand in columns; a cell with a `header` is its caption.
  case list
}
