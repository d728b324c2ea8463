import Measure

/// Opens breaks that the rules forbid where a run without any legal break is wider than its line: first inside units
/// of several pieces, then inside words and numbers, last against 避头尾. Elsewhere the rules stand.
struct EmergencyBreaks {
  let frames: LineFrames

  /// Joints between which text fits its line, as far as any break can bring it about.
  func opened(_ paragraph: PreparedParagraph) -> [Joint] {
    guard areNeeded(in: paragraph) else { return paragraph.joints }
    var joints = paragraph.joints
    for run in runs(in: 0..<paragraph.pieces.count, joints: joints) where isTooWide(run, in: paragraph) {
      open(run, from: 0, in: paragraph, joints: &joints)
    }
    return joints
  }

  /// The whole western pieces of runs that stay too wide when units are opened: they must be cut.
  func piecesToCut(in paragraph: PreparedParagraph) -> [Int] {
    guard areNeeded(in: paragraph) else { return [] }
    var joints = paragraph.joints
    var found: [Int] = []
    for run in runs(in: 0..<paragraph.pieces.count, joints: joints) where isTooWide(run, in: paragraph) {
      open(run, kind: Self.kinds[0], joints: &joints)
      for part in runs(in: run, joints: joints) where isTooWide(part, in: paragraph) {
        found += part.filter { paragraph.pieces[$0].characterClass.isWestern && paragraph.pieces[$0].scalars.count > 1 }
      }
    }
    return found
  }

  /// Whether any run is too wide: hardly any text has one.
  private func areNeeded(in paragraph: PreparedParagraph) -> Bool {
    var start = 0
    for index in paragraph.joints.indices where paragraph.joints[index].lineBreak.penalty != nil {
      if isTooWide(start..<(index + 1), in: paragraph) { return true }
      start = index + 1
    }
    return false
  }

  /// What may be opened, in this order, and at what price.
  private static let kinds: [(kind: LineBreak, penalty: Double)] = [
    (.insideUnit, BreakPenalty.insideUnit), (.insidePiece, BreakPenalty.insidePiece),
    (.againstLineEdgeRules, BreakPenalty.againstLineEdgeRules),
  ]

  private func open(_ run: Range<Int>, from step: Int, in paragraph: PreparedParagraph, joints: inout [Joint]) {
    guard step < Self.kinds.count else { return }
    open(run, kind: Self.kinds[step], joints: &joints)
    for part in runs(in: run, joints: joints) where isTooWide(part, in: paragraph) {
      open(part, from: step + 1, in: paragraph, joints: &joints)
    }
  }

  private func open(_ run: Range<Int>, kind: (kind: LineBreak, penalty: Double), joints: inout [Joint]) {
    for index in run.dropLast() where joints[index].lineBreak == kind.kind {
      joints[index].lineBreak = .allowed(penalty: kind.penalty)
    }
  }

  /// The stretches of `range` between breaks.
  private func runs(in range: Range<Int>, joints: [Joint]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where index + 1 == range.upperBound || joints[index].lineBreak.penalty != nil {
      runs.append(start..<(index + 1))
      start = index + 1
    }
    return runs
  }

  private func isTooWide(_ run: Range<Int>, in paragraph: PreparedParagraph) -> Bool {
    let frame = frames.frame(from: run.lowerBound)
    let end = paragraph.visibleEnd(of: run)
    let natural = paragraph.naturalWidth(from: run.lowerBound, visibleEnd: end, trimsStart: frame.trimsStart)
    return natural - paragraph.shrink(from: run.lowerBound, visibleEnd: end).total
      > frame.width.units + LineCost.tolerance
  }
}
