import Measure

/// Puts the galley on its pages: the same walk as the page search's, down the breaks that it chose.
struct PagePlacement {
  let setup: PageSetup
  let grid: LineGrid
  let galley: Galley
  private(set) var records: [PageRecord] = []
  private(set) var bookmarks: [Bookmark] = []
  /// Where the content of the page being filled is laid out.
  private var area: Rectangle

  init(galley: Galley, plan: PagePlan, setup: PageSetup, grid: LineGrid) {
    self.setup = setup
    self.grid = grid
    self.galley = galley
    area = setup.typeArea
    for sheet in plan.sheets { place(sheet) }
  }

  private mutating func place(_ sheet: PagePlan.Sheet) {
    let (start, end) = (sheet.start, sheet.end)
    let page = Page(size: setup.paper, typeArea: setup.typeArea, number: records.count + 1)
    var record = PageRecord(page: page, spacing: sheet.spacing)
    let isTurned = galley.elements[start.element].orientation == .turned
    area = isTurned ? PageTurn.area(of: setup.typeArea) : setup.typeArea
    var fill = PageFill(grid: isTurned ? LineGrid(setup: setup.turned) : grid, spacing: sheet.spacing)
    for index in start.element..<galley.elements.count {
      let element = galley.elements[index]
      if index == end.element, end.row == 0 { break }
      switch element.content {
      case .line(let line): place(line, of: element, on: &record, fill: &fill)
      case .assembly(let assembly): place(assembly, of: element, on: &record, fill: &fill)
      case .image(let image): place(image, of: element, on: &record, fill: &fill)
      case .table(let ladder):
        let top = fill.nextTableTop(blankLines: element.blankLines)
        let part = part(of: ladder, at: index, on: sheet, fill: fill, top: top)
        place(part, role: ladder.block.place.role, of: element, top: top, on: &record, fill: &fill)
      }
      record.endsWithHeading = element.keepsWithNext
      if index == end.element { break }
    }
    let isEnd = end.element == galley.elements.count
    record.endsByRule = isEnd || (end.row == 0 && galley.elements[end.element].beginsPage)
    records.append(isTurned ? PageTurn(typeArea: setup.typeArea).turned(record) : record)
  }

  // MARK: Lines

  private mutating func place(
    _ line: GalleyLine, of element: Galley.Element, on record: inout PageRecord, fill: inout PageFill
  ) {
    let top = fill.nextTop(of: line.space, blankLines: element.blankLines)
    _ = fill.add(line.space, blankLines: element.blankLines)
    let y = area.minY + top
    let placed = line.line.placed(left: area.minX + line.left, top: y + line.drop, place: line.place)
    record.page.items.append(.line(placed))
    record.textLines.append(PageRecord.TextLine(galleyLine: line, block: element.block, frame: placed.frame))
    if let bookmark = line.bookmark {
      let top = element.orientation == .turned ? setup.typeArea.minY : y
      bookmarks.append(Bookmark(title: bookmark.title, level: bookmark.level, page: record.page.number, top: top))
    }
  }

  // MARK: Assemblies

  private func place(
    _ assembly: Assembly, of element: Galley.Element, on record: inout PageRecord, fill: inout PageFill
  ) {
    let bottomAbove = fill.isEmpty ? nil : area.minY + fill.bottom
    guard let top = fill.add(assembly.space, blankLines: element.blankLines) else { return }
    let corner = Point(x: area.minX, y: area.minY + top)
    let frame = Rectangle(
      x: corner.x, y: corner.y, width: area.size.width, height: assembly.height)
    record.add(assembly, of: element.block, frame: frame, bottomAbove: bottomAbove)
  }

  // MARK: Pictures

  private func place(
    _ image: GalleyImage, of element: Galley.Element, on record: inout PageRecord, fill: inout PageFill
  ) {
    guard let top = fill.add(image.space, blankLines: element.blankLines) else { return }
    let frame = Rectangle(
      x: area.minX + (area.size.width - image.size.width) / 2, y: area.minY + top,
      width: image.size.width, height: image.size.height)
    var place = image.block.place
    place.part = Place.figurePart(0)
    record.page.items.append(
      .image(PlacedImage(frame: frame, asset: image.block.asset, alternative: image.block.alternative, place: place)))
    record.tables.append(PageRecord.TableArea(block: element.block, frame: frame))
  }

  // MARK: Tables

  /// Rows of a table in one of its variants.
  private struct Part {
    var table: MeasuredTable
    var rows: Range<Int>
  }

  /// What of a table stands on a page.
  private func part(
    of ladder: TableLadder, at element: Int, on sheet: PagePlan.Sheet, fill: PageFill, top: Length
  ) -> Part {
    guard ladder.choice == nil else {
      let table = ladder.measured(ladder.variant(onPage: fill, top: top) ?? 0)
      return Part(table: table, rows: table.rows.indices)
    }
    let firstRow = element == sheet.start.element ? sheet.start.row : 0
    let isCut = element == sheet.end.element && sheet.end.row > 0
    let variant =
      firstRow > 0
      ? sheet.start.variant : isCut ? sheet.end.variant : ladder.wholeBrokenVariant(within: fill.room(below: top))
    let table = ladder.broken(variant)
    return Part(table: table, rows: firstRow..<(isCut ? sheet.end.row : table.rows.count))
  }

  private func place(
    _ part: Part, role: String, of element: Galley.Element, top: Length, on record: inout PageRecord,
    fill: inout PageFill
  ) {
    let placement = TablePlacement(
      table: part.table, rows: part.rows, block: element.block, role: role, typeArea: area,
      top: area.minY + top)
    let lines = placement.lines
    record.page.items += lines.map { .line($0.placed) } + placement.rules.map { .rule($0) }
    record.cellLines += lines.map {
      PageRecord.CellLine(frame: $0.placed.frame, adjustment: $0.adjustment, block: element.block, text: $0.placed.text)
    }
    record.tables.append(
      PageRecord.TableArea(
        block: element.block, frame: placement.frame,
        breakPenalty: part.rows.lowerBound > 0 ? part.table.rows[part.rows.lowerBound].breakPenalty : nil,
        cutsGroup: part.table.cutsGroup(above: part.rows.lowerBound, pageHeight: fill.grid.height)))
    fill.addTable(top: top, height: placement.frame.size.height)
  }
}
