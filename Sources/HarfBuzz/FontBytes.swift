/// A part of a font that is not as its format says.
struct MalformedFont: Error {
  var reason: String
}

/// The bytes of a font's table, read as big-endian numbers.
struct FontBytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A number of one to four bytes.
  func unsigned(at offset: Int, size: Int) throws(MalformedFont) -> Int {
    guard offset >= 0, offset <= bytes.count - size else { throw MalformedFont(reason: "ends at byte \(bytes.count)") }
    return bytes[offset..<(offset + size)].reduce(0) { $0 << 8 | Int($1) }
  }

  /// Beyond the end there are zeros: what a table of an older version does not say.
  func unsigned8(at offset: Int) -> Int { offset < bytes.count ? Int(bytes[offset]) : 0 }

  func unsigned16(at offset: Int) -> Int { unsigned8(at: offset) << 8 | unsigned8(at: offset + 1) }

  func signed16(at offset: Int) -> Int { Int(Int16(truncatingIfNeeded: unsigned16(at: offset))) }
}
