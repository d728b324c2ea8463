internal import Diagnostics

/// One pass over a file's bytes: where they are no UTF-8, and which characters are refused.
struct SourceScan {
  let file: String
  /// How many refused characters are listed.
  let limit: Int

  /// How many sequences are no UTF-8.
  private(set) var faults = 0
  private(set) var firstFault: (location: SourceLocation, byte: UInt8)?
  private(set) var refusals: [SourceText.Refusal] = []
  /// The bytes of each refusal.
  private(set) var places: [Range<Int>] = []
  /// How many refused characters there are beyond `limit`.
  private(set) var unlisted = 0

  private var index = 0
  private var line = 1
  private var lineStart = 0

  init(file: String, limit: Int) {
    self.file = file
    self.limit = limit
  }

  /// Scans from `offset` to the end.
  mutating func run(over bytes: UnsafeBufferPointer<UInt8>, from offset: Int) {
    var offset = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x20 && byte < 0x7F {
        offset += 1
        index += 1
      } else if byte == 0x0A || byte == 0x0D {
        offset += 1
        index += 1
        // The line ends behind CR LF, which are two characters to libyaml, too.
        if byte == 0x0D && offset < bytes.count && bytes[offset] == 0x0A { continue }
        line += 1
        lineStart = index
      } else {
        offset += readCharacter(of: bytes, at: offset)
      }
    }
  }

  private mutating func readCharacter(of bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    defer { index += 1 }
    guard let (scalar, length) = UTF8Sequence.decode(bytes, at: offset) else {
      faults += 1
      if firstFault == nil { firstFault = (location, bytes[offset]) }
      return 1
    }
    // Nearly every character of a model is a Han character, from U+4000 to U+9FFF.
    if scalar.value >= 0x4000 && scalar.value < 0xA000 { return length }
    if let reason = RefusedCharacter(scalar) {
      if refusals.count < limit {
        refusals.append(.init(reason: reason, scalar: scalar, index: index, location: location))
        places.append(offset..<offset + length)
      } else {
        unlisted += 1
      }
    }
    return length
  }

  private var location: SourceLocation { SourceLocation(file: file, line: line, column: index - lineStart + 1) }
}
