import Measure

/// What of a table stands on one page: all of it, or some rows below a repeated head.
struct TablePart {
  /// A cell of the part.
  struct Content {
    /// The cell's number in the measured table.
    var cell: Int
    /// The rows of the part that it covers, from 0.
    var rows: Range<Int>
    var lines: ArraySlice<Line>
    /// Whether an earlier page has shown it: a repeated head, or a label with （续）.
    var isRepeated: Bool
  }

  /// The heights of the part's rows, the repeated head's first.
  var heights: [Length]
  /// The cells, by row, then column.
  var contents: [Content]

  /// How high the part is, from its upper rule's upper edge to its lower rule's lower one.
  static func height(of heights: [Length], frame: Length) -> Length { heights.reduce(frame, +) }
}

extension MeasuredTable {
  /// The rows `range` as they stand on a page; with the head above them where they are not the first.
  func part(_ range: Range<Int>) -> TablePart {
    let contents = cellNumbers(in: range).map { number in
      let cell = cells[number]
      let (lines, isRepeated) = lines(of: cell, in: range)
      return TablePart.Content(
        cell: number, rows: localRows(of: cell, in: range), lines: lines, isRepeated: isRepeated)
    }
    return TablePart(heights: heights(of: range).heights, contents: contents)
  }

  /// The cells of a part, by row, then column.
  private func cellNumbers(in range: Range<Int>) -> [Int] {
    let beginning = Array(index.cellsBeginning(in: range))
    guard range.lowerBound > 0 else { return beginning }
    let open = index.spansOpen[range.lowerBound].filter { cells[$0].rows.lowerBound >= headRowCount }
    return Array(index.cellsBeginning(in: 0..<headRowCount)) + open + beginning
  }

  /// How high a part is with its rules, and by how much repeated labels made its rows grow.
  ///
  /// Where every cell finds room in its rows, which is nearly always, the rows' own heights are all there is to add up.
  func partHeight(_ range: Range<Int>) -> (height: Length, growth: Length) {
    let head = range.lowerBound == 0 ? 0..<0 : 0..<headRowCount
    if index.meetsSpans(beginningIn: head), index.meetsSpans(beginningIn: range), cutSpansFindRoom(in: range) {
      return (index.height(of: head) + index.height(of: range) + table.frameThickness, .zero)
    }
    let (heights, growth) = heights(of: range)
    return (TablePart.height(of: heights, frame: table.frameThickness), growth)
  }

  /// Whether the cells that a part cuts find room in those of their rows that it has.
  private func cutSpansFindRoom(in range: Range<Int>) -> Bool {
    let openAbove = range.lowerBound > 0 ? index.spansOpen[range.lowerBound] : []
    let openBelow = range.upperBound < rows.count ? index.spansOpen[range.upperBound] : []
    return (openAbove + openBelow).allSatisfy { number in
      let cell = cells[number]
      let clipped = cell.rows.clamped(to: range)
      return clipped.isEmpty || height(of: lines(of: cell, in: range).lines) <= index.height(of: clipped)
    }
  }

  /// Row heights of a part: the rows' own, and what cells over several rows miss, spread evenly over their rows, short
  /// spans first.
  func heights(of range: Range<Int>) -> (heights: [Length], growth: Length) {
    let head = range.lowerBound == 0 ? 0..<0 : 0..<headRowCount
    var heights = rows[head].map(\.height) + rows[range].map(\.height)
    var growth = Length.zero
    for (index, local) in spans(in: range) {
      let cell = cells[index]
      let need = height(of: lines(of: cell, in: range).lines)
      let missing = need - heights[local].reduce(.zero, +)
      guard missing > .zero else { continue }
      spread(missing, over: local, in: &heights)
      if cell.lineStarts.isEmpty, !range.contains(cell.rows.lowerBound) || cell.rows.upperBound > range.upperBound {
        growth = growth + missing
      }
    }
    return (heights, growth)
  }

  private func spread(_ missing: Length, over rows: Range<Int>, in heights: inout [Length]) {
    let (share, rest) = missing.units.quotientAndRemainder(dividingBy: rows.count)
    for (offset, row) in rows.enumerated() {
      heights[row] = heights[row] + Length(units: share + (offset < rest ? 1 : 0))
    }
  }

  /// The cells over several rows that a part holds, with the rows of the part that they cover, short spans first.
  private func spans(in range: Range<Int>) -> [(cell: Int, rows: Range<Int>)] {
    let spans = cellNumbers(in: range).filter { cells[$0].rows.count > 1 }.map { number in
      (cell: number, rows: localRows(of: cells[number], in: range))
    }
    return spans.sorted { ($0.rows.count, $0.cell) < ($1.rows.count, $1.cell) }
  }

  private func localRows(of cell: Cell, in range: Range<Int>) -> Range<Int> {
    if cell.rows.upperBound <= headRowCount { return cell.rows }
    let shift = range.lowerBound == 0 ? 0 : headRowCount
    let clipped = cell.rows.clamped(to: range)
    return (clipped.lowerBound - range.lowerBound + shift)..<(clipped.upperBound - range.lowerBound + shift)
  }

  /// A cell's text in a part: whole where it begins, with （续） where it goes on and heads a group; nothing where it
  /// goes on and was read before.
  private func lines(of cell: Cell, in range: Range<Int>) -> (lines: ArraySlice<Line>, isRepeated: Bool) {
    if cell.rows.upperBound <= headRowCount { return (cell.lines[...], range.lowerBound > 0) }
    if !cell.lineStarts.isEmpty {
      let clipped = cell.rows.clamped(to: range)
      let first = cell.lineStarts[clipped.lowerBound - cell.rows.lowerBound]
      return (cell.lines[first..<cell.lineStarts[clipped.upperBound - cell.rows.lowerBound]], false)
    }
    if range.contains(cell.rows.lowerBound) { return (cell.lines[...], false) }
    return (cell.continuedLines[...], !cell.continuedLines.isEmpty)
  }
}
