extension LineDraft {
  /// Full-width digits and letters become ASCII; full-width marks stay (CLREQ SP-09).
  mutating func narrowDigitsAndLetters() {
    for index in scalars.indices {
      switch scalars[index].value {
      case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
        if let narrow = Unicode.Scalar(scalars[index].value - 0xFEE0) { set(index, to: narrow) }
      default: break
      }
    }
    // A full-width point between digits is a decimal point.
    for index in scalars.indices where scalars[index] == "\u{FF0E}" {
      if script(before: index) == .digit && script(behind: index) == .digit { set(index, to: ".") }
    }
  }

  /// One form for dashes (UB-01), ellipses (UB-02) and interpuncts, where Han stands beside them.
  mutating func unifyMarks() {
    guard scalars.contains(where: MarkVariants.isVariant) else { return }
    var unified = LineDraft()
    var index = 0
    while index < count {
      let scalar = scalars[index]
      let end = endOfRun(of: scalar, from: index)
      let run = index..<end
      if let replacement = MarkVariants.replacement(for: scalar, count: run.count), isInChinese(run) {
        unified.append(replacement, for: run, of: self)
      } else if run.count == 1, MarkVariants.interpuncts.contains(scalar), isBetweenIdeographs(index) {
        unified.append(["·"], for: run, of: self)
      } else {
        unified.append(run, of: self)
      }
      index = end
    }
    self = unified
  }

  private func endOfRun(of scalar: Unicode.Scalar, from index: Int) -> Int {
    var end = index + 1
    while end < count && scalars[end] == scalar { end += 1 }
    return end
  }

  func script(before index: Int) -> Script? { index > 0 ? Script(scalars[index - 1]) : nil }

  func script(behind index: Int) -> Script? { index + 1 < count ? Script(scalars[index + 1]) : nil }

  /// Whether Han stands on one side and no letter or digit on the other.
  private func isInChinese(_ range: Range<Int>) -> Bool {
    let sides = [script(before: range.lowerBound), script(behind: range.upperBound - 1)]
    return sides.contains { $0 == .han } && !sides.contains { $0 == .latin || $0 == .digit }
  }

  private func isBetweenIdeographs(_ index: Int) -> Bool {
    index > 0 && index + 1 < count && scalars[index - 1].isIdeograph && scalars[index + 1].isIdeograph
  }
}

/// Characters that people type for a mark they have no key for.
enum MarkVariants {
  /// Taken for 间隔号 between two Han characters. A • at a line's start is a bullet.
  static let interpuncts: Set<Unicode.Scalar> = [
    "\u{2022}", "\u{2027}", "\u{2219}", "\u{22C5}", "\u{30FB}", "\u{FF0E}", "\u{FF65}",
  ]

  /// Whether a run of the character may stand for another mark.
  static func isVariant(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2015}", "\u{2500}", "\u{FF0D}", "\u{2E3A}", ".", "。", "\u{22EF}", "…", "·": true
    default: interpuncts.contains(scalar)
    }
  }

  private static let dash: [Unicode.Scalar] = ["—", "—"]
  private static let ellipsis: [Unicode.Scalar] = ["…", "…"]

  /// What a run of one character stands for; `nil` where that is not plain.
  static func replacement(for scalar: Unicode.Scalar, count: Int) -> [Unicode.Scalar]? {
    switch (scalar, count) {
    case ("-", 2), ("\u{2015}", 2), ("\u{2500}", 2), ("\u{FF0D}", 2), ("\u{2E3A}", 1): dash
    case (".", 3), (".", 6), ("。", 3...6), ("\u{22EF}", 1...2), ("…", 1), ("·", 6): ellipsis
    default: nil
    }
  }
}
