import Measure

/// Finds the pages: of all ways to cut the galley, the one of the least cost (`BreakCost`).
///
/// Total fit over the whole document: the best way to reach each break is kept, and from each break one page is tried
/// out as far as it goes. The work is the number of breaks times what a page holds.
struct PageSearch {
  let galley: Galley
  let grid: LineGrid
  private let breaks: GalleyBreaks
  private var costs: [Double] = []
  private var origins: [Int] = []
  /// How many things were tried on pages: tests hold that it grows in step with the document.
  private(set) var stepCount = 0

  init(galley: Galley, grid: LineGrid) {
    self.galley = galley
    self.grid = grid
    breaks = GalleyBreaks(in: galley)
  }

  /// The breaks that the pages begin at, in order, and the document's end.
  mutating func pageBreaks() -> [GalleyBreaks.Break] {
    guard !galley.elements.isEmpty else { return [] }
    costs = Array(repeating: .infinity, count: breaks.all.count)
    origins = Array(repeating: 0, count: breaks.all.count)
    costs[0] = 0
    for start in breaks.all.indices.dropLast() where costs[start] < .infinity { fillPage(from: start) }
    var path = [breaks.all.count - 1]
    while let last = path.last, last > 0 { path.append(origins[last]) }
    return path.reversed().map { breaks.all[$0] }
  }

  /// A page being tried.
  private struct Trial {
    var start: Int
    var fill: PageFill
    /// What the tables on it cost.
    var cost = 0.0
    /// Breaks above a table that is still to come: whether blank paper above it can be helped shows when it is tried.
    var undecided: [(end: Int, fill: PageFill, penalty: Double)] = []
  }

  /// Fills one page from a break on and offers every break that it could end at.
  private mutating func fillPage(from start: Int) {
    var page = Trial(start: start, fill: PageFill(grid: grid))
    var position = breaks.all[start]
    while position.element < galley.elements.count {
      let element = galley.elements[position.element]
      stepCount += 1
      if !page.fill.isEmpty {
        if element.beginsPage { return offer(breaks.above[position.element], after: page, hole: .none) }
        offerBreak(above: position.element, after: &page)
      }
      guard addAndDecide(element, at: position, to: &page) else { return }
      position = GalleyBreaks.Break(element: position.element + 1, row: 0)
    }
    offer(breaks.all.count - 1, after: page, hole: .none)
  }

  private mutating func offerBreak(above element: Int, after page: inout Trial) {
    let end = breaks.above[element]
    let penalty = galley.elements[element].breakPenalty
    if breaks.leadsToTable[end] {
      page.undecided.append((end, page.fill, penalty))
    } else {
      offer(end, after: page, penalty: penalty, hole: .inText)
    }
  }

  /// Adds an element; where that shows whether a table stands on this page, offers the breaks above it: the blank is
  /// cheap only where the table would not have stood as it should.
  private mutating func addAndDecide(
    _ element: Galley.Element, at position: GalleyBreaks.Break, to page: inout Trial
  ) -> Bool {
    let before = page
    let isAdded = add(element, at: position, to: &page)
    let isTable = page.fill.tableCount > before.fill.tableCount
    guard !page.undecided.isEmpty, isTable || !isAdded else { return isAdded }
    let stands = isTable && page.cost == before.cost
    for held in before.undecided {
      var trial = before
      trial.fill = held.fill
      offer(held.end, after: trial, penalty: held.penalty, hole: stands ? .inText : .aboveTable)
    }
    page.undecided = []
    return isAdded
  }

  private mutating func add(_ element: Galley.Element, at position: GalleyBreaks.Break, to page: inout Trial) -> Bool {
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
    of ladder: TableLadder, from position: GalleyBreaks.Break, top: Length, to page: inout Trial
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
        let penalty = table.penalty(ofBreakAbove: end, from: position.row)
        offer(breaks.above[position.element] + end, after: page, penalty: penalty, hole: .aboveTable)
      }
    }
    return true
  }

  private mutating func offer(_ end: Int, after page: Trial, penalty: Double = 0, hole: PageFill.Hole) {
    var cost = costs[page.start] + BreakCost.page + page.cost + penalty + page.fill.cost(of: hole)
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
