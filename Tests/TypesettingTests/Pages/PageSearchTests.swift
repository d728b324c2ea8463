import Measure
import TestSupport
import Testing

@testable import Typesetting

/// The page search against all ways to cut a small document: whatever it finds costs no more than any of them.
@Suite struct `Page search` {
  /// Five lines a page: 4 × 10 + 5 mm.
  private let setup = PageSetup(
    paper: Size(width: .mm(120), height: .mm(90)),
    typeArea: Rectangle(x: .mm(10), y: .mm(20), width: .mm(100), height: .mm(45)), linePitch: .mm(10),
    bodySize: SquarePage.em)

  @Test(arguments: UInt64(0)..<60)
  func `finds the cheapest of all sets of breaks`(seed: UInt64) {
    let grid = LineGrid(setup: setup)
    var maker = GalleyMaker(setup: setup, grid: grid, source: SquareLines())
    for (number, block) in blocks(seed: seed).enumerated() { maker.append(block, number: number) }
    let galley = maker.galley
    var search = PageSearch(galley: galley, grid: grid)
    let plan = search.plan()
    var all = EveryBreakSet(galley: galley, grid: grid)
    let least = all.leastCost()
    #expect(abs(plan.cost - least) < 1e-3, "\(all.count) break sets")
    let own = plan.sheets.map { all.cost(from: $0.start, to: $0.end) ?? .infinity }.reduce(0, +)
    #expect(abs(own - least) < 1e-3)
  }

  private func blocks(seed: UInt64) -> [Block] {
    var generator = SeededGenerator(seed: seed)
    var blocks: [Block] = []
    var lineCount = 0
    while lineCount < 9 {
      switch Int.random(in: 0..<7, using: &generator) {
      case 0:
        blocks.append(SquarePage.heading(size: .mm(Double(Int.random(in: 5...7, using: &generator)))))
        lineCount += 1
      case 1:
        let rows = Int.random(in: 1...3, using: &generator)
        blocks.append(SquarePage.table(rows: rows, height: 12, denser: [9, 7]))
        lineCount += 1
      case 2:
        blocks.append(brokenTable(rows: Int.random(in: 4...6, using: &generator), using: &generator))
        lineCount += 4
      case 3: blocks.append(.space(lines: Int.random(in: 1...2, using: &generator)))
      case 4 where Int.random(in: 0..<3, using: &generator) == 0: blocks.append(.pageBreak)
      default:
        let lines = Int.random(in: 1...6, using: &generator)
        blocks.append(SquarePage.paragraph("甲", lines: lines))
        lineCount += lines
      }
    }
    if Bool.random(using: &generator) { blocks.append(SquarePage.signature("署", date: "日")) }
    return blocks
  }

  private func brokenTable(rows: Int, using generator: inout SeededGenerator) -> Block {
    let choices: [Double?] = [0, 0, 5, 50, nil]
    let penalties = (0..<rows).map { _ in choices.randomElement(using: &generator) ?? nil }
    let variants = [14.0, 12].map { height in
      var table = SquarePage.plainTable(rows: rows, height: height)
      for row in table.rows.indices { table.rows[row].breakPenalty = penalties[row] }
      return table
    }
    return .table(TableBlock(variants: variants, place: Place(block: 0, role: "table")))
  }
}

/// All ways to cut a galley into pages, priced page by page from what `BreakCost` says, without the search.
private struct EveryBreakSet {
  let galley: Galley
  let grid: LineGrid
  let breaks: [GalleyBreaks.Break]
  /// How many ways were tried.
  private(set) var count = 0

  init(galley: Galley, grid: LineGrid) {
    self.galley = galley
    self.grid = grid
    breaks = GalleyBreaks(in: GalleyStep.steps(of: galley, count: galley.elements.count)).all
  }

  mutating func leastCost() -> Double { leastCost(from: 0, soFar: 0) }

  private mutating func leastCost(from start: Int, soFar: Double) -> Double {
    guard start < breaks.count - 1 else {
      count += 1
      return soFar
    }
    var least = Double.infinity
    for end in (start + 1)..<breaks.count {
      guard let cost = cost(from: breaks[start], to: breaks[end]) else { continue }
      least = min(least, leastCost(from: end, soFar: soFar + cost))
    }
    return least
  }

  /// What a page costs; `nil` where it cannot be.
  func cost(from start: GalleyBreaks.Break, to end: GalleyBreaks.Break) -> Double? {
    if end.row > 0, start.row > 0, start.element == end.element, start.variant != end.variant { return nil }
    guard let page = page(from: start, to: end) else { return nil }
    var cost = BreakCost.page + page.cost + penalty(of: end, from: start)
    if page.fill.lineCount == 1, page.fill.tableCount == 0, start.element > 0 || start.row > 0 {
      cost += BreakCost.singleLine
    }
    return cost + page.fill.cost(of: hole(below: page, from: start, to: end))
  }

  private func penalty(of end: GalleyBreaks.Break, from start: GalleyBreaks.Break) -> Double {
    guard end.element < galley.elements.count else { return 0 }
    let element = galley.elements[end.element]
    guard end.row > 0, case .table(let ladder) = element.content else {
      return element.beginsPage ? 0 : element.breakPenalty
    }
    let first = start.element == end.element ? start.row : 0
    return ladder.broken(end.variant).penalty(ofBreakAbove: end.row, from: first)
  }

