public import Diagnostics
public import Reading

/// The model over which the rows of a table are laid.
public struct UnitTemplate: Sendable {
  /// The model, its keys as the form has them.
  let model: Value
  /// The texts with placeholders, by where they begin.
  let texts: [SourceLocation: PlaceholderText]
  /// What is wrong with the placeholders themselves.
  public let findings: [Diagnostic]

  /// A template of that model; every text of it is looked through for placeholders.
  public init(model: Value) {
    self.model = model
    var texts: [SourceLocation: PlaceholderText] = [:]
    var findings: [Diagnostic] = []
    Self.collect(model, into: &texts, &findings)
    self.texts = texts
    self.findings = findings
  }

  /// The keys that placeholders name, and where each is named first.
  var names: [String: SourceLocation] {
    Dictionary(texts.values.flatMap(\.names).map { ($0.name, $0.place) }, uniquingKeysWith: min)
  }

  /// The text that the model has at the end of a dotted key, where it is one without placeholders.
  func text(at key: String) -> String? {
    var value: Value? = model
    for step in key.split(separator: ".") {
      if case .sequence(let items)? = value?.content, let index = Int(step) {
        value = items.indices.contains(index) ? items[index] : nil
      } else {
        value = value?[String(step)]
      }
    }
    guard let value, let text = value.text, texts[value.location] == nil else { return nil }
    return text.string
  }

  private static func collect(
    _ value: Value, into texts: inout [SourceLocation: PlaceholderText], _ findings: inout [Diagnostic]
  ) {
    switch value.content {
    case .null: return
    case .sequence(let items): for item in items { collect(item, into: &texts, &findings) }
    case .mapping(let entries): for entry in entries { collect(entry.value, into: &texts, &findings) }
    case .scalar(let text, _):
      guard let found = PlaceholderText(text, findings: &findings) else { return }
      texts[value.location] = found
    }
  }
}
