import Measure

/// Puts a part of a table at its place on a page.
struct TablePlacement {
  let table: MeasuredTable
  let part: TablePart
  let block: Int
  let role: String
  private let typeArea: Rectangle
  /// The middle of the frame's upper left corner, on the page.
  private let origin: Point

  /// The rows `rows` of the table, in the middle of the type area's width.
  ///
  /// - Parameter top: The upper edge of the upper outer rule, on the page.
  init(table: MeasuredTable, rows: Range<Int>, block: Int, role: String, typeArea: Rectangle, top: Length) {
    self.table = table
    part = table.part(rows)
    self.block = block
    self.role = role
    self.typeArea = typeArea
    let left = typeArea.minX + (typeArea.size.width - table.width) / 2
    origin = Point(x: left, y: top + table.table.frameThickness / 2)
  }

  /// From the outer rules' outer edges above and below, and the outer columns' edges left and right.
  var frame: Rectangle {
    Rectangle(
      x: origin.x, y: origin.y - table.table.frameThickness / 2, width: table.width,
      height: TablePart.height(of: part.heights, frame: table.table.frameThickness))
  }

  /// The bars of the rules.
  var rules: [PlacedRule] {
    TableRules(part: part, table: table, room: (typeArea.minX - origin.x, typeArea.maxX - origin.x)).bars.map { bar in
      PlacedRule(
        frame: Rectangle(
          x: origin.x + bar.minX, y: origin.y + bar.minY, width: bar.size.width, height: bar.size.height),
        place: Place(block: block, role: role))
    }
  }

  /// The lines of all cells with what was done to set them, by row, then column.
  var lines: [(placed: PlacedLine, adjustment: LineAdjustment)] {
    let edges = part.heights.reduce(into: [Length.zero]) { $0.append(($0.last ?? .zero) + $1) }
    return part.contents.flatMap { content in
      lines(of: content, top: edges[content.rows.lowerBound], bottom: edges[content.rows.upperBound])
    }
  }

  /// A cell's lines, in the middle of its height by their em-boxes.
  private func lines(
    of content: TablePart.Content, top: Length, bottom: Length
  ) -> [(placed: PlacedLine, adjustment: LineAdjustment)] {
    let cell = table.cells[content.cell]
    let left = origin.x + table.columnEdges[cell.columns.lowerBound] + table.table.horizontalPadding
    let place = Place(block: block, role: cell.role, cell: cell.place, isRepeated: content.isRepeated)
    var y = origin.y + top + (bottom - top - table.textHeight(of: content.lines)) / 2
    return content.lines.map { line in
      defer { y = y + line.size + table.table.leading }
      return (line.placed(left: left, top: y, place: place), line.adjustment)
    }
  }
}
