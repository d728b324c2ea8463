import Measure

/// Finds the pages: of all ways to cut the galley, the one of the least cost (`BreakCost`).
///
/// Total fit over the whole document: the best way to reach each break is kept, and from each break one page is tried
/// out as far as it goes. The work is the number of breaks times what a page holds.
struct PageSearch {
  /// A place where a page may end: above an element, or above a row of a table that no page takes whole.
  struct Break: Hashable {
    var element: Int
    /// The row of the broken table; 0 above the element.
    var row: Int
  }

  let galley: Galley
  let grid: LineGrid
  /// Every break in the document, in order; the last one is its end.
  private(set) var breaks: [Break] = []
  /// The number of the break above each element, and of the end.
  private var breakAbove: [Int] = []
  /// For each break, whether a table follows it, its headings between.
  private var isAboveTable: [Bool] = []
  private var costs: [Double] = []
  private var origins: [Int] = []
  /// How many things were tried on pages: tests hold that it grows in step with the document.
  private(set) var stepCount = 0

  init(galley: Galley, grid: LineGrid) {
    self.galley = galley
    self.grid = grid
    for (index, element) in galley.elements.enumerated() {
      breakAbove.append(breaks.count)
      breaks.append(Break(element: index, row: 0))
      if case .table(let ladder) = element.content, ladder.choice == nil {
        breaks += (1..<max(1, ladder.broken.rows.count)).map { Break(element: index, row: $0) }
      }
    }
    breakAbove.append(breaks.count)
    breaks.append(Break(element: galley.elements.count, row: 0))
    isAboveTable = breaks.map { $0.row > 0 }
    for index in galley.elements.indices.reversed() {
      let element = galley.elements[index]
      switch element.content {
      case .table: isAboveTable[breakAbove[index]] = true
      case .line: isAboveTable[breakAbove[index]] = element.keepsWithNext && isAboveTable[breakAbove[index + 1]]
      }
    }
  }

  /// The breaks that the pages begin at, in order, and the document's end.
  mutating func pageBreaks() -> [Break] {
    guard !galley.elements.isEmpty else { return [] }
    costs = Array(repeating: .infinity, count: breaks.count)
    origins = Array(repeating: 0, count: breaks.count)
    costs[0] = 0
    for start in breaks.indices.dropLast() where costs[start] < .infinity { fillPage(from: start) }
    var path = [breaks.count - 1]
    while let last = path.last, last > 0 { path.append(origins[last]) }
    return path.reversed().map { breaks[$0] }
  }

  /// Fills one page from a break on and offers every break that it could end at.
  private mutating func fillPage(from start: Int) {
    var page = Trial(start: start, fill: PageFill(grid: grid))
    var position = breaks[start]
    while position.element < galley.elements.count {
      let element = galley.elements[position.element]
      stepCount += 1
      if !page.fill.isEmpty {
        if element.beginsPage { return offer(breakAbove[position.element], after: page, isForced: true) }
        offer(breakAbove[position.element], after: page, penalty: element.breakPenalty)
      }
      guard add(element, at: position, to: &page) else { return }
      position = Break(element: position.element + 1, row: 0)
    }
    offer(breaks.count - 1, after: page, isForced: true)
  }

  /// A page being tried.
  private struct Trial {
    var start: Int
    var fill: PageFill
    /// What the tables on it cost.
    var cost = 0.0
  }

  private mutating func add(_ element: Galley.Element, at position: Break, to page: inout Trial) -> Bool {
    switch element.content {
    case .line(let line):
      return page.fill.add(line, blankLines: element.blankLines) != nil
    case .table(let ladder):
      let top = page.fill.nextTableTop(blankLines: element.blankLines)
      guard let choice = ladder.choice else { return addRows(of: ladder, from: position, top: top, to: &page) }
      guard let variant = ladder.variant(onPage: page.fill, top: top) else { return false }
      page.cost += BreakCost.denserTable * Double(variant - choice)
      page.fill.addTable(top: top, height: ladder.height(ofVariant: variant))
      return true
    }
  }

  /// Adds the rows of a broken table one by one and offers the break below each; true where the table ends on the page.
  private mutating func addRows(
    of ladder: TableLadder, from position: Break, top: Length, to page: inout Trial
  ) -> Bool {
    let table = ladder.broken
    let begun = page
    let first = max(position.row, position.row == 0 ? table.headRowCount : 0)
    for end in (first + 1)...max(first + 1, table.rows.count) {
      stepCount += 1
      let part = table.partHeight(position.row..<end)
      guard top + part.height <= grid.height || (begun.fill.isEmpty && end == first + 1) else { return false }
      page = begun
      page.fill.addTable(top: top, height: part.height)
      if part.growth > .zero { page.cost += BreakCost.grownPart }
      if end < table.rows.count {
        offer(
          breakAbove[position.element] + end, after: page, penalty: table.penalty(ofBreakAbove: end, from: position.row)
        )
      }
    }
    return true
  }

  private mutating func offer(_ end: Int, after page: Trial, penalty: Double = 0, isForced: Bool = false) {
    var cost = costs[page.start] + BreakCost.page + page.cost + penalty
    if !isForced { cost += page.fill.holeCost(aboveTable: isAboveTable[end]) }
    let holdsSingleLine = page.fill.lineCount == 1 && page.fill.tableCount == 0
    if holdsSingleLine, page.start > 0 { cost += BreakCost.singleLine }
    // Of equals the one that fills the earlier pages; sums of doubles differ in their last digits.
    guard cost < costs[end] + 1e-6 else { return }
    costs[end] = cost
    origins[end] = page.start
  }
}

extension TableLadder {
  /// The variant that stands on a page below `top`: the chosen one or a denser one; whatever comes first must stand.
  func variant(onPage fill: PageFill, top: Length) -> Int? {
    variant(within: fill.room(below: top)) ?? (fill.isEmpty ? choice : nil)
  }
}

extension MeasuredTable {
  /// What a page break above a row costs, in a part that begins with row `first` (AR-LAY-06: the last two rows stand
  /// with two before them).
  func penalty(ofBreakAbove row: Int, from first: Int) -> Double {
    let before = row - max(first, headRowCount)
    let after = rows.count - row
    return rows[row].breakPenalty + (before < 2 || after < 4 ? BreakCost.fewRows : 0)
  }
}
