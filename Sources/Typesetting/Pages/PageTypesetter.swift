import Measure

/// The way from blocks to pages, for any source of lines.
struct PageTypesetter {
  let setup: PageSetup
  let source: any LineSource
  var interruption: Interruption?
  /// The cells that were set before.
  var memory = CellMemory()

  /// Finished pages with what their making knew.
  struct Outcome {
    var records: [PageRecord] = []
    var bookmarks: [Bookmark] = []
    var signatureFits: [SignatureFit] = []
  }

  /// The pages with what their making knew, and the outline; nothing once the interruption has come.
  func typeset(_ blocks: [Block]) -> Outcome {
    let grid = LineGrid(setup: setup)
    let firstPage = FirstPageFitting(blocks: blocks, setup: setup, grid: grid, source: source)
    let blocks = firstPage.blocks
    let cells = RememberedCells(source, memory: memory, interruption: interruption)
    var maker = GalleyMaker(setup: setup, grid: grid, source: cells)
    for (number, block) in blocks.enumerated() where interruption?.comesAfterStep() != true {
      maker.append(block, number: number)
    }
    let fitting = SignatureFitting(blocks: blocks, maker: maker, grid: grid, interruption: interruption)
    guard interruption?.hasCome != true else { return Outcome() }
    let placement = PagePlacement(galley: fitting.galley, plan: fitting.plan, setup: setup, grid: grid)
    let foot = ImprintPlacement(setup: setup, source: source, movesRecipients: firstPage.movesRecipients)
    return Outcome(
      records: numbered(foot.adding(blocks, to: placement.records)), bookmarks: placement.bookmarks,
      signatureFits: fitting.fits)
  }

  private func numbered(_ records: [PageRecord]) -> [PageRecord] {
    guard let pageNumber = setup.pageNumber else { return records }
    let numbers = PageNumbers(setup: pageNumber, typeArea: setup.typeArea, source: source)
    return records.map { record in
      var record = record
      if !record.isUnnumbered, let line = numbers.line(for: record.page.number) {
        record.page.items.append(.line(line))
      }
      return record
    }
  }
}
