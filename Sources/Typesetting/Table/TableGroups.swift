import Measure

/// Groups of rows by what page breaks cost above them: a group is what no cheaper break parts.
extension MeasuredTable {
  /// Whether a break above `row` cuts a group that a page takes whole, its head above it.
  func cutsGroup(above row: Int, pageHeight: Length) -> Bool {
    guard row > headRowCount, rows[row].breakPenalty > 0 else { return false }
    guard let group = group(around: row, noHigherThan: pageHeight) else { return false }
    return partHeight(group).height <= pageHeight
  }

  /// The rows around a break between the nearest breaks that cost less; `nil` where they are higher than a page, which
  /// is known without looking at them all.
  private func group(around row: Int, noHigherThan limit: Length) -> Range<Int>? {
    let penalty = rows[row].breakPenalty
    var first = row - 1
    while first > headRowCount, rows[first].breakPenalty >= penalty {
      first -= 1
      guard index.height(of: first..<row) <= limit else { return nil }
    }
    var end = row + 1
    while end < rows.count, rows[end].breakPenalty >= penalty {
      end += 1
      guard index.height(of: first..<end) <= limit else { return nil }
    }
    return first..<end
  }
}
