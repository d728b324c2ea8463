/// A text's characters as UTF-8, so that any stretch of it becomes a string in one step.
struct CopiedText {
  private var bytes: [UInt8] = []
  /// Where each scalar begins; one more for the end.
  private var starts: [Int] = [0]

  init(_ scalars: [Unicode.Scalar]) {
    bytes.reserveCapacity(scalars.count * 3)
    starts.reserveCapacity(scalars.count + 1)
    for scalar in scalars {
      append(scalar.value)
      starts.append(bytes.count)
    }
  }

  /// The scalars of `range` as a string.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[starts[range.lowerBound]..<starts[range.upperBound]], as: UTF8.self)
  }

  private mutating func append(_ value: UInt32) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | (value >> shift & 0x3F)) }
    switch value {
    case ..<0x80:
      bytes.append(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      bytes.append(tail(0))
    case ..<0x10000:
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    default:
      bytes.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      bytes.append(tail(12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    }
  }
}
