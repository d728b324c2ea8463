/// How well the widths of a title's lines look together: trapezoid or diamond, never an hour-glass
/// (GB/T 9704-2012 7.3.1).
///
/// The figures were weighed against how the State Council publishes its titles: two lines from 19 characters on, three
/// from 35; longer first or shorter first alike; of three lines the middle one the longest, or each shorter than the
/// one before.
struct TitleShape {
  /// One em, in the widths' units.
  let em: Int
  /// The width that no line exceeds, in the widths' units.
  let measure: Int

  private enum Cost {
    static let extraLine = 40.0
    /// A single line of more than 17 of 20 characters.
    static let fullLine = 65.0
    /// One or two characters on a line.
    static let tinyLine = 1_000.0
    /// Fewer than four characters on a line.
    static let shortLine = 200.0
    static let hourGlass = 600.0
    /// Neighbours that differ by less than two characters: neither equal nor a shape.
    static let unclearStep = 8.0
    static let equalLines = 5.0
    /// Three or more lines that only grow or only shrink.
    static let slope = 10.0
    /// For each tenth that a line is shorter than 0.47 of the longest.
    static let unevenTenth = 15.0
  }

  /// The cost of lines so wide, from top to bottom.
  func cost(ofWidths widths: [Int]) -> Double {
    guard widths.count > 1 else {
      return widths.contains { $0 * 20 > measure * 17 } ? Cost.fullLine : 0
    }
    return Double(widths.count - 1) * Cost.extraLine + shortLines(widths) + outline(widths) + steps(widths)
      + unevenness(widths)
  }

  /// What lines so wide cost at least when one more follows them.
  func leastCost(ofFirst widths: [Int]) -> Double {
    Double(widths.count) * Cost.extraLine + shortLines(widths)
  }

  private func shortLines(_ widths: [Int]) -> Double {
    widths.reduce(0) { cost, width in
      if width * 2 < em * 5 { return cost + Cost.tinyLine }
      return width < em * 4 ? cost + Cost.shortLine : cost
    }
  }

  /// An inner line shorter than both the longest above and the longest below it makes a waist.
  private func outline(_ widths: [Int]) -> Double {
    guard widths.count > 2 else { return 0 }
    for index in 1..<(widths.count - 1) {
      let above = widths[..<index].max() ?? 0
      let below = widths[(index + 1)...].max() ?? 0
      if widths[index] + em / 2 < min(above, below) { return Cost.hourGlass }
    }
    let longest = widths.max() ?? 0
    return widths.first == longest || widths.last == longest ? Cost.slope : 0
  }

  private func steps(_ widths: [Int]) -> Double {
    zip(widths, widths.dropFirst()).reduce(0) { cost, pair in
      let step = abs(pair.0 - pair.1)
      if step * 2 <= em { return cost + Cost.equalLines }
      return step < em * 2 ? cost + Cost.unclearStep : cost
    }
  }

  private func unevenness(_ widths: [Int]) -> Double {
    let longest = Double(widths.max() ?? 1)
    return widths.reduce(0) { cost, width in
      cost + max(0, 0.47 - Double(width) / longest) * 10 * Cost.unevenTenth
    }
  }
}
