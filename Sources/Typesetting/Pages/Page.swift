public import Measure

/// A finished page: things at places. Nothing after it measures, nothing before it draws.
///
/// Coordinates are distances from the paper's top left corner, y downwards.
public struct Page: Sendable {
  /// The paper.
  public var size: Size
  /// 版心, the type area that the text keeps to.
  public var typeArea: Rectangle
  /// The page's number, from 1.
  public var number: Int
  /// What is drawn, in reading order; page furniture last.
  public var items: [PageItem]
  /// Where seals stand or are to stand.
  public var seals: [SealPlace] = []

  /// A page of paper of that size.
  public init(size: Size, typeArea: Rectangle, number: Int, items: [PageItem] = []) {
    self.size = size
    self.typeArea = typeArea
    self.number = number
    self.items = items
  }
}

/// One thing on a page.
public enum PageItem: Sendable {
  /// A line of text.
  case line(PlacedLine)
  /// A filled bar: a table's rule, a red rule of the head.
  case rule(PlacedRule)
  /// A picture.
  case image(PlacedImage)
}

/// A line of text at its place.
public struct PlacedLine: Sendable {
  /// The line's type from its first to its last em-box edge (marks at the line's ends count with the half that holds
  /// their ink), as high as the type size.
  public var frame: Rectangle
  /// The common baseline of all its glyphs.
  public var baseline: Length
  /// The glyphs, face by face, from left to right.
  public var runs: [GlyphRun]
  /// The characters, as they should copy out.
  public var text: String
  /// Which part of the document the line belongs to.
  public var place: Place
  /// What it is printed with.
  public var ink: Ink
  /// Whether it reads upwards: turned by 90° counter-clockwise, as all on a page whose tables lie on their sides. Its
  /// frame and glyphs have their places on the sheet all the same, and its baseline is a distance from the left edge.
  public var isTurned = false

  /// A line at its place.
  public init(
    frame: Rectangle, baseline: Length, runs: [GlyphRun], text: String, place: Place, ink: Ink = .black
  ) {
    self.frame = frame
    self.baseline = baseline
    self.runs = runs
    self.text = text
    self.place = place
    self.ink = ink
  }
}

/// Which part of the document something on a page belongs to.
public struct Place: Hashable, Sendable {
  /// A cell of a table: its first row and column, from 0, and its spans.
  public struct Cell: Hashable, Sendable {
    /// The first row, from 0.
    public var row: Int
    /// The first column, from 0.
    public var column: Int
    /// How many rows it covers.
    public var rowSpan: Int
    /// How many columns it covers.
    public var columnSpan: Int

    /// A cell of a table.
    public init(row: Int, column: Int, rowSpan: Int, columnSpan: Int) {
      self.row = row
      self.column = column
      self.rowSpan = rowSpan
      self.columnSpan = columnSpan
    }
  }

  /// The block's number in the document, from 0; `nil` for page furniture (page numbers).
  public var block: Int?
  /// The role that dressed it, as the layout names it (`title`, `body`, `heading-1`, `page-number`).
  public var role: String
  /// Which of its block's paragraphs it belongs to, from 0, where a block has several (a signature's signers, then its
  /// date).
  public var part: Int
  /// The table cell, where it stands in one.
  public var cell: Cell?
  /// Whether an earlier page has shown the same: a table's repeated head, a label with （续）. To a reader of the
  /// document's structure it is page furniture.
  public var isRepeated: Bool

  /// A part of the document.
  public init(block: Int?, role: String, part: Int = 0, cell: Cell? = nil, isRepeated: Bool = false) {
    self.block = block
    self.role = role
    self.part = part
    self.cell = cell
    self.isRepeated = isRepeated
  }
}

extension Place {
  /// The part that a block's picture of that number is; lines have the parts from 0.
  static func figurePart(_ number: Int) -> Int { -1 - number }
}

/// Glyphs of one face and size that follow one another on a line.
public struct GlyphRun: Sendable {
  /// One glyph where its pen stands; shaping offsets are already added.
  public struct Glyph: Hashable, Sendable {
    /// The glyph's number in the face.
    public var id: UInt32
    /// Where it is drawn, from the paper's left edge.
    public var x: Length
    /// Where it is drawn, from the paper's top edge: on the baseline unless shaping moved it.
    public var y: Length
    /// How many scalars of the run's text it stands for: 0 for the later glyphs of a cluster.
    public var scalarCount: Int

    /// A glyph at its place.
    public init(id: UInt32, x: Length, y: Length, scalarCount: Int) {
      self.id = id
      self.x = x
      self.y = y
      self.scalarCount = scalarCount
    }
  }

  /// The face.
  public var face: FaceID
  /// The type size: the em of the face.
  public var size: Length
  /// The characters that the glyphs stand for, in order.
  public var text: String
  /// The glyphs.
  public var glyphs: [Glyph]
  /// How wide glyphs are drawn, as a share of their own width: less than 1 in a narrowed masthead.
  public var widthScale = 1.0

  /// Glyphs of one face and size.
  public init(face: FaceID, size: Length, text: String, glyphs: [Glyph]) {
    self.face = face
    self.size = size
    self.text = text
    self.glyphs = glyphs
  }

  /// Whether its glyphs stand for all characters of its text, and for no more.
  public var coversItsText: Bool {
    let count = text.unicodeScalars.count
    var covered = 0
    for glyph in glyphs {
      guard (0...(count - covered)).contains(glyph.scalarCount) else { return false }
      covered += glyph.scalarCount
    }
    return covered == count
  }
}

/// A filled bar.
public struct PlacedRule: Sendable {
  /// The bar.
  public var frame: Rectangle
  /// Which part of the document it belongs to.
  public var place: Place
  /// What it is printed with.
  public var ink: Ink

  /// A bar at its place.
  public init(frame: Rectangle, place: Place, ink: Ink = .black) {
    self.frame = frame
    self.place = place
    self.ink = ink
  }
}

/// A picture at its place.
public struct PlacedImage: Sendable {
  /// How it stands to what it covers.
  public enum Kind: Hashable, Sendable {
    /// A picture among the text, which covers nothing.
    case picture
    /// A seal, pressed over text that stays to be read.
    case seal
  }

  /// The box that holds it, upright. A seal of another shape than its box stands in the middle of it; a picture
  /// fills it.
  public var frame: Rectangle
  /// The file.
  public var asset: AssetID
  /// What it shows, for those who cannot see it.
  public var alternative: String?
  /// How it stands to what it covers.
  public var kind: Kind
  /// Whether it lies on its side, turned by 90° counter-clockwise.
  public var isTurned = false
  /// Which part of the document it belongs to.
  public var place: Place

  /// A picture at its place.
  public init(frame: Rectangle, asset: AssetID, alternative: String?, kind: Kind = .picture, place: Place) {
    self.frame = frame
    self.asset = asset
    self.alternative = alternative
    self.kind = kind
    self.place = place
  }
}

/// An entry of the outline that readers show beside the pages.
public struct Bookmark: Hashable, Sendable {
  /// What it says.
  public var title: String
  /// Its depth, from 1.
  public var level: Int
  /// The page it leads to, from 1.
  public var page: Int
  /// The height on that page, from the paper's top edge.
  public var top: Length

  /// An entry of the outline.
  public init(title: String, level: Int, page: Int, top: Length) {
    self.title = title
    self.level = level
    self.page = page
    self.top = top
  }
}
