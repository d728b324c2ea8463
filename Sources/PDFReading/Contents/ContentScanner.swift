/// Reads a page's contents statement by statement: operands, then an operator (ISO 32000-1 7.8.2).
///
/// It follows any bytes to their end; what makes no sense comes out as operators that nobody knows.
struct ContentScanner {
  /// What an operand is.
  enum TokenKind {
    case number, name, string, hexString, delimiter
  }

  /// An operand, or a part of one: arrays and dictionaries come as their delimiters and what stands between.
  struct Token {
    var kind: TokenKind
    var range: Range<Int>
  }

  /// How many operands are kept; a line of text has a few hundred.
  private static let operandLimit = 65_536

  let bytes: [UInt8]
  private var index = 0
  /// The operands of the last statement.
  private(set) var operands: [Token] = []
  /// Where the last statement begins.
  private(set) var start = 0
  /// The operator of the last statement.
  private(set) var operatorRange = 0..<0

  /// A scanner of `bytes` from `first` on.
  init(_ bytes: [UInt8], from first: Int = 0) {
    self.bytes = bytes
    index = max(0, min(first, bytes.count))
  }

  /// Where the last statement ends.
  var end: Int { operatorRange.upperBound }

  /// Steps to the next statement; false at the end.
  mutating func next() -> Bool {
    operands.removeAll(keepingCapacity: true)
    var isFirst = true
    while let token = nextToken() {
      if isFirst { start = token.range.lowerBound }
      isFirst = false
      guard token.kind == nil else {
        if let kind = token.kind, operands.count < Self.operandLimit {
          operands.append(Token(kind: kind, range: token.range))
        }
        continue
      }
      operatorRange = token.range
      if isOperator("ID") { skipInlineImage() }
      return true
    }
    return false
  }

  /// Whether the last statement's operator is that one.
  func isOperator(_ name: StaticString) -> Bool { matches(operatorRange, name) }

  /// Whether those bytes are that text.
  func matches(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { expected in
      for offset in 0..<expected.count where bytes[range.lowerBound + offset] != expected[offset] { return false }
      return true
    }
  }

  /// The number that an operand is.
  func number(_ token: Token) -> Double? {
    token.kind == .number ? Double(String(decoding: bytes[token.range], as: UTF8.self)) : nil
  }

  // MARK: Tokens

  /// An operand, or an operator, whose kind is `nil`.
  mutating func nextToken() -> (kind: TokenKind?, range: Range<Int>)? {
    skipBlank()
    guard index < bytes.count else { return nil }
    let first = index
    switch bytes[index] {
    case UInt8(ascii: "("): return (.string, skipString())
    case UInt8(ascii: "<") where peek(1) == UInt8(ascii: "<"), UInt8(ascii: ">") where peek(1) == UInt8(ascii: ">"):
      index += 2
      return (.delimiter, first..<index)
    case UInt8(ascii: "<"):
      while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
      index = min(index + 1, bytes.count)
      return (.hexString, first..<index)
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ")"),
      UInt8(ascii: ">"):
      index += 1
      return (.delimiter, first..<index)
    case UInt8(ascii: "/"):
      index += 1
      skipRegular()
      return (.name, first..<index)
    case let byte:
      skipRegular()
      return (Self.beginsNumber(byte) ? .number : nil, first..<index)
    }
  }

  private func peek(_ offset: Int) -> UInt8? { index + offset < bytes.count ? bytes[index + offset] : nil }

  private mutating func skipRegular() {
    while index < bytes.count, Self.isRegular(bytes[index]) { index += 1 }
  }

  /// White space and comments (ISO 32000-1 7.2.2, 7.2.3).
  private mutating func skipBlank() {
    while index < bytes.count {
      if Self.isBlank(bytes[index]) {
        index += 1
      } else if bytes[index] == UInt8(ascii: "%") {
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      } else {
        return
      }
    }
  }

  /// A literal string with its nested parentheses (ISO 32000-1 7.3.4.2).
  private mutating func skipString() -> Range<Int> {
    let first = index
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      index += 1
      if depth == 0 { break }
    }
    index = min(index, bytes.count)
    return first..<index
  }

  /// The data of an inline image ends at an `EI` between blanks (ISO 32000-1 8.9.7); the statement takes it in.
  private mutating func skipInlineImage() {
    while index + 3 < bytes.count {
      if Self.isBlank(bytes[index]), bytes[index + 1] == UInt8(ascii: "E"), bytes[index + 2] == UInt8(ascii: "I"),
        Self.isBlank(bytes[index + 3])
      {
        return
      }
      index += 1
    }
    index = bytes.count
  }

  private static func beginsNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0
  }

  private static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0A, 0x0D, 0x09, 0x0C, 0, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x2F, 0x25: false
    default: true
    }
  }
}
