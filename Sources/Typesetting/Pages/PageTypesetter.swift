import Measure

/// The way from blocks to pages, for any source of lines.
struct PageTypesetter {
  let setup: PageSetup
  let source: any LineSource

  /// The pages with what their making knew, and the outline.
  func typeset(_ blocks: [Block]) -> (records: [PageRecord], bookmarks: [Bookmark]) {
    let grid = LineGrid(setup: setup)
    var maker = GalleyMaker(setup: setup, grid: grid, source: RememberedCells(source))
    for (number, block) in blocks.enumerated() { maker.append(block, number: number) }
    var search = PageSearch(galley: maker.galley, grid: grid)
    let placement = PagePlacement(galley: maker.galley, breaks: search.pageBreaks(), setup: setup, grid: grid)
    return (numbered(placement.records), placement.bookmarks)
  }

  private func numbered(_ records: [PageRecord]) -> [PageRecord] {
    guard let pageNumber = setup.pageNumber else { return records }
    let numbers = PageNumbers(setup: pageNumber, typeArea: setup.typeArea, source: source)
    return records.map { record in
      var record = record
      if let line = numbers.line(for: record.page.number) { record.page.items.append(.line(line)) }
      return record
    }
  }
}
