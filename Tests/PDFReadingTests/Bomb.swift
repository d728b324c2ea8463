/// Zeros as a stream of RFC 1950, written out by RFC 1951: each run copies 258 bytes from the byte before it.
enum Bomb {
  /// How many zeros it holds.
  static let count = 1 + 258 * 4000

  static let packed: [UInt8] = {
    var bits: [Bool] = []
    func put(_ value: Int, _ count: Int) { for bit in 0..<count { bits.append(value >> bit & 1 == 1) } }
    func putCode(_ value: Int, _ count: Int) {
      for bit in (0..<count).reversed() { bits.append(value >> bit & 1 == 1) }
    }
    put(1, 1)  // the last block
    put(1, 2)  // fixed codes
    putCode(0x30, 8)  // the byte 0
    for _ in 0..<4000 {
      putCode(0xC5, 8)  // length 258
      putCode(0, 5)  // distance 1
    }
    putCode(0, 7)  // the end
    var bytes: [UInt8] = [0x78, 0x9C]
    for start in stride(from: 0, to: bits.count, by: 8) {
      bytes.append((0..<8).reduce(0) { $0 | (start + $1 < bits.count && bits[start + $1] ? 1 << UInt8($1) : 0) })
    }
    // Adler-32 of n zeros: the low sum stays 1, the high one is n.
    let high = UInt32(count % 65_521)
    return bytes + [UInt8(high >> 8), UInt8(high & 0xFF), 0, 1]
  }()
}
