import Measure

/// A page being filled from its top: where the next thing would stand, and whether it fits.
struct PageFill {
  let grid: LineGrid
  let spacing: PageSpacing
  /// The bottom of the last thing, from the type area's top.
  private(set) var bottom = Length.zero
  /// The least blank below it.
  private var gap = Length.zero
  private(set) var isEmpty = true
  /// How many lines of text stand on the page outside tables.
  private(set) var lineCount = 0
  /// How many tables and pictures stand on the page.
  private(set) var tableCount = 0

  /// An empty page.
  ///
  /// - Parameter grid: The document's; `spacing` says how much closer this page's lines stand.
  init(grid: LineGrid, spacing: PageSpacing = .normal) {
    self.grid = grid.tightened(by: spacing.pitchReduction)
    self.spacing = spacing
  }

  /// Why a page ends with blank paper.
  enum Hole {
    /// The document ends, or the layout asks for a new page.
    case none
    /// Text, or a table that would have stood on the page, goes over.
    case inText
    /// The next table, or its next row, does not stand on the page.
    case aboveTable
    /// A table is broken although its next row would have stood on the page, at a place no worse for a break.
    case insideTable
  }

  /// What the blank below the last thing costs; less than a line is none.
  func cost(of hole: Hole) -> Double {
    let empty = grid.height - bottom
    if hole == .insideTable { return BreakCost.unfilledTable + BreakCost.emptyLine * (empty / grid.pitch) }
    guard empty >= grid.pitch else { return 0 }
    switch hole {
    case .none, .insideTable: return 0
    case .inText: return BreakCost.emptyLine * (empty / grid.pitch).rounded(.down)
    case .aboveTable: return BreakCost.holeAboveTable(empty / grid.height)
    }
  }

  /// The height left below `top`.
  func room(below top: Length) -> Length { grid.height - top }

  /// Where the next line's top would stand; body text returns to the grid after anything that left it.
  func nextTop(of line: LineSpace, blankLines: Int) -> Length {
    guard !isEmpty else { return grid.top(of: 0) }
    let share = line.kind == .signature ? spacing.signatureBlank : 1
    let top = nextTop(blankLines: blankLines, share: share)
    return line.isOnGrid && spacing.keepsGrid ? grid.lineTop(atOrBelow: top) : top
  }

  /// Where the next table's top would stand.
  func nextTableTop(blankLines: Int) -> Length {
    isEmpty ? .zero : nextTop(blankLines: blankLines)
  }

  /// - Parameter share: How much of the blank lines is left.
  private func nextTop(blankLines: Int, share: Double = 1) -> Length {
    let blank = grid.pitch * min(max(blankLines, 0), grid.count)
    return bottom + gap + (share < 1 ? blank * share : blank)
  }

  /// Adds a line and gives its top; `nil` where it does not fit. The first thing on a page always stands.
  mutating func add(_ line: LineSpace, blankLines: Int) -> Length? {
    let top = nextTop(of: line, blankLines: blankLines)
    guard isEmpty || top + line.height <= grid.height else { return nil }
    lineCount += 1
    advance(to: top + line.height, gap: line.isOnGrid ? grid.leading : line.leading)
    return top
  }

  /// Adds a table or a part of one of that height, whose top was found before.
  mutating func addTable(top: Length, height: Length) {
    tableCount += 1
    // Half a line's blank at least, and then on to the next grid line; off the grid a line's blank.
    advance(to: top + height, gap: spacing.keepsGrid ? grid.leading / 2 : grid.leading)
  }

  /// Adds an assembly and gives its top; `nil` where it does not fit.
  mutating func add(_ assembly: AssemblySpace, blankLines: Int) -> Length? {
    let share = assembly.kind == .signature ? spacing.signatureBlank : 1
    var top = isEmpty ? .zero : nextTop(blankLines: blankLines, share: share)
    if let offset = assembly.gridOffset, spacing.keepsGrid { top = grid.lineTop(atOrBelow: bottom + offset) - offset }
    guard isEmpty || top + assembly.depth <= grid.height else { return nil }
    lineCount += 1
    advance(to: top + assembly.height, gap: assembly.gap)
    return top
  }

  /// Adds a picture and gives its top; `nil` where it does not fit with its caption.
  mutating func add(_ image: ImageSpace, blankLines: Int) -> Length? {
    let top = nextTableTop(blankLines: blankLines)
    guard isEmpty || top + image.height + image.captionHeight <= grid.height else { return nil }
    addTable(top: top, height: image.height)
    return top
  }

  private mutating func advance(to newBottom: Length, gap: Length) {
    bottom = newBottom
    self.gap = gap
    isEmpty = false
  }
}
