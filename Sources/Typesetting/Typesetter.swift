import Measure

/// Sets blocks into pages.
///
/// Measure → galley → page search → placement → lint: blocks become lines and measured tables in one endless column; the
/// column is cut into pages at the least cost over the whole document; things get their places; the finished pages are
/// looked over. Nothing but its arguments goes in: the same blocks and the same shaper's answers give the same pages.
struct PageTypesetter {
  let setup: PageSetup
  let source: any LineSource

  func typeset(_ blocks: [Block]) -> (records: [PageRecord], bookmarks: [Bookmark]) {
    let grid = LineGrid(setup: setup)
    var maker = GalleyMaker(setup: setup, grid: grid, source: source)
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
