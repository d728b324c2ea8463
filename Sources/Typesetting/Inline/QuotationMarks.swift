/// Which quotation marks belong to Chinese text, and which to Latin (QU-02…06); which straight ones open.
///
/// “ ” ‘ ’ share their code points with Latin text. A pair is Chinese, set in the Han face at 1 em, unless both the text
/// inside it and the text around it are Latin. The decision is made for the pair, so that its two marks never differ.
struct QuotationMarks {
  /// Deeper nesting than this is no prose; bounding it keeps the search for partners linear in the text.
  private static let depthLimit = 8

  /// For each scalar, whether it is a quote or an apostrophe of Latin text; empty where none is.
  private var latin: [Bool] = []

  init(in scalars: [Unicode.Scalar]) {
    guard scalars.contains(where: Self.isMark) else { return }
    var open: [(mark: Unicode.Scalar, offset: Int)] = []
    for (offset, scalar) in scalars.enumerated() where Self.isMark(scalar) {
      switch scalar {
      case "“", "‘":
        if open.count == Self.depthLimit { open.removeFirst() }
        open.append((scalar, offset))
      case "’" where Self.isApostrophe(at: offset, in: scalars):
        mark(offset, of: scalars.count)
      case "”", "’":
        let opening: Unicode.Scalar = scalar == "”" ? "“" : "‘"
        guard let match = open.lastIndex(where: { $0.mark == opening }) else { continue }
        let pair = open[match].offset
        open.removeSubrange(match...)
        guard Self.isLatin(pair: pair..<offset, in: scalars) else { continue }
        mark(pair, of: scalars.count)
        mark(offset, of: scalars.count)
      default:
        continue
      }
    }
  }

  /// Whether the mark at `offset` belongs to Latin text.
  func isLatin(at offset: Int) -> Bool { !latin.isEmpty && latin[offset] }

  private mutating func mark(_ offset: Int, of count: Int) {
    if latin.isEmpty { latin = Array(repeating: false, count: count) }
    latin[offset] = true
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x2018...0x201D).contains(scalar.value)
  }

  /// QU-05: ’ between two Latin letters.
  private static func isApostrophe(at offset: Int, in scalars: [Unicode.Scalar]) -> Bool {
    offset > 0 && offset + 1 < scalars.count
      && CharacterClass.isWesternLetterOrDigit(scalars[offset - 1])
      && CharacterClass.isWesternLetterOrDigit(scalars[offset + 1])
  }

  private static func isLatin(pair: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    let inside = scalars[(pair.lowerBound + 1)..<pair.upperBound]
    guard inside.contains(where: CharacterClass.isWesternLetterOrDigit), inside.allSatisfy(isWesternOrSpace) else {
      return false
    }
    let before = scalars[..<pair.lowerBound].last { $0 != " " }
    let after = scalars[(pair.upperBound + 1)...].first { $0 != " " }
    return [before, after].allSatisfy { $0.map(isWesternOrSpace) ?? true }
  }

  private static func isWesternOrSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 || isMark(scalar) || CharacterClass.isWesternLetterOrDigit(scalar)
  }
}
