extension LineDraft {
  /// Takes out blanks at the line's ends and inside Chinese text; between western words one stays (CLREQ SP-01, SP-06).
  mutating func removeBlanks() {
    guard scalars.contains(where: { $0.isBlank }) else { return }
    var isKept = [Bool](repeating: true, count: count)
    var index = 0
    while index < count {
      guard scalars[index].isBlank else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !$0.isBlank } ?? count
      let isSpace = isBetweenWords(index, end)
      for blank in index..<end { isKept[blank] = isSpace && blank == index }
      if isSpace { set(index, to: " ") }
      index = end
    }
    keep(isKept)
  }

  /// Whether the blanks from `start` up to `end` part two western words, one of which has a letter (`GB/T 9704`), or
  /// two numbers (`表1 2024年`: without the blank they would read as another number).
  private func isBetweenWords(_ start: Int, _ end: Int) -> Bool {
    guard start > 0, end < count else { return false }
    if Script(scalars[start - 1]) == .digit, Script(scalars[end]) == .digit { return true }
    var left = start - 1
    if Script(scalars[left]) == .quotation { left -= 1 }
    var right = end
    if Script(scalars[right]) == .quotation { right += 1 }
    guard left >= 0, right < count, Script(scalars[left]).isWestern, Script(scalars[right]).isWestern else {
      return false
    }
    return wordHasLetter(from: left, step: -1) || wordHasLetter(from: right, step: 1)
  }

  /// Whether the word that reaches from `index` in that direction has a letter.
  private func wordHasLetter(from index: Int, step: Int) -> Bool {
    var index = index
    while scalars.indices.contains(index), Script(scalars[index]).isWestern {
      if Script(scalars[index]) == .latin { return true }
      index += step
    }
    return false
  }
}

extension LineDraft {
  /// Whether a line has only characters that no pass changes or reports, as nearly every line has.
  static func isUsual(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    var last: Unicode.Scalar = "\n"
    for scalar in line {
      switch scalar.value {
      case 0x4E00...0x9FFF, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: break
      case 0x3001, 0x3008...0x3011, 0x3014, 0x3015, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0x2018, 0x2019, 0x201C,
        0x201D:
        break
      case 0x3002 where last != "。": break
      default: return false
      }
      last = scalar
    }
    return true
  }
}
