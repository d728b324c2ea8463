public import Diagnostics

/// One thing in a body of text: paragraphs, or what the author set between them.
public enum BodyItem: Sendable {
  /// Paragraphs in order.
  case paragraphs([TextParagraph])
  /// A table of the author's own.
  case table(BodyTable)
  /// A picture.
  case image(BodyImage)
  /// A spread list of names.
  case names(NameList)
}

/// A table that an author writes into the text.
public struct BodyTable: Sendable {
  /// A column's width and alignment.
  public struct Column: Sendable {
    /// Its heading, where the head has one row.
    public var title: SourcedText?
    /// How its cells are aligned; `nil` leaves it to the layout.
    public var alignment: Alignment?
    /// Its width as written (`30mm`, `20%`), or `nil` for a share of what is left.
    public var width: SourcedText?

    /// A column.
    public init(title: SourcedText? = nil, alignment: Alignment? = nil, width: SourcedText? = nil) {
      self.title = title
      self.alignment = alignment
      self.width = width
    }
  }

  /// How a cell's text stands.
  public enum Alignment: String, CaseIterable, Hashable, Sendable {
    /// 左对齐, 居中, 右对齐
    case left, center, right
  }

  /// A cell.
  public struct Cell: Sendable {
    /// Its text; lines are kept apart by line feeds.
    public var text: SourcedText
    /// How many columns it takes, from 1.
    public var columnSpan: Int
    /// How many rows it takes, from 1.
    public var rowSpan: Int
    /// How it is aligned; `nil` leaves it to the column.
    public var alignment: Alignment?

    /// A cell.
    public init(text: SourcedText, columnSpan: Int = 1, rowSpan: Int = 1, alignment: Alignment? = nil) {
      self.text = text
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.alignment = alignment
    }
  }

  /// What stands over it.
  public var caption: SourcedText?
  /// Its columns; none where the author names none.
  public var columns: [Column]
  /// The rows of the head; one row of the columns' titles where the author gave no `header`.
  public var header: [[Cell]]
  /// The rows below the head.
  public var rows: [[Cell]]
  /// Where it is written.
  public var location: SourceLocation

  /// A table.
  public init(
    caption: SourcedText?, columns: [Column], header: [[Cell]], rows: [[Cell]], location: SourceLocation
  ) {
    self.caption = caption
    self.columns = columns
    self.header = header
    self.rows = rows
    self.location = location
  }
}

/// A picture that an author sets into the text.
public struct BodyImage: Sendable {
  /// A file under the assets root, as written.
  public var file: SourcedText
  /// Its width as written, such as `120mm`.
  public var width: SourcedText?
  /// What stands under it.
  public var caption: SourcedText?
  /// What it shows, for those who cannot see it.
  public var alternative: SourcedText?

  /// A picture.
  public init(file: SourcedText, width: SourcedText?, caption: SourcedText?, alternative: SourcedText?) {
    self.file = file
    self.width = width
    self.caption = caption
    self.alternative = alternative
  }
}

/// Names spread over columns, under a label.
public struct NameList: Sendable {
  /// What stands before the names, such as 主任：.
  public var label: SourcedText?
  /// How many names stand on a line, from 1.
  public var columns: Int
  /// The names.
  public var items: [SourcedText]

  /// A list.
  public init(label: SourcedText?, columns: Int, items: [SourcedText]) {
    self.label = label
    self.columns = columns
    self.items = items
  }
}
