/// A part of a document's structure, with the parts in it and with what shows it on the pages (ISO 32000-1 14.7.2).
public struct StructureElement: Sendable {
  /// What it is.
  public var type: StructureType
  /// The parts in it, in reading order.
  public var children: [StructureElement]
  /// What shows it: nothing for a blank cell, one stretch a page for a paragraph that goes on over pages.
  public var marks: [MarkedContent]
  /// Its row and column with their spans, where it is a table's cell.
  public var cell: Place.Cell?
  /// The numbers in their table (`Place.Cell.row` and `column`) of the cells that head this one, where the scopes of
  /// headings alone would say something else.
  public var headers: [HeaderPosition]
  /// What on the pages belongs to it; `nil` where only its children show.
  var key: StructureKey?

  /// Where a heading cell begins in its table.
  public struct HeaderPosition: Hashable, Sendable {
    /// Its first row, from 0.
    public var row: Int
    /// Its first column, from 0.
    public var column: Int

    /// A heading cell's place.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// A part of that kind.
  public init(
    _ type: StructureType, children: [StructureElement] = [], marks: [MarkedContent] = [], cell: Place.Cell? = nil,
    headers: [HeaderPosition] = []
  ) {
    self.type = type
    self.children = children
    self.marks = marks
    self.cell = cell
    self.headers = headers
  }

  init(_ type: StructureType, key: StructureKey, cell: Place.Cell? = nil, headers: [HeaderPosition] = []) {
    self.init(type, cell: cell, headers: headers)
    self.key = key
  }
}

/// A stretch of a page's content that belongs to one element (ISO 32000-1 14.6).
public struct MarkedContent: Hashable, Sendable {
  /// The page's place in the document, from 0.
  public var page: Int
  /// The marked-content identifier: its number among the page's stretches, from 0.
  public var identifier: Int

  /// The stretch of that number on that page.
  public init(page: Int, identifier: Int) {
    self.page = page
    self.identifier = identifier
  }
}

/// By what items of pages find their element.
struct StructureKey: Hashable {
  var block: Int
  var part = 0
  var row: Int?
  var column: Int?

  init(block: Int, part: Int = 0, cell: Place.Cell? = nil) {
    self.block = block
    self.part = part
    row = cell?.row
    column = cell?.column
  }

  /// The key of something at that place; `nil` for page furniture (ISO 32000-1 14.8.2.2: artifacts).
  init?(of place: Place) {
    guard let block = place.block, !place.isRepeated else { return nil }
    self.init(block: block, part: place.part, cell: place.cell)
  }
}
