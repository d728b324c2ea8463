import Measure

/// Adjusts one line to its width: what is taken away or added after each of its pieces (行内调整; JU-C, JU-S).
///
/// Every amount is shared out in whole units so that the sum is exact: a justified line ends on its measure.
struct LineJustifier {
  let paragraph: PreparedParagraph

  /// What became of a line.
  struct Result {
    /// What is added after each piece of the line but the last visible one, in units.
    var additions: [Int]
    var adjustment: LineAdjustment
    /// The line's width from ink half to ink half, with the additions.
    var width: Int
  }

  /// - Parameters:
  ///   - range: The line's pieces.
  ///   - frame: Its room.
  ///   - fills: Whether it is to be stretched to the whole width; squeezed it is wherever it must be.
  func adjust(_ range: Range<Int>, frame: LineFrame, fills: Bool) -> Result {
    let end = paragraph.visibleEnd(of: range)
    let natural = paragraph.naturalWidth(from: range.lowerBound, visibleEnd: end, trimsStart: frame.trimsStart)
    var shares = Shares(
      additions: Array(repeating: 0, count: max(0, end - range.lowerBound - 1)),
      joints: paragraph.joints[range.lowerBound..<max(range.lowerBound, end - 1)])
    var adjustment = LineAdjustment(isJustified: fills)
    let slack = frame.width.units - natural
    var left = slack
    if slack < 0 {
      left = squeeze(&shares, by: -slack, &adjustment)
    } else if fills {
      left = stretch(&shares, by: slack, &adjustment)
    }
    if -left > LineCost.tolerance { adjustment.overrun = Length(units: -left) }
    if fills, left != 0 {
      adjustment.isJustified = false
      adjustment.shortfall = Length(units: max(0, left))
    }
    return Result(additions: shares.additions, adjustment: adjustment, width: natural + shares.sum)
  }

  /// JU-C2…C7. JU-C1, the mark at the line's end, has given its half already (PW-22); no interpunct is 1 em wide (JU-C3).
  /// Returns what is left of the width: 0, or less where the line has not enough to give.
  private func squeeze(_ shares: inout Shares, by need: Int, _ adjustment: inout LineAdjustment) -> Int {
    var rest = need
    adjustment.squeeze.wordSpaces = shares.take(&rest) { $0.shrink.wordSpaces }
    adjustment.squeeze.brackets = shares.take(&rest) { $0.shrink.brackets }
    adjustment.squeeze.pauses = shares.take(&rest) { $0.shrink.pauses }
    adjustment.squeeze.gaps = shares.take(&rest) { $0.shrink.gaps }
    adjustment.squeeze.stops = shares.take(&rest) { $0.shrink.stops }
    let gaps = shares.joints.reduce(0) { $0 + ($1.isStretchable ? 1 : 0) }
    if rest > 0, rest <= LineCost.tolerance + gaps * LineCost.tolerancePerGap {
      shares.spreadEvenly(&rest, sign: -1) { $0.isStretchable }
    }
    return -rest
  }

  /// JU-S1…S3, then, where a line has no gap of that kind, beyond the limits of S1 and S2.
  private func stretch(_ shares: inout Shares, by slack: Int, _ adjustment: inout LineAdjustment) -> Int {
    var rest = slack
    adjustment.stretch.wordSpaces = shares.give(&rest) { $0.wordSpaceStretch }
    adjustment.stretch.gaps = shares.give(&rest) { $0.gapStretch }
    let gap = shares.spreadEvenly(&rest, sign: 1) { $0.isStretchable }
    adjustment.stretchPerGap = Double(gap) / Double(paragraph.em)
    if rest > 0 {
      let beyond = shares.spreadEvenly(&rest, sign: 1) { $0.isSpace }
      adjustment.stretchPerGap = Double(beyond) / Double(paragraph.em)
    }
    return rest
  }
}

/// Shares amounts out over a line's joints in whole units.
private struct Shares {
  var additions: [Int]
  let joints: ArraySlice<Joint>

  var sum: Int { additions.reduce(0, +) }

  /// Takes up to `rest` from what the joints can give, all in the same ratio; returns the ratio.
  mutating func take(_ rest: inout Int, _ capacity: (Joint) -> Int) -> Double {
    share(&rest, sign: -1, capacity)
  }

  /// Gives up to `rest` to what the joints can take, all in the same ratio; returns the ratio.
  mutating func give(_ rest: inout Int, _ capacity: (Joint) -> Int) -> Double {
    share(&rest, sign: 1, capacity)
  }

  private mutating func share(_ rest: inout Int, sign: Int, _ capacity: (Joint) -> Int) -> Double {
    guard rest > 0 else { return 0 }
    let total = joints.reduce(0) { $0 + capacity($1) }
    guard total > 0 else { return 0 }
    let used = min(rest, total)
    // Largest remainder without sorting: each joint gets the step of the rounded running sum.
    var running = 0
    var given = 0
    for (index, joint) in joints.enumerated() {
      running += capacity(joint)
      let upTo = (running * used + total / 2) / total
      additions[index] += sign * (upTo - given)
      given = upTo
    }
    rest -= used
    return Double(used) / Double(total)
  }

  /// Gives all of `rest` in equal parts to the joints that qualify; returns the largest part, 0 where none does.
  @discardableResult
  mutating func spreadEvenly(_ rest: inout Int, sign: Int, where qualifies: (Joint) -> Bool) -> Int {
    let count = joints.reduce(0) { $0 + (qualifies($1) ? 1 : 0) }
    guard rest > 0, count > 0 else { return 0 }
    var seen = 0
    var given = 0
    for (index, joint) in joints.enumerated() where qualifies(joint) {
      seen += 1
      let upTo = (seen * rest + count / 2) / count
      additions[index] += sign * (upTo - given)
      given = upTo
    }
    defer { rest = 0 }
    return (rest + count - 1) / count
  }
}
