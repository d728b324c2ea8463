import Measure

/// Columns' widths that fill a table exactly.
enum ColumnWidths {
  /// `widths`, or equal ones where their number is another, in proportion scaled so that they sum up to `width`.
  static func fitted(_ widths: [Length], count: Int, width: Length) -> [Length] {
    let shares = widths.count == count ? widths.map { max(0, $0.units) } : Array(repeating: 1, count: max(1, count))
    let total = max(1, shares.reduce(0, +))
    var reached = 0
    var before = 0
    return shares.map { share in
      reached += share
      let edge = Int((Double(reached) / Double(total) * Double(width.units)).rounded())
      defer { before = edge }
      return Length(units: edge - before)
    }
  }
}
