import Measure

/// Finds the pages: of all ways to cut the galley, the one of the least cost (`BreakCost`).
///
/// Total fit over the whole document: the best way to reach each break is kept, and from each break one page is tried
/// out as far as it goes. The work is the number of breaks times what a page holds.
struct PageSearch {
  /// How a break is best reached.
  private struct Arrival {
    var cost = Double.infinity
    /// The break that the page before it begins at.
    var origin = 0
    var spacing = PageSpacing.normal
  }

  let grid: LineGrid
  /// The lines of pages whose content lies on its side.
  let turnedGrid: LineGrid
  /// How close lines may stand on a page that takes a signature, the least change first.
  let spacings: [PageSpacing]
  let interruption: Interruption?
  private let steps: [GalleyStep]
  private let breaks: GalleyBreaks
  private var arrivals: [Arrival] = []
  /// How many things were tried on pages: tests hold that it grows in step with the document.
  private(set) var stepCount = 0

  /// A search for the pages of the galley's first `count` elements; of all without one.
  init(
    galley: Galley, count: Int? = nil, grid: LineGrid, turnedGrid: LineGrid? = nil, spacings: [PageSpacing] = [],
    interruption: Interruption? = nil
  ) {
    steps = GalleyStep.steps(of: galley, count: count ?? galley.elements.count)
    self.grid = grid
    self.turnedGrid = turnedGrid ?? grid
    self.spacings = spacings
    self.interruption = interruption
    breaks = GalleyBreaks(in: steps)
  }

  /// The pages, in order; none of nothing, nor once the interruption has come.
  mutating func plan() -> PagePlan {
    guard !steps.isEmpty else { return PagePlan() }
    arrivals = Array(repeating: Arrival(), count: breaks.all.count)
    arrivals[0].cost = 0
    for start in breaks.all.indices.dropLast() where arrivals[start].cost < .infinity {
      if interruption?.comesAfterStep() == true { return PagePlan(cost: .infinity) }
      guard fillPage(from: start, spacing: .normal) else { continue }
      for spacing in spacings { _ = fillPage(from: start, spacing: spacing) }
    }
    return path()
  }

  private func path() -> PagePlan {
    var end = breaks.all.count - 1
    var plan = PagePlan(cost: arrivals[end].cost)
    while end > 0 {
      let arrival = arrivals[end]
      plan.sheets.append(
        PagePlan.Sheet(start: breaks.all[arrival.origin], end: breaks.all[end], spacing: arrival.spacing))
      end = arrival.origin
    }
    plan.sheets.reverse()
    return plan
  }

  /// A page being tried.
  private struct Trial {
    var start: Int
    var fill: PageFill
    /// What the tables on it, and its spacing, cost.
    var cost = 0.0
    /// Whether it may end: only a page that takes a signature takes another spacing.
    var isOffered: Bool
    /// Breaks above a table that is still to come: whether blank paper above it can be helped shows when it is tried.
    var undecided: [(end: Int, fill: PageFill, penalty: Double)] = []

    init(start: Int, fill: PageFill) {
      self.start = start
      self.fill = fill
      isOffered = fill.spacing == .normal
    }
  }

  /// Fills one page from a break on and offers every break that it could end at; tells whether a signature comes
  /// within its reach.
  private mutating func fillPage(from start: Int, spacing: PageSpacing) -> Bool {
    let isTurned = steps[breaks.all[start].element].isTurned
    var page = Trial(start: start, fill: PageFill(grid: isTurned ? turnedGrid : grid, spacing: spacing))
    page.cost = BreakCost.closerLines * Double((spacings.firstIndex(of: spacing) ?? -1) + 1)
    var position = breaks.all[start]
    var reachesSignature = false
    while position.element < steps.count {
      let element = steps[position.element]
      stepCount += 1
      reachesSignature = reachesSignature || element.isSignature
      if !page.fill.isEmpty {
        if element.beginsPage {
          offer(breaks.above[position.element], after: page, hole: .none)
          return reachesSignature
        }
        offerBreak(above: position.element, after: &page)
      }
      guard addAndDecide(element, at: position, to: &page) else { return reachesSignature }
      page.isOffered = page.isOffered || element.endsSignature
      position = GalleyBreaks.Break(element: position.element + 1, row: 0)
    }
    offer(breaks.all.count - 1, after: page, hole: .none)
    return reachesSignature
  }

  private mutating func offerBreak(above element: Int, after page: inout Trial) {
    let end = breaks.above[element]
    let penalty = steps[element].breakPenalty
    if breaks.leadsToTable[end] {
      page.undecided.append((end, page.fill, penalty))
    } else {
      offer(end, after: page, penalty: penalty, hole: .inText)
    }
  }

  /// Adds an element; where that shows whether a table stands on this page, offers the breaks above it: the blank is
  /// cheap only where the table would not have stood as it should.
  private mutating func addAndDecide(
    _ element: GalleyStep, at position: GalleyBreaks.Break, to page: inout Trial
  ) -> Bool {
    guard !page.undecided.isEmpty else { return add(element, at: position, to: &page) }
    let before = page
    let isAdded = add(element, at: position, to: &page)
    let isTable = page.fill.tableCount > before.fill.tableCount
    guard isTable || !isAdded else { return isAdded }
    let stands = isTable && page.cost == before.cost
    for held in before.undecided {
      var trial = before
      trial.fill = held.fill
      offer(held.end, after: trial, penalty: held.penalty, hole: stands ? .inText : .aboveTable)
    }
    page.undecided = []
    return isAdded
  }

