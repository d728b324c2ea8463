import Measure

/// The last resort: a cell that holds more than a page of text. Its rows become pieces of a line's height each, and its
/// lines are dealt out over them, so that a page break may fall inside it.
extension MeasuredTable {
  mutating func splitRows(pageHeight: Length) {
    var headHeight = heights(of: 0..<headRowCount).heights.reduce(.zero, +)
    if headHeight * 2 > pageHeight {
      // A head that takes half the page is not worth repeating.
      headRowCount = 0
      headHeight = .zero
    }
    let capacity = pageHeight - table.frameThickness - headHeight
    for row in rows.indices where rows[row].height > capacity && !hasText(higherThan: capacity, in: row) {
      rows[row].height = capacity
    }
    let oversized = cells.indices.filter { height(of: cells[$0].lines) > capacity }
    guard !oversized.isEmpty else { return }
    split(into: pieces(for: oversized, capacity: capacity))
    for index in oversized { dealLines(ofCell: index) }
  }

  private func hasText(higherThan height: Length, in row: Int) -> Bool {
    cells[index.cellsBeginning(in: row..<(row + 1))].contains {
      $0.rows.count == 1 && self.height(of: $0.lines) > height
    }
  }

  /// How many pieces each row becomes; also makes rows high enough for the oversized cells over several of them.
  private mutating func pieces(for oversized: [Int], capacity: Length) -> [Int] {
    var pieces = Array(repeating: 1, count: rows.count)
    for index in oversized {
      let cell = cells[index]
      let last = cell.rows.upperBound - 1
      let missing = height(of: cell.lines) - rows[cell.rows].reduce(Length.zero) { $0 + $1.height }
      if missing > .zero { rows[last].height = rows[last].height + missing }
      if rows[last].height > capacity { pieces[last] = max(pieces[last], cell.lines.count) }
    }
    return pieces
  }

  private mutating func split(into pieces: [Int]) {
    var first: [Int] = []  // the first piece of each row, and the count of all
    var split: [Row] = []
    for (row, count) in zip(rows, pieces) {
      first.append(split.count)
      let height = Length(units: (row.height.units + count - 1) / count)
      split.append(Row(height: height, breakPenalty: row.breakPenalty))
      for _ in 1..<max(count, 1) { split.append(Row(height: height, breakPenalty: BreakCost.cutRow)) }
    }
    first.append(split.count)
    rows = split
    headRowCount = first[headRowCount]
    for index in cells.indices {
      let rows = cells[index].rows
      cells[index].rows = first[rows.lowerBound]..<first[rows.upperBound]
    }
  }

  /// Deals a cell's lines out over its rows in proportion to their heights.
  private mutating func dealLines(ofCell index: Int) {
    let cell = cells[index]
    let total = rows[cell.rows].reduce(0.0) { $0 + Double($1.height.units) }
    guard total > 0 else { return }
    var sum = 0.0
    var starts = [0]
    for row in rows[cell.rows] {
      sum += Double(row.height.units)
      starts.append(Int((Double(cell.lines.count) * sum / total).rounded()))
    }
    cells[index].lineStarts = starts
  }
}
