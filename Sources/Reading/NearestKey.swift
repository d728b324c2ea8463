/// Finds the name that somebody meant.
public enum NearestKey {
  /// Longer words are no misspelt names.
  private static let longestWord = 64

  /// The name nearest to `word`, or `nil` where none is near: letter case, `_` and `-` do not count, and of three
  /// characters one may be missing, wrong, too many, or two may have changed places.
  public static func nearest(_ word: String, among names: some Sequence<String>) -> String? {
    let wanted = folded(word)
    guard !wanted.isEmpty, wanted.count <= longestWord else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let known = folded(name)
      let allowed = max(1, max(known.count, wanted.count) / 3)
      guard known.count <= longestWord, abs(known.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, known)
      // A name of one or two characters may not be changed altogether.
      guard distance <= allowed, distance < max(known.count, wanted.count) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
    }
    return best?.name
  }

  private static func folded(_ word: String) -> [Unicode.Scalar] {
    word.unicodeScalars.filter { $0 != "_" && $0 != "-" && $0 != " " }.map {
      $0.value >= 0x41 && $0.value <= 0x5A ? Unicode.Scalar(UInt8($0.value) + 0x20) : $0
    }
  }

  /// How many characters must be put in, taken out, changed, or swapped with their neighbour (optimal string
  /// alignment).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0 && j > 0 && left[i] == right[j - 1] && left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
