/// The encodings in which offices write CSV.
enum TextEncoding: String {
  case utf8 = "UTF-8"
  /// What Excel and WPS write in China unless told otherwise; GBK and GB 2312 are parts of it.
  case gb18030 = "GB18030"
  case utf16Little = "UTF-16LE"
  case utf16Big = "UTF-16BE"

  /// The encoding of a file: by its byte order mark, else UTF-8 where all of it is that, else GB18030.
  static func detect(in stream: ByteStream) -> TextEncoding {
    defer { stream.rewind() }
    stream.rewind()
    var block = stream.next()
    if block.starts(with: [0xFF, 0xFE]) { return .utf16Little }
    if block.starts(with: [0xFE, 0xFF]) { return .utf16Big }
    var rest: [UInt8] = []
    while !block.isEmpty {
      let bytes = rest + block
      guard let used = validLength(of: bytes) else { return .gb18030 }
      rest = Array(bytes[used...])
      block = stream.next()
    }
    return rest.isEmpty ? .utf8 : .gb18030
  }

  /// How many bytes are whole UTF-8 characters, where what is left may be the beginning of one; `nil` for other text.
  private static func validLength(of bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return bytes.count }
    for cut in 1...3 where bytes.count >= cut && bytes[bytes.count - cut] >= 0xC0 {
      let whole = bytes.count - cut
      return String(validating: bytes[..<whole], as: UTF8.self) != nil ? whole : nil
    }
    return nil
  }
}
