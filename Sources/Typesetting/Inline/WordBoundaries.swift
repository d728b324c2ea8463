/// Where words begin and end in Chinese text, as far as a short list of official language tells: without a dictionary,
/// most characters stay unknown, and a break between unknown ones is neither good nor bad.
struct WordBoundaries {
  /// For each scalar, whether it and the next stand in one known word.
  private let joins: [Bool]

  init(in scalars: [Unicode.Scalar]) {
    joins = OfficialWords.joins(in: scalars)
  }

  /// Whether a break after the scalar at `offset` cuts a known word.
  func cutsWord(after offset: Int) -> Bool { joins.indices.contains(offset) && joins[offset] }

  /// What such a break costs in short lines.
  func penalty(ofBreakAfter offset: Int) -> Double { cutsWord(after: offset) ? BreakPenalty.insideWord : 0 }
}
