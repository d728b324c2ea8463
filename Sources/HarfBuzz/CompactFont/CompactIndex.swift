/// An INDEX of the Compact Font Format (Adobe Technical Note 5176, 5): byte strings in order.
struct CompactIndex {
  /// Where each string lies in the font.
  private(set) var ranges: [Range<Int>] = []
  /// The byte behind the INDEX.
  let end: Int

  /// Reads the INDEX that begins at `start`.
  init(_ font: FontBytes, at start: Int) throws(MalformedFont) {
    let count = try font.unsigned(at: start, size: 2)
    guard count > 0 else {
      end = start + 2
      return
    }
    let offsetSize = try font.unsigned(at: start + 2, size: 1)
    guard (1...4).contains(offsetSize) else { throw MalformedFont(reason: "INDEX with offsets of \(offsetSize) bytes") }
    // Offsets count from the byte before the strings.
    let base = start + 3 + (count + 1) * offsetSize - 1
    ranges.reserveCapacity(count)
    var lower = base + 1
    for number in 1...count {
      let upper = base + (try font.unsigned(at: start + 3 + number * offsetSize, size: offsetSize))
      guard lower <= upper, upper <= font.bytes.count else { throw MalformedFont(reason: "INDEX out of order") }
      ranges.append(lower..<upper)
      lower = upper
    }
    end = lower
  }
}
