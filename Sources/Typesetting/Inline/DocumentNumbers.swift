import Measure

/// Document numbers in running text, 国办函〔2021〕30号, with the organ's code before them as far as the text tells where
/// it begins (UB-12).
enum DocumentNumbers {
  /// A number wider than this, in em, may be parted before its year: 12, and what digits take beyond half an em each
  /// where the type size is more than the pitch.
  private static let widthLimit = 12.25
  /// Characters of running text that no organ's code has: behind them the code begins.
  private static let leadIns = Set("据照按由的和与及在对从将依经见附了是即以至凭循遵达".unicodeScalars)

  /// The codes, as ranges of pieces from the code's first to the 〔 behind it.
  static func codes(in pieces: [Piece]) -> [ClosedRange<Int>] {
    pieces.indices.compactMap { index in
      guard pieces[index].firstScalar == "〔", let end = numberEnd(from: index, in: pieces) else { return nil }
      return codeStart(before: index, numberEnd: end, in: pieces).map { $0...index }
    }
  }

  /// The last piece of 〔2021〕30号; `nil` where the bracket opens something else.
  private static func numberEnd(from bracket: Int, in pieces: [Piece]) -> Int? {
    guard bracket + 3 < pieces.count, pieces[bracket + 1].characterClass == .number,
      pieces[bracket + 2].firstScalar == "〕", pieces[bracket + 3].characterClass == .number
    else { return nil }
    return bracket + 4 < pieces.count && pieces[bracket + 4].firstScalar == "号" ? bracket + 4 : bracket + 3
  }

  private static func codeStart(before bracket: Int, numberEnd end: Int, in pieces: [Piece]) -> Int? {
    let limit = pieces[bracket].em * widthLimit
    var width = pieces[bracket...end].reduce(Length.zero) { $0 + $1.width }
    var start = bracket
    while start > 0, pieces[start - 1].characterClass == .han, !leadIns.contains(pieces[start - 1].firstScalar) {
      width = width + pieces[start - 1].width
      if width > limit { return nil }
      start -= 1
    }
    return start < bracket ? start : nil
  }
}
