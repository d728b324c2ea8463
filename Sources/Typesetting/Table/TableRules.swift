import Measure

/// The rules of a table's part as filled bars: each as long as it runs unbroken, none through a cell.
///
/// Inner bars end on the middle of the bar that they meet; the upper and lower frame bars cover the corners. A part is
/// closed on all four sides, at a page break too. Where the table is as wide as the type area, the frame's upright bars
/// stand inside it by half their thickness, so that no ink leaves the type area; inner bars keep their columns.
struct TableRules {
  /// The owner of each place by row and column: a cell's number, or a negative number of its own for a place without.
  private var owners: [[Int]]
  private let rowEdges: [Length]
  private let columnEdges: [Length]
  private let ruleThickness: Length
  private let frameThickness: Length
  /// The outer edges of the frame's upright bars.
  private let left: Length
  private let right: Length

  /// - Parameter room: Where the type area begins and ends, from the middle of the left outer rule.
  init(part: TablePart, table: MeasuredTable, room: (left: Length, right: Length)) {
    let columnCount = table.columnEdges.count - 1
    var empty = 0
    owners = part.heights.map { _ in
      (0..<columnCount).map { _ in
        empty -= 1
        return empty
      }
    }
    for content in part.contents {
      for row in content.rows {
        for column in table.cells[content.cell].columns { owners[row][column] = content.cell }
      }
    }
    rowEdges = part.heights.reduce(into: [.zero]) { $0.append(($0.last ?? .zero) + $1) }
    columnEdges = table.columnEdges
    ruleThickness = max(table.table.ruleThickness, .zero)
    frameThickness = max(table.table.frameThickness, .zero)
    // Halves of an odd thickness differ by a unit: what is left of the middle and what is right of it.
    let before = frameThickness / 2
    let after = frameThickness - before
    left = min(max(-before, room.left), .zero)
    right = max(min(table.width + after, room.right), table.width)
  }

  /// The bars, from the middle of the frame's upper left corner: horizontal ones first, from top to bottom.
  var bars: [Rectangle] {
    rowEdges.indices.flatMap(horizontalBars) + columnEdges.indices.flatMap(verticalBars)
  }

  private func horizontalBars(_ edge: Int) -> [Rectangle] {
    let isFrame = edge == 0 || edge == rowEdges.count - 1
    let thickness = isFrame ? frameThickness : ruleThickness
    let columns = owners.first?.indices ?? 0..<0
    return Self.runs(of: columns) { isFrame || owners[edge - 1][$0] != owners[edge][$0] }.map { run in
      // Only the frame's bars reach past the middles of the outer rules: over the corners.
      let start = isFrame ? left : columnEdges[run.lowerBound]
      let end = isFrame ? right : columnEdges[run.upperBound]
      return Rectangle(x: start, y: rowEdges[edge] - thickness / 2, width: end - start, height: thickness)
    }
  }

  private func verticalBars(_ edge: Int) -> [Rectangle] {
    let isFrame = edge == 0 || edge == columnEdges.count - 1
    let thickness = isFrame ? frameThickness : ruleThickness
    let start = edge == 0 ? left : isFrame ? right - thickness : columnEdges[edge] - thickness / 2
    return Self.runs(of: owners.indices) { isFrame || owners[$0][edge - 1] != owners[$0][edge] }.map { run in
      Rectangle(
        x: start, y: rowEdges[run.lowerBound], width: thickness,
        height: rowEdges[run.upperBound] - rowEdges[run.lowerBound])
    }
  }

  /// The unbroken runs of numbers for which `isDrawn` holds.
  private static func runs(of range: Range<Int>, where isDrawn: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for number in range where isDrawn(number) {
      if let last = runs.last, last.upperBound == number {
        runs[runs.count - 1] = last.lowerBound..<(number + 1)
      } else {
        runs.append(number..<(number + 1))
      }
    }
    return runs
  }
}
