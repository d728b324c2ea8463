internal import Reading

/// A CSV file's text as UTF-8 bytes without a byte order mark, one after another.
struct CSVInput {
  private let stream: ByteStream
  private let converter: TextConverter?
  private var block: [UInt8] = []
  private var offset = 0
  private var isAtEnd = false
  /// Whether bytes were met that no encoding known here has.
  private(set) var isBroken = false

  init(path: String) throws(UnreadableFile) {
    stream = try ByteStream(path: path)
    let encoding = TextEncoding.detect(in: stream)
    converter = encoding == .utf8 ? nil : TextConverter(from: encoding)
    fill()
    if block.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The next byte, which stays.
  var peek: UInt8? {
    mutating get {
      if offset >= block.count, !isAtEnd { fill() }
      return offset < block.count ? block[offset] : nil
    }
  }

  /// The next byte.
  mutating func take() -> UInt8? {
    if offset >= block.count { if isAtEnd { return nil } else { fill() } }
    guard offset < block.count else { return nil }
    defer { offset += 1 }
    return block[offset]
  }

  /// What is in memory of the bytes to come.
  var buffered: ArraySlice<UInt8> { block[offset...] }

  private mutating func fill() {
    offset = 0
    repeat {
      let bytes = isBroken ? [] : stream.next()
      isAtEnd = bytes.isEmpty
      guard let converter else {
        block = bytes
        return
      }
      let (text, isSound) = converter.convert(bytes, isLast: isAtEnd)
      block = text
      isBroken = isBroken || !isSound
      isAtEnd = isAtEnd || isBroken
    } while block.isEmpty && !isAtEnd
  }
}
