import Measure

/// Puts the 版记 at the foot of the document's last page (GB/T 9704-2012 7.4): its last rule ends on the type area's
/// bottom edge. Where text leaves no room for it, or the page is odd and it is to stand on an even one, pages are added;
/// blank ones and the 版记's own page behind them have no number (7.5).
struct ImprintPlacement {
  let setup: PageSetup
  let source: any LineSource
  let movesRecipients: Bool

  /// The pages with the 版记 among `blocks`, where there is one.
  func adding(_ blocks: [Block], to records: [PageRecord]) -> [PageRecord] {
    var records = records
    for (number, block) in blocks.enumerated() {
      guard case .imprint(let imprint) = block else { continue }
      let setting = ImprintSetting(
        imprint, movesRecipients: movesRecipients, typeArea: setup.typeArea.size, source: source)
      guard !setting.assembly.items.isEmpty else { continue }
      add(setting.assembly, of: number, standsOnEvenPage: imprint.standsOnEvenPage, to: &records)
    }
    return records
  }

  private func add(
    _ assembly: Assembly, of block: Int, standsOnEvenPage: Bool, to records: inout [PageRecord]
  ) {
    let top = setup.typeArea.maxY - assembly.height
    let fits = records.last.map { $0.contentBottom + setup.leading <= top + LineGrid.tolerance } ?? false
    var page = records.count + (fits ? 0 : 1)
    if standsOnEvenPage, !page.isMultiple(of: 2) { page += 1 }
    let blankCount = page - records.count - 1
    while records.count < page {
      var record = PageRecord(page: Page(size: setup.paper, typeArea: setup.typeArea, number: records.count + 1))
      record.endsByRule = true
      record.isUnnumbered = blankCount > 0
      records.append(record)
    }
    let frame = Rectangle(
      x: setup.typeArea.minX, y: top, width: setup.typeArea.size.width, height: assembly.height)
    records[page - 1].add(assembly, of: block, frame: frame, bottomAbove: nil)
  }
}

extension PageRecord {
  /// The bottom of everything that stands in the type area.
  fileprivate var contentBottom: Length {
    let frames =
      textLines.map(\.frame) + cellLines.map(\.frame) + tables.map(\.frame) + assemblies.map(\.frame)
      + page.seals.map(\.frame)
    return frames.map(\.maxY).max() ?? page.typeArea.minY
  }
}