  private mutating func add(_ element: GalleyStep, at position: GalleyBreaks.Break, to page: inout Trial) -> Bool {
    switch element.content {
    case .line(let line):
      return page.fill.add(line, blankLines: element.blankLines) != nil
    case .assembly(let assembly):
      return page.fill.add(assembly, blankLines: element.blankLines) != nil
    case .image(let image):
      return page.fill.add(image, blankLines: element.blankLines) != nil
    case .table(let ladder):
      let top = page.fill.nextTableTop(blankLines: element.blankLines)
      guard let choice = ladder.choice else { return addPart(of: ladder, from: position, top: top, to: &page) }
      guard let variant = ladder.variant(onPage: page.fill, top: top) else { return false }
      page.cost += BreakCost.denserTable * Double(variant - choice)
      page.fill.addTable(top: top, height: ladder.height(ofVariant: variant))
      return true
    }
  }

  /// Adds as much of a broken table as the page takes, in the variant that it began in on an earlier page or, where it
  /// begins here, in each; true where it ends on the page.
  private mutating func addPart(
    of ladder: TableLadder, from position: GalleyBreaks.Break, top: Length, to page: inout Trial
  ) -> Bool {
    let variants = position.row > 0 ? position.variant..<(position.variant + 1) : 0..<ladder.brokenVariantCount
    var reached = page
    var ended: Trial?
    for variant in variants {
      let begin = GalleyBreaks.Break(element: position.element, row: position.row, variant: variant)
      var trial = page
      trial.cost += BreakCost.denserPart * Double(variant)
      let isEnd = addRows(of: ladder.broken(variant), from: begin, top: top, to: &trial)
      if variant == variants.lowerBound { reached = trial }
      if isEnd, ended == nil { ended = trial }
    }
    page = ended ?? reached
    return ended != nil
  }

  /// A place where a broken table may be cut on the page being tried.
  private struct Cut {
    var end: Int
    var page: Trial
    var penalty: Double
    /// What the cut costs but for the paper below it.
    var cost: Double { page.cost + penalty }
  }

  /// Adds the rows of a broken table one by one and offers the breaks below them; true where the table ends on the page.
  private mutating func addRows(
    of table: MeasuredTable, from position: GalleyBreaks.Break, top: Length, to page: inout Trial
  ) -> Bool {
    let begun = page
    let first = max(position.row, position.row == 0 ? table.headRowCount : 0)
    var cuts: [Cut] = []
    var isEnd = true
    for end in (first + 1)...max(first + 1, table.rows.count) {
      stepCount += 1
      let part = table.partHeight(position.row..<end)
      guard top + part.height <= begun.fill.grid.height || (begun.fill.isEmpty && end == first + 1) else {
        isEnd = false
        break
      }
      page = begun
      page.fill.addTable(top: top, height: part.height)
      if part.growth > .zero { page.cost += BreakCost.grownPart }
      if end < table.rows.count {
        let number = breaks.index(ofRow: end, variant: position.variant, element: position.element)
        cuts.append(Cut(end: number, page: page, penalty: table.penalty(ofBreakAbove: end, from: position.row)))
      }
    }
    offer(cuts, isTableWhole: isEnd)
    return isEnd
  }

  /// Offers the cuts of one page; blank paper below one is dear where a later one would have been no worse.
  private mutating func offer(_ cuts: [Cut], isTableWhole: Bool) {
    var leastLater = isTableWhole ? 0 : Double.infinity
    for cut in cuts.reversed() {
      let isFilled = cut.cost < leastLater
      offer(cut.end, after: cut.page, penalty: cut.penalty, hole: isFilled ? .aboveTable : .insideTable)
      leastLater = min(leastLater, cut.cost)
    }
  }

  private mutating func offer(_ end: Int, after page: Trial, penalty: Double = 0, hole: PageFill.Hole) {
    guard page.isOffered else { return }
    var cost = arrivals[page.start].cost + BreakCost.page + page.cost + penalty + page.fill.cost(of: hole)
    let holdsSingleLine = page.fill.lineCount == 1 && page.fill.tableCount == 0
    if holdsSingleLine, page.start > 0 { cost += BreakCost.singleLine }
    // Of equals the one that fills the earlier pages; sums of doubles differ in their last digits.
    guard cost < arrivals[end].cost + 1e-6 else { return }
    arrivals[end] = Arrival(cost: cost, origin: page.start, spacing: page.fill.spacing)
  }
}

extension TableLadder {
  /// The variant in which a broken table stands where a page takes it whole after all, below `top`.
  func wholeBrokenVariant(within room: Length) -> Int {
    (0..<brokenVariantCount).first { variant in
      let table = broken(variant)
      return table.partHeight(0..<table.rows.count).height <= room
    } ?? 0
  }

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
