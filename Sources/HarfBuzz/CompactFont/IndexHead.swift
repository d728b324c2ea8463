/// The beginning of an INDEX of the Compact Font Format (Adobe Technical Note 5176, 5): all but its strings.
struct IndexHead {
  let bytes: [UInt8]
  /// The length of the whole INDEX.
  let indexLength: Int

  /// The head of an INDEX of strings of those lengths; its offsets take as few bytes as they can.
  init(lengths: [Int]) {
    guard !lengths.isEmpty else {
      (bytes, indexLength) = ([0, 0], 2)
      return
    }
    let total = lengths.reduce(1, +)
    let offsetSize = (1...4).first { total >> (8 * $0) == 0 } ?? 4
    var bytes = [UInt8(lengths.count >> 8), UInt8(lengths.count & 0xFF), UInt8(offsetSize)]
    bytes.reserveCapacity(3 + (lengths.count + 1) * offsetSize)
    var offset = 1
    for length in lengths + [0] {
      for byte in stride(from: 8 * (offsetSize - 1), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: offset >> byte))
      }
      offset += length
    }
    self.bytes = bytes
    indexLength = bytes.count + total - 1
  }

  /// A whole INDEX.
  static func index(_ strings: [[UInt8]]) -> [UInt8] {
    IndexHead(lengths: strings.map(\.count)).bytes + strings.joined()
  }
}
