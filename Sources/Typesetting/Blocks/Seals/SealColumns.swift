import Measure

/// The columns that sealed names stand in: as many as their names and seals allow, the last one over the date.
struct SealColumns {
  /// The middle of each, from the type area's left edge.
  private(set) var middles: [Length] = []

  /// - Parameters:
  ///   - widths: The names' widths, in their order.
  ///   - seal: The widest seal's diameter.
  ///   - sealGap: The least blank between two seals.
  ///   - nameGap: The least blank between two names.
  ///   - last: The date's middle, where the last column stands unless more columns fit further right.
  ///   - furthest: How far right the last column may stand.
  init(
    widths: [Length], seal: Length, sealGap: Length, nameGap: Length, perRow: Int, last: Length, furthest: Length,
    measure: Length
  ) {
    for count in stride(from: max(1, min(perRow, widths.count)), through: 1, by: -1) {
      let columns = Self.columnWidths(widths, count: count)
      let half = max(seal, columns.last ?? .zero) / 2
      let distances = zip(columns, columns.dropFirst()).map { max(seal + sealGap, ($0 + $1) / 2 + nameGap) }
      let firstHalf = max(seal, columns.first ?? .zero) / 2
      let least = firstHalf + distances.reduce(.zero, +)
      let middle = max(half, min(max(last, least), measure - half))
      // One column always stands, at worst in the middle of a name as wide as the measure.
      guard count == 1 || (middle >= least && middle <= max(last, furthest)) else { continue }
      middles = Self.middles(ending: middle, distances: distances, spare: middle - least, seal: seal)
      return
    }
  }

  /// The widest name of each column; a last row that is not full ends in the last column.
  private static func columnWidths(_ widths: [Length], count: Int) -> [Length] {
    var columns = Array(repeating: Length.zero, count: count)
    let rows = max(1, (widths.count + count - 1) / count)
    for (index, width) in widths.enumerated() {
      let column = Self.column(of: index, among: widths.count, count: count, rows: rows)
      columns[column] = max(columns[column], width)
    }
    return columns
  }

  /// The column of a name.
  static func column(of index: Int, among total: Int, count: Int, rows: Int) -> Int {
    let row = index / count
    let inRow = row == rows - 1 ? total - row * count : count
    return count - inRow + index % count
  }

  /// Spare room sets the columns apart, by a quarter of a seal at most.
  private static func middles(
    ending last: Length, distances: [Length], spare: Length, seal: Length
  ) -> [Length] {
    let extra = distances.isEmpty ? .zero : min(spare / distances.count, seal / 4)
    var middles = [last]
    for distance in distances.reversed() { middles.insert(middles[0] - distance - extra, at: 0) }
    return middles
  }
}
