import Measure

/// The document as one endless column, before it is cut into pages: what follows what, how high it is, and how unwelcome
/// a page break is above it.
struct Galley {
  /// What stands in the column.
  enum Content {
    case line(GalleyLine)
    case table(TableLadder)
  }

  /// One thing in the column: a line of text, or a table.
  struct Element {
    var content: Content
    /// The number of the block it comes from.
    var block: Int
    /// What a page break above it costs (`BreakCost`).
    var breakPenalty: Double
    /// Empty grid lines above it, none at a page's top.
    var blankLines: Int
    /// Whether a page begins here whatever it costs.
    var beginsPage: Bool
    /// Whether no page may end with it while more follows.
    var keepsWithNext: Bool
  }

  var elements: [Element] = []
}

/// A line of text in the galley.
struct GalleyLine {
  /// What it is part of, as far as pages care.
  enum Kind {
    case text
    case heading
    case signature
  }

  var line: Line
  var kind: Kind
  var place: Place
  /// The left edge of the line's measure, from the type area's.
  var left: Length
  /// Whether it stands on a line of the grid.
  var isOnGrid: Bool
  /// The height of its em-boxes.
  var height: Length
  /// The blank up to the next line.
  var leading: Length
  /// Its number in its paragraph, from 0.
  var index: Int
  /// How many lines its paragraph has.
  var count: Int
  /// The entry of the outline that leads to it: a paragraph's first line carries it.
  var bookmark: (title: String, level: Int)?

  /// How far the line's own em-boxes stand below the top of the space it takes: a smaller line keeps the baseline.
  var drop: Length { (height - line.size) * Line.ascent }
}
