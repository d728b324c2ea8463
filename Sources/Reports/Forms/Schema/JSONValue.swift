/// A JSON value whose members keep their order, so that the same form writes the same bytes.
indirect enum JSONValue: Hashable, Sendable {
  case string(String)
  case number(Int)
  case boolean(Bool)
  case null
  case array([JSONValue])
  case object([Member])

  /// A name and what it names.
  struct Member: Hashable, Sendable {
    var name: String
    var value: JSONValue
  }

  /// The value as text, indented by two spaces a level, without a line feed at the end.
  var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .string(let string): Self.write(string, to: &text)
    case .number(let number): text += String(number)
    case .boolean(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    case .array(let items) where items.allSatisfy(\.isScalar):
      text += "["
      for (position, item) in items.enumerated() {
        if position > 0 { text += ", " }
        item.write(to: &text, indent: indent)
      }
      text += "]"
    case .array(let items):
      writeLines(of: items, between: "[", "]", to: &text, indent: indent) { item, text, indent in
        item.write(to: &text, indent: indent)
      }
    case .object(let members):
      writeLines(of: members, between: "{", "}", to: &text, indent: indent) { member, text, indent in
        Self.write(member.name, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private func writeLines<Item>(
    of items: [Item], between open: String, _ close: String, to text: inout String, indent: String,
    write: (Item, inout String, String) -> Void
  ) {
    guard !items.isEmpty else {
      text += open + close
      return
    }
    let inner = indent + "  "
    text += open
    for (position, item) in items.enumerated() {
      text += (position > 0 ? ",\n" : "\n") + inner
      write(item, &text, inner)
    }
    text += "\n" + indent + close
  }

  private var isScalar: Bool {
    switch self {
    case .string, .number, .boolean, .null: true
    case .array, .object: false
    }
  }

  /// A string as RFC 8259 section 7 has it.
  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member(name: $0, value: $1) })
  }
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
  init(integerLiteral value: Int) { self = .number(value) }

  /// The object with one more member; other values as they are.
  func adding(_ name: String, _ value: JSONValue?) -> JSONValue {
    guard case .object(let members) = self, let value else { return self }
    return .object(members + [Member(name: name, value: value)])
  }

  /// The members of an object; none for other values.
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The object with more members.
  func adding(_ others: [Member]) -> JSONValue { .object(members + others) }
}
