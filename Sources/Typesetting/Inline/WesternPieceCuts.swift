/// Where a western piece that cannot stay whole may be cut: addresses, long numbers of standards, long compounds
/// (UB-15, UB-16). No hyphen is ever added.
enum WesternPieceCuts {
  /// A part of such a piece; `penalty` tells how unwelcome a line break before it is (`nil` for the first part).
  struct Part {
    var scalars: Range<Int>
    var penalty: Double?
  }

  /// Whether the piece is a URL, which may be cut however short it is.
  static func isAddress(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    piece.indices.contains { piece[$0] == ":" && piece[$0...].starts(with: "://".unicodeScalars) }
  }

  /// The parts between cuts, in order, covering `range` once. A cut stands after a separator, never inside `://` or
  /// between two separators, and rather not with fewer than four characters on either side (UB-16).
  static func parts(of range: Range<Int>, in scalars: [Unicode.Scalar]) -> [Part] {
    var parts: [Part] = []
    var start = range.lowerBound
    for offset in range.dropLast() where isCut(after: offset, in: scalars) {
      parts.append(part(start..<(offset + 1), of: range, in: scalars))
      start = offset + 1
    }
    parts.append(part(start..<range.upperBound, of: range, in: scalars))
    return parts
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", "?", "&", "=", "#", ".", "_", "-", "@": true
    default: false
    }
  }

  private static func isCut(after offset: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard isSeparator(scalars[offset]) else { return false }
    let next = scalars[offset + 1]
    if isSeparator(next) || CharacterClass.closesWestern(next) || !next.isASCII { return false }
    // A point or comma between digits holds a number together (UB-04).
    return
      !(scalars[offset] == "." && CharacterClass.isDigit(next) && offset > 0
      && CharacterClass.isDigit(scalars[offset - 1]))
  }

  private static func part(_ scalars: Range<Int>, of range: Range<Int>, in text: [Unicode.Scalar]) -> Part {
    guard scalars.lowerBound > range.lowerBound else { return Part(scalars: scalars, penalty: nil) }
    let shorter = min(scalars.lowerBound - range.lowerBound, range.upperBound - scalars.lowerBound)
    if shorter < 4 { return Part(scalars: scalars, penalty: BreakPenalty.addressLeavingFewCharacters) }
    let penalty =
      switch text[scalars.lowerBound - 1] {
      case "/": BreakPenalty.addressAfterSolidus
      case "-": BreakPenalty.addressAfterHyphen
      default: BreakPenalty.addressAfterSeparator
      }
    return Part(scalars: scalars, penalty: penalty)
  }
}
