/// Which quotation marks belong to Chinese text, and which to Latin (QU-02…06).
///
/// “ ” ‘ ’ share their code points with Latin text. A pair is Chinese, set in the Han face at 1 em, unless both the text
/// inside it and the text around it are Latin. The decision is made for the pair, so that its two marks never differ.
struct QuotationMarks {
  /// Offsets of the marks that belong to Latin text: quotes and apostrophes.
  private(set) var latin: Set<Int> = []

  init(in scalars: [Unicode.Scalar]) {
    guard scalars.contains(where: Self.isMark) else { return }
    var open: [(mark: Unicode.Scalar, offset: Int)] = []
    for (offset, scalar) in scalars.enumerated() {
      switch scalar {
      case "“", "‘":
        open.append((scalar, offset))
      case "’" where Self.isApostrophe(at: offset, in: scalars):
        latin.insert(offset)
      case "”", "’":
        let opening: Unicode.Scalar = scalar == "”" ? "“" : "‘"
        guard let match = open.lastIndex(where: { $0.mark == opening }) else { continue }
        let pair = open[match].offset
        open.removeSubrange(match...)
        if Self.isLatin(pair: pair..<offset, in: scalars) { latin.formUnion([pair, offset]) }
      default:
        continue
      }
    }
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
