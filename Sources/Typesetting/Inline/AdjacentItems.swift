/// Short quoted names and titles that stand side by side: “甲”“乙”“丙”, 《甲》《乙》 (QU-04, QU-09).
enum AdjacentItems {
  /// Longer ones are sentences, in which any break is as good.
  private static let lengthLimit = 12

  /// The items, marks included, as ranges of pieces.
  static func find(in pieces: [Piece]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var last: Range<Int>?
    var depth = 0
    var start = 0
    for (index, piece) in pieces.enumerated() {
      if piece.characterClass == .opening {
        if depth == 0 { start = index }
        depth += 1
      } else if piece.characterClass == .closing, depth > 0 {
        depth -= 1
        guard depth == 0 else { continue }
        let item = start..<(index + 1)
        if let before = last, before.upperBound == start {
          if found.last != before { found.append(before) }
          found.append(item)
        }
        last = item
      }
    }
    return found.filter { $0.count <= lengthLimit }
  }
}
