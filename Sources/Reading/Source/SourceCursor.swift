internal import Diagnostics

/// A place in a file's text that moves forwards and knows its line and column.
struct SourceCursor {
  let bytes: [UInt8]
  /// In bytes.
  private(set) var offset = 0
  /// How many scalars stand before it.
  private(set) var index = 0
  /// From 1.
  private(set) var line = 1
  /// From 1, in scalars.
  private(set) var column = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The byte here, or `nil` at the end.
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// The byte that many bytes ahead, or `nil` beyond the end.
  func byte(ahead distance: Int) -> UInt8? {
    offset + distance < bytes.count ? bytes[offset + distance] : nil
  }

  var isAtEnd: Bool { offset >= bytes.count }
  var isAtBreak: Bool { byte == 0x0A || byte == 0x0D }
  var isAtBlank: Bool { byte == 0x20 || byte == 0x09 }

  func location(in file: String) -> SourceLocation { SourceLocation(file: file, line: line, column: column) }

  /// Moves over one character (not a line break) and returns it; `nil` at the end.
  @discardableResult
  mutating func advance() -> Unicode.Scalar? {
    guard offset < bytes.count, let (scalar, length) = UTF8Sequence.decode(bytes, at: offset) else { return nil }
    offset += length
    index += 1
    column += 1
    return scalar
  }

  /// Moves over LF, CR or CR LF.
  mutating func advanceOverBreak() {
    let length = byte == 0x0D && byte(ahead: 1) == 0x0A ? 2 : 1
    offset = min(offset + length, bytes.count)
    index += length
    line += 1
    column = 1
  }

  /// Moves on to the scalar at `target`, or the end; never back.
  mutating func advance(toIndex target: Int) {
    while index < target, offset < bytes.count {
      if isAtBreak { advanceOverBreak() } else { advance() }
    }
  }
}
