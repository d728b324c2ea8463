import Diagnostics
import Reading

/// A value in one line, as tests state it: `{a: 1, b: "text", c: [~]}`; quoted scalars in quotation marks.
func outline(_ value: Value?) -> String {
  switch value?.content {
  case nil: "nothing"
  case .null: "~"
  case .scalar(let text, quoted: true): "\"\(text.string)\""
  case .scalar(let text, quoted: false): text.string
  case .sequence(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
  case .mapping(let entries):
    "{" + entries.map { "\($0.key.string): \(outline($0.value))" }.joined(separator: ", ") + "}"
  }
}

/// Every scalar of a value, keys included.
func scalars(of value: Value) -> [SourcedText] {
  switch value.content {
  case .null: []
  case .scalar(let text, _): [text]
  case .sequence(let items): items.flatMap(scalars)
  case .mapping(let entries): entries.flatMap { [$0.key] + scalars(of: $0.value) }
  }
}