  // MARK: Filling

  private struct Filled {
    var fill: PageFill
    var cost = 0.0
  }

  private func page(from start: GalleyBreaks.Break, to end: GalleyBreaks.Break) -> Filled? {
    var page = Filled(fill: PageFill(grid: grid))
    var index = start.element
    while index < end.element || (index == end.element && end.row > 0) {
      let element = galley.elements[index]
      if element.beginsPage, !page.fill.isEmpty { return nil }
      switch element.content {
      case .line(let line):
        guard page.fill.add(line.space, blankLines: element.blankLines) != nil else { return nil }
      case .assembly(let assembly):
        guard page.fill.add(assembly.space, blankLines: element.blankLines) != nil else { return nil }
      case .image(let image):
        guard page.fill.add(image.space, blankLines: element.blankLines) != nil else { return nil }
      case .table(let ladder):
        let first = index == start.element ? start.row : 0
        let top = page.fill.nextTableTop(blankLines: element.blankLines)
        let cut = index == end.element ? end : nil
        guard add(ladder, from: first, variant: start.variant, cut: cut, top: top, to: &page) else { return nil }
      }
      index += 1
    }
    return page
  }

  private func add(
    _ ladder: TableLadder, from first: Int, variant started: Int, cut: GalleyBreaks.Break?, top: Length,
    to page: inout Filled
  ) -> Bool {
    if let choice = ladder.choice {
      guard let variant = ladder.variant(onPage: page.fill, top: top) else { return false }
      page.cost += BreakCost.denserTable * Double(variant - choice)
      page.fill.addTable(top: top, height: ladder.height(ofVariant: variant))
      return true
    }
    let variants = cut.map { [$0.variant] } ?? (first > 0 ? [started] : Array(0..<ladder.brokenVariantCount))
    for variant in variants {
      let table = ladder.broken(variant)
      let rows = first..<(cut?.row ?? table.rows.count)
      guard stands(table, rows: rows, top: top, on: page.fill) else { continue }
      page.cost += BreakCost.denserPart * Double(variant)
      page.fill.addTable(top: top, height: table.partHeight(rows).height)
      return true
    }
    return false
  }

  private func stands(_ table: MeasuredTable, rows: Range<Int>, top: Length, on fill: PageFill) -> Bool {
    !rows.isEmpty && (top + table.partHeight(rows).height <= grid.height || (fill.isEmpty && rows.count == 1))
  }

  // MARK: Blank paper

  private func hole(below page: Filled, from start: GalleyBreaks.Break, to end: GalleyBreaks.Break) -> PageFill.Hole {
    guard end.element < galley.elements.count, !(end.row == 0 && galley.elements[end.element].beginsPage) else {
      return .none
    }
    if end.row > 0 { return isFilled(from: start, to: end) ? .aboveTable : .insideTable }
    guard let table = tableBelow(end.element) else { return .inText }
    // Blank above a table is cheap where the table does not stand on the page as it should.
    let further = [GalleyBreaks.Break(element: table + 1, row: 0)] + rowsBelow(table)
    let stands = further.contains { place in
      self.page(from: start, to: place).map { $0.cost == page.cost } ?? false
    }
    return stands ? .inText : .aboveTable
  }

  private func rowsBelow(_ table: Int) -> [GalleyBreaks.Break] {
    breaks.filter { $0.element == table && $0.row > 0 && $0.variant == 0 }
  }

  /// The table that only headings part from a break.
  private func tableBelow(_ element: Int) -> Int? {
    var index = element
    while index < galley.elements.count {
      if index > element, galley.elements[index].beginsPage { return nil }
      if case .table = galley.elements[index].content { return index }
      guard galley.elements[index].keepsWithNext else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether no later cut of the table on the same page costs as little.
  private func isFilled(from start: GalleyBreaks.Break, to end: GalleyBreaks.Break) -> Bool {
    func cost(_ cut: GalleyBreaks.Break) -> Double? {
      page(from: start, to: cut).map { $0.cost + penalty(of: cut, from: start) }
    }
    guard let own = cost(end) else { return true }
    guard !wholeStands(end, from: start) else { return false }
    return breaks.filter { $0.element == end.element && $0.variant == end.variant && $0.row > end.row }
      .allSatisfy { cost($0).map { $0 > own } ?? true }
  }

  private func wholeStands(_ end: GalleyBreaks.Break, from start: GalleyBreaks.Break) -> Bool {
    guard case .table(let ladder) = galley.elements[end.element].content else { return false }
    let above = page(from: start, to: GalleyBreaks.Break(element: end.element, row: 0))
    let table = ladder.broken(end.variant)
    if start.element == end.element, start.row > 0 {
      return stands(table, rows: start.row..<table.rows.count, top: .zero, on: PageFill(grid: grid))
    }
    guard let above else { return false }
    let top = above.fill.nextTableTop(blankLines: galley.elements[end.element].blankLines)
    return stands(table, rows: 0..<table.rows.count, top: top, on: above.fill)
  }
}
