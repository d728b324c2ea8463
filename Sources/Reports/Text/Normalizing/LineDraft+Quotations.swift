extension LineDraft {
  /// Straight quotation marks around Han become “” and ‘’, pair by pair; an odd one leaves them all (CLREQ QU-07).
  mutating func pairQuotationMarks() {
    pair(straightMarks("\""), opening: "“", closing: "”")
    pair(straightMarks("'"), opening: "‘", closing: "’")
  }

  /// Where straight marks stand that quote; an apostrophe between letters (QU-05), and a mark behind a digit that no
  /// opening one precedes (5'), do not.
  func straightMarks(_ mark: Unicode.Scalar) -> [Int] {
    scalars.indices.filter { index in
      guard scalars[index] == mark else { return false }
      return mark == "\"" || !(script(before: index) == .latin && script(behind: index) == .latin)
    }
  }

  private mutating func pair(_ places: [Int], opening: Unicode.Scalar, closing: Unicode.Scalar) {
    guard places.count % 2 == 0 else { return }
    for index in stride(from: 0, to: places.count, by: 2) where isAroundHan(places[index], places[index + 1]) {
      set(places[index], to: opening)
      set(places[index + 1], to: closing)
    }
  }

  /// Whether a pair quotes Han, or stands in Han.
  private func isAroundHan(_ opening: Int, _ closing: Int) -> Bool {
    scalars[opening...closing].contains { $0.isHanOrMark } || script(before: opening) == .han
      || script(behind: closing) == .han
  }

  /// `<` and `>` inside 《》 become 〈 and 〉 (CLREQ QU-10); returns the origins of the opening ones.
  mutating func turnAngles() -> [Int] {
    var depth = 0
    var opened: [Int] = []
    var pairs: [(opening: Int, closing: Int)] = []
    var turned: [Int] = []
    for index in scalars.indices {
      switch scalars[index] {
      case "《": depth += 1
      case "》" where depth > 0:
        depth -= 1
        guard depth == 0 else { continue }
        turned += pairs.map { origins[$0.opening] }
        for pair in pairs {
          set(pair.opening, to: "〈")
          set(pair.closing, to: "〉")
        }
        (pairs, opened) = ([], [])
      case "<", "\u{FF1C}": if depth > 0 { opened.append(index) }
      case ">", "\u{FF1E}": if let opening = opened.popLast() { pairs.append((opening, index)) }
      default: break
      }
    }
    return turned.sorted()
  }
}
