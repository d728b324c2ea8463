internal import Diagnostics

extension JSONReader {
  /// A string's text, each character at its place, an escaped one at its backslash.
  mutating func readString() throws(Ended) -> SourcedText {
    let opening = cursor
    var text = SourcedTextBuilder(file: source.file)
    cursor.advance()
    while let byte = cursor.byte {
      let (line, column) = (cursor.line, cursor.column)
      switch byte {
      case UInt8(ascii: "\""):
        cursor.advance()
        return text.text(orEmptyAt: opening.line, opening.column)
      case UInt8(ascii: "\\"):
        if let scalar = try readEscape() { text.append(scalar, line: line, column: column) }
      case 0x0A, 0x0D:
        cursor = opening
        try end(Wording("双引号在行尾仍未闭合（换行写作 \\n）", "a string is not closed on its line (a line break is written \\n)"))
      case 0x09:
        findings.add(
          .syntax(Wording("文字中的制表符应写作 \\t", "a tab in a string is written \\t"), at: place))
        cursor.advance()
        text.append("\t", line: line, column: column)
      default:
        let isPlaceholder = byte == SourceText.placeholder && placeholders.contains(cursor.index)
        guard let scalar = cursor.advance() else { break }
        if !isPlaceholder { text.append(scalar, line: line, column: column) }
      }
    }
    cursor = opening
    try end(Wording("双引号没有闭合", "a string is not closed"))
  }

  /// The character that an escape stands for; `nil` where it is refused or left out.
  private mutating func readEscape() throws(Ended) -> Unicode.Scalar? {
    let location = place
    cursor.advance()
    let scalar: Unicode.Scalar
    switch cursor.advance() {
    case "\"": scalar = "\""
    case "\\": scalar = "\\"
    case "/": scalar = "/"
    case "b": scalar = "\u{08}"
    case "f": scalar = "\u{0C}"
    case "n": scalar = "\n"
    case "t": scalar = "\t"
    case "r":
      // Text with the line ends of Windows, written out by a program.
      if cursor.byte == UInt8(ascii: "\\") && cursor.byte(ahead: 1) == UInt8(ascii: "n") { return nil }
      findings.add(.refused(.control, code: 0x0D, at: location))
      return nil
    case "u":
      guard let named = try readUnicodeEscape(at: location) else { return nil }
      scalar = named
    default:
      findings.add(
        .syntax(Wording("反斜杠后面不是合法的转义", "the backslash begins no known escape"), at: location))
      throw Ended()
    }
    guard let reason = RefusedCharacter(scalar) ?? (scalar == "\r" ? .control : nil) else { return scalar }
    findings.add(.refused(reason, scalar, at: location))
    return nil
  }

  /// What stands behind `\u`; two escapes may make a surrogate pair.
  private mutating func readUnicodeEscape(at location: SourceLocation) throws(Ended) -> Unicode.Scalar? {
    let first = try readFourDigits(at: location)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let after = cursor
    if first < 0xDC00, cursor.byte == UInt8(ascii: "\\"), cursor.byte(ahead: 1) == UInt8(ascii: "u") {
      cursor.advance()
      cursor.advance()
      let second = try readFourDigits(at: location)
      if second >= 0xDC00 && second <= 0xDFFF {
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      }
      cursor = after
    }
    findings.add(.refused(.surrogate, code: first, at: location))
    return nil
  }

  private mutating func readFourDigits(at location: SourceLocation) throws(Ended) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = cursor.byte.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        findings.add(.syntax(Wording("\\u 后面应有4位十六进制数字", "\\u takes four hexadecimal digits"), at: location))
        throw Ended()
      }
      cursor.advance()
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// A number as written (RFC 8259, 6).
  mutating func readNumber() throws(Ended) -> SourcedText {
    let location = place
    let start = cursor.offset
    if cursor.byte == UInt8(ascii: "-") { cursor.advance() }
    let isZero = cursor.byte == UInt8(ascii: "0")
    let wholeDigits = try passDigits()
    if isZero && wholeDigits > 1 {
      findings.add(
        .syntax(
          Wording("数字不能以0开头（0123）", "a number has no leading zero"), at: location,
          hints: [Wording("邮编、编号等加英文双引号", "put postcodes and the like in double quotes")]))
    }
    if cursor.byte == UInt8(ascii: ".") {
      cursor.advance()
      _ = try passDigits()
    }
    if cursor.byte == UInt8(ascii: "e") || cursor.byte == UInt8(ascii: "E") {
      cursor.advance()
      if cursor.byte == UInt8(ascii: "+") || cursor.byte == UInt8(ascii: "-") { cursor.advance() }
      _ = try passDigits()
    }
    return SourcedText(String(decoding: source.bytes[start..<cursor.offset], as: UTF8.self), at: location)
  }

  private mutating func passDigits() throws(Ended) -> Int {
    let start = cursor.offset
    while let byte = cursor.byte, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { cursor.advance() }
    guard cursor.offset > start else { try end(Wording("此处应是数字", "a digit was expected")) }
    return cursor.offset - start
  }
}
