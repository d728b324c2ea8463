public import Measure

/// A table to be set: cells over a grid of columns and rows, with collapsed rules.
public struct Table: Sendable {
  /// A row.
  public struct Row: Sendable {
    /// The least height, in which the text is centred.
    public var minimumHeight: Length
    /// How unwelcome a page break is above this row: 0 at the border of a group, more inside it; `nil` forbids it.
    /// From 50 on it outweighs a page more, left half empty.
    public var breakPenalty: Double?

    /// A row; a page break above it is welcome unless said otherwise.
    public init(minimumHeight: Length, breakPenalty: Double? = 0) {
      self.minimumHeight = minimumHeight
      self.breakPenalty = breakPenalty
    }
  }

  /// A cell.
  public struct Cell: Sendable {
    /// How its lines stand across.
    public enum Alignment: Hashable, Sendable { case left, centred, right }

    /// The first row, from 0.
    public var row: Int
    /// The first column, from 0.
    public var column: Int
    /// How many rows it covers.
    public var rowSpan: Int
    /// How many columns it covers.
    public var columnSpan: Int
    /// Its paragraphs; empty for a blank cell.
    public var paragraphs: [StyledText]
    /// How its lines stand across.
    public var alignment: Alignment
    /// Whether the cell heads a group of rows: repeated with （续） where the group goes on over a page.
    public var repeatsOverPages: Bool
    /// The role of its text, as the layout names it.
    public var role: String
    /// Which cells it heads, where it is a heading cell.
    public var header: StructureType.HeaderScope?

    /// A cell.
    public init(
      row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, paragraphs: [StyledText],
      alignment: Alignment = .centred, repeatsOverPages: Bool = false, role: String,
      header: StructureType.HeaderScope? = nil
    ) {
      self.row = row
      self.column = column
      self.rowSpan = rowSpan
      self.columnSpan = columnSpan
      self.paragraphs = paragraphs
      self.alignment = alignment
      self.repeatsOverPages = repeatsOverPages
      self.role = role
      self.header = header
    }
  }

  /// The columns' widths; their sum is the table's width, between the middles of its outer rules. A frame that would so
  /// reach out of the type area is drawn just inside it.
  public var columnWidths: [Length]
  /// The rows, from top to bottom.
  public var rows: [Row]
  /// How many rows from the top are the head, repeated on every page.
  public var headRowCount: Int
  /// The cells by row, then column; no two cover one place.
  public var cells: [Cell]
  /// The thickness of the rules between cells.
  public var ruleThickness: Length
  /// The thickness of the outer rules.
  public var frameThickness: Length
  /// The blank between a rule's middle and text, left and right.
  public var horizontalPadding: Length
  /// The least blank above and below text.
  public var verticalPadding: Length
  /// The blank between the em-boxes of two lines in a cell.
  public var leading: Length

  /// A table.
  public init(
    columnWidths: [Length], rows: [Row], headRowCount: Int, cells: [Cell], ruleThickness: Length,
    frameThickness: Length, horizontalPadding: Length, verticalPadding: Length, leading: Length
  ) {
    self.columnWidths = columnWidths
    self.rows = rows
    self.headRowCount = headRowCount
    self.cells = cells
    self.ruleThickness = ruleThickness
    self.frameThickness = frameThickness
    self.horizontalPadding = horizontalPadding
    self.verticalPadding = verticalPadding
    self.leading = leading
  }
}
