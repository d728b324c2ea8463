import Measure

/// A finished page with what its making knew: what the page lint judges.
struct PageRecord {
  /// A line outside tables.
  struct TextLine {
    var galleyLine: GalleyLine
    var block: Int
    var frame: Rectangle
  }

  /// A line in a cell.
  struct CellLine {
    var frame: Rectangle
    var adjustment: LineAdjustment
    var block: Int
    var text: String
  }

  /// A part of a table, or a picture.
  struct TableArea {
    var block: Int
    var frame: Rectangle
    /// What the page break above the part cost, where it goes on from an earlier page.
    var breakPenalty: Double?
    /// Whether that break cuts a group of rows which a page would have taken whole.
    var cutsGroup = false
  }

  /// A head, a signature with seals, a 版记.
  struct AssemblyArea {
    var kind: Assembly.Kind
    var block: Int
    var frame: Rectangle
    /// The bottom of what stands above it, where anything does.
    var bottomAbove: Length?
  }

  var page: Page
  /// How close its lines stand.
  var spacing = PageSpacing.normal
  var textLines: [TextLine] = []
  var cellLines: [CellLine] = []
  var tables: [TableArea] = []
  var assemblies: [AssemblyArea] = []
  /// Whether it has no page number: a blank page before the 版记, and the 版记's page then (GB/T 9704-2012 7.5).
  var isUnnumbered = false
  /// Whether the layout itself asked for the page's end, or the document ends.
  var endsByRule = false
  /// Whether the last thing on the page is a line that must be followed by something.
  var endsWithHeading = false

  /// Whether the first thing on the page is a line outside tables.
  var startsWithText: Bool {
    guard let first = textLines.first else { return false }
    return tables.allSatisfy { $0.block >= first.block }
  }

  /// Whether the last thing on the page is a line outside tables.
  var endsWithText: Bool {
    guard let last = textLines.last else { return false }
    return tables.allSatisfy { $0.block <= last.block }
  }
  /// Puts an assembly into its frame.
  mutating func add(_ assembly: Assembly, of block: Int, frame: Rectangle, bottomAbove: Length?) {
    let placed = assembly.placed(at: frame.origin)
    page.items += placed.items
    page.seals += placed.seals
    assemblies.append(AssemblyArea(kind: assembly.kind, block: block, frame: frame, bottomAbove: bottomAbove))
  }
}
