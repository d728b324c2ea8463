/// Where words begin and end in Chinese text, as far as a short list of official language tells: without a dictionary,
/// most characters stay unknown, and a break between unknown ones is neither good nor bad.
struct WordBoundaries {
  /// For each scalar, whether it and the next stand in one known word.
  private let joins: [Bool]
  /// For each scalar, whether it and the next stand in one known term of several words.
  private let termJoins: [Bool]

  init(in scalars: [Unicode.Scalar]) {
    // All that is known is written in Han characters; cells of figures are many.
    guard scalars.count > 1, scalars.contains(where: { $0.value >= 0x3007 }) else {
      (joins, termJoins) = ([], [])
      return
    }
    var joins = OfficialWords.joins(in: scalars, by: OfficialWords.words)
    // 二〇二四年, 十四五, 二十条: numerals hold together, and a year its 年.
    for offset in scalars.indices.dropLast() where HanNumeral.isNumeral(scalars[offset]) {
      if HanNumeral.isNumeral(scalars[offset + 1]) || scalars[offset + 1] == "年" { joins[offset] = true }
    }
    self.joins = joins
    termJoins = OfficialWords.joins(in: scalars, by: OfficialWords.terms)
  }

  /// Whether a break after the scalar at `offset` cuts a known word.
  func cutsWord(after offset: Int) -> Bool { joins.indices.contains(offset) && joins[offset] }

  /// Whether a break after the scalar at `offset` parts the words of a known term.
  func cutsTerm(after offset: Int) -> Bool { termJoins.indices.contains(offset) && termJoins[offset] }

  /// What a break there costs in short lines.
  func penalty(ofBreakAfter offset: Int) -> Double {
    if cutsWord(after: offset) { return BreakPenalty.insideWord }
    return cutsTerm(after: offset) ? BreakPenalty.insideTerm : 0
  }
}
