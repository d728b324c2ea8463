internal import Diagnostics

/// Makes a value of strict JSON (RFC 8259).
///
/// A comma before a closing bracket, a leading zero, a raw tab in a string are reported and passed over; what cannot
/// be followed ends the reading.
struct JSONReader {
  /// The reading cannot go on; the finding that says why is listed.
  struct Ended: Error {}

  let source: SourceText
  let bounds: ReadingBounds
  var findings: FindingList
  var cursor: SourceCursor
  let placeholders: Set<Int>
  private var nodes = 0

  init(source: SourceText, bounds: ReadingBounds, findings: FindingList) {
    self.source = source
    self.bounds = bounds
    self.findings = findings
    cursor = SourceCursor(source.bytes)
    placeholders = Set(source.refusals.map(\.index))
    for refusal in source.refusals { self.findings.add(.refused(refusal.reason, refusal.scalar, at: refusal.location)) }
  }

  var place: SourceLocation { cursor.location(in: source.file) }

  /// The file's value, or `nil` where it could not be followed to its end.
  mutating func read() -> Value? {
    do throws(Ended) {
      passSpace()
      guard !cursor.isAtEnd else {
        findings.add(.empty(at: .start(of: source.file)))
        return nil
      }
      let value = try readValue(depth: 0)
      passSpace()
      guard cursor.isAtEnd else { try end(Wording("值的后面还有内容", "content follows the value")) }
      return value
    } catch {
      return nil
    }
  }

  /// Reports what ends the reading.
  mutating func end(_ found: Wording) throws(Ended) -> Never {
    findings.add(.syntax(found, at: place))
    throw Ended()
  }

  mutating func passSpace() {
    while let byte = cursor.byte {
      switch byte {
      case 0x20, 0x09: cursor.advance()
      case 0x0A, 0x0D: cursor.advanceOverBreak()
      default: return
      }
    }
  }

  mutating func countNode(at location: SourceLocation) throws(Ended) {
    nodes += 1
    guard nodes > bounds.nodes else { return }
    findings.add(.tooManyNodes(limit: bounds.nodes, at: location))
    throw Ended()
  }

  private mutating func readValue(depth: Int) throws(Ended) -> Value {
    let location = place
    try countNode(at: location)
    switch cursor.byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < bounds.depth else {
        findings.add(.tooDeep(limit: bounds.depth, at: location))
        throw Ended()
      }
      return cursor.byte == UInt8(ascii: "{")
        ? try readObject(depth: depth + 1, at: location) : try readArray(depth: depth + 1, at: location)
    case UInt8(ascii: "\""): return Value(.scalar(try readString(), quoted: true), at: location)
    case let byte? where byte == UInt8(ascii: "-") || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")):
      return Value(.scalar(try readNumber(), quoted: false), at: location)
    default: return try readWord(at: location)
    }
  }

  private mutating func readWord(at location: SourceLocation) throws(Ended) -> Value {
    let start = cursor.offset
    var ahead = cursor
    while let byte = ahead.byte, byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") { ahead.advance() }
    switch String(decoding: source.bytes[start..<ahead.offset].prefix(6), as: UTF8.self) {
    case "null":
      cursor = ahead
      return Value(.null, at: location)
    case let word where word == "true" || word == "false":
      cursor = ahead
      return Value(.scalar(SourcedText(word, at: location), quoted: false), at: location)
    default: try end(JSONReader.unexpected(cursor.byte))
    }
  }

  private static func unexpected(_ byte: UInt8?) -> Wording {
    switch byte {
    case nil: Wording("文件在值写完之前结束", "the file ends before a value")
    case UInt8(ascii: "'"): Wording("JSON 的文字只能用英文双引号", "a JSON text stands in double quotes")
    case UInt8(ascii: "/"), UInt8(ascii: "#"): Wording("JSON 中不能有注释", "JSON has no comments")
    case UInt8(ascii: ","): Wording("逗号前缺少一个值", "a value is missing before the comma")
    default:
      Wording(
        "此处应是一个值：文字加英文双引号，或数字、true、false、null",
        "a value was expected: a text in double quotes, a number, true, false or null")
    }
  }

  private mutating func readArray(depth: Int, at location: SourceLocation) throws(Ended) -> Value {
    var items: [Value] = []
    try readItems(closedBy: UInt8(ascii: "]"), openedAt: location) { reader throws(Ended) in
      items.append(try reader.readValue(depth: depth))
    }
    return Value(.sequence(items), at: location)
  }

  private mutating func readObject(depth: Int, at location: SourceLocation) throws(Ended) -> Value {
    var mapping = MappingBuilder()
    try readItems(closedBy: UInt8(ascii: "}"), openedAt: location) { reader throws(Ended) in
      let keyLocation = reader.place
      guard reader.cursor.byte == UInt8(ascii: "\"") else {
        try reader.end(Wording("此处应是英文双引号中的键", "a key in double quotes was expected"))
      }
      try reader.countNode(at: keyLocation)
      let key = Value(.scalar(try reader.readString(), quoted: true), at: keyLocation)
      reader.passSpace()
      guard reader.cursor.byte == UInt8(ascii: ":") else {
        try reader.end(Wording("键的后面缺少英文冒号“:”", "a “:” is missing behind the key"))
      }
      reader.cursor.advance()
      reader.passSpace()
      mapping.add(key, try reader.readValue(depth: depth), isYAML: false, findings: &reader.findings)
    }
    return Value(.mapping(mapping.finish()), at: location)
  }

  /// Reads items between commas up to the closing bracket.
  private mutating func readItems(
    closedBy bracket: UInt8, openedAt location: SourceLocation, _ readItem: (inout JSONReader) throws(Ended) -> Void
  ) throws(Ended) {
    cursor.advance()
    passSpace()
    if cursor.byte == bracket {
      cursor.advance()
      return
    }
    while true {
      try readItem(&self)
      passSpace()
      let comma = place
      if cursor.byte == UInt8(ascii: ",") {
        cursor.advance()
        passSpace()
        if cursor.byte != bracket { continue }
        findings.add(.syntax(Wording("最后一项后面不能有逗号", "no comma may follow the last item"), at: comma))
      }
      guard cursor.byte == bracket else {
        let mark = String(Unicode.Scalar(bracket))
        findings.add(
          .syntax(
            Wording("此处应是“,”或“\(mark)”", "“,” or “\(mark)” was expected here"), at: place,
            related: [.init(location: location, message: Wording("括号从这里开始", "the bracket opens here"))]))
        throw Ended()
      }
      cursor.advance()
      return
    }
  }
}
