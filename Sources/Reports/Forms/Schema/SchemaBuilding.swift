import Diagnostics

/// One writing of a schema, with the definitions that its parts share.
///
/// A table has two hundred figures, each with a key and its labels: what two fields have in common is defined once.
struct SchemaBuilding {
  let language: Wording.Language
  /// The definitions so far, in the order in which they were first needed, behind those that all forms share.
  private(set) var definitions = SchemaDefinitions.all.members
  private var names: [JSONValue: String] = [:]

  init(language: Wording.Language) {
    self.language = language
  }

  /// An object that has the fields of a group and no others.
  mutating func object(of group: FormGroup, first: [JSONValue.Member] = []) -> JSONValue {
    var properties = first
    for field in group.fields {
      let value = schema(of: field)
      properties += field.spellings.map { JSONValue.Member(name: $0, value: value) }
    }
    let plain = group.fields.filter { $0.isRequired && $0.spellings.count == 1 }.map { JSONValue.string($0.key) }
    let required = first.map { JSONValue.string($0.name) } + plain
    let choices = group.fields.filter { $0.spellings.count > 1 }.map(choice)
    let object: JSONValue = ["type": "object", "properties": .object(properties)]
    return object.adding("required", required.isEmpty ? nil : .array(required))
      .adding("allOf", choices.isEmpty ? nil : .array(choices))
      .adding("additionalProperties", false)
  }

  /// One of the spellings of a field, and where it may be left out, at most one.
  private func choice(of field: FormField) -> JSONValue {
    let spellings = field.spellings.map { JSONValue.object([.init(name: "required", value: .array([.string($0)]))]) }
    if field.isRequired { return ["oneOf": .array(spellings)] }
    return ["oneOf": .array(spellings + [["not": ["anyOf": .array(spellings)]]])]
  }

  private mutating func schema(of field: FormField) -> JSONValue {
    let described: JSONValue = ["description": .string(description(of: field))]
    return described.adding("$ref", .string("#/$defs/\(definition(of: field))"))
  }

  /// The name of the definition of what may stand in a field.
  private mutating func definition(of field: FormField) -> String {
    switch field.kind {
    case .line: "line"
    case .phrase(let format): phrase(format)
    case .body: "body"
    case .year: "year"
    case .date: "date"
    case .length: "length"
    case .file: "file"
    case .flag: "flag"
    case .figure(let format): define(SchemaDefinitions.figure(format), as: format.definitionName)
    case .list(let list): define(alternatives(of: list), as: field.path.rawValue)
    case .group(let group): define(alternatives(of: group, in: field), as: field.path.rawValue)
    }
  }

  /// The name of the definition of words that may be a list, or empty.
  private mutating func phrase(_ format: PhraseFormat) -> String {
    let text = format.mayBeEmpty ? "text" : "line"
    guard format.separator != nil else { return text }
    let item: JSONValue = ["$ref": .string("#/$defs/\(text)")]
    return define(["anyOf": [item, ["type": "array", "minItems": 1, "items": item]]], as: "lines")
  }

  /// Adds a definition unless there is the same one already; returns its name, numbered where another has it.
  private mutating func define(_ value: JSONValue, as proposal: String) -> String {
    if let known = names[value] { return known }
    // The items of lists have no way of their own.
    let base = proposal.isEmpty ? "item" : proposal
    let taken = Set(definitions.map(\.name))
    let candidates = [base] + (2...taken.count + 2).map { "\(base)\($0)" }
    let name = candidates.first { !taken.contains($0) } ?? base
    names[value] = name
    definitions.append(.init(name: name, value: value))
    return name
  }

  private mutating func alternatives(of list: FormList) -> JSONValue {
    let item = schema(of: list.item)
    let array: JSONValue = ["type": "array", "items": item]
    return list.takesSingle ? ["anyOf": [array, item]] : array
  }

  /// A group as a mapping, or in the shorter forms that it takes.
  private mutating func alternatives(of group: FormGroup, in field: FormField) -> JSONValue {
    var forms: [JSONValue] = []
    if field.holdsOnlyFigures { forms.append(["$ref": "#/$defs/zero"]) }
    if group.takesFlag { forms.append(["$ref": "#/$defs/flag"]) }
    if let key = group.shorthand, let inner = group.field(key) { forms.append(schema(of: inner)) }
    if group.takesList {
      let cells = group.fields.map { schema(of: $0) }
      let least = group.fields.count { $0.isRequired }
      forms.append(["type": "array", "prefixItems": .array(cells), "items": false, "minItems": .number(least)])
    }
    let object = object(of: group)
    return forms.isEmpty ? object : ["anyOf": .array(forms + [object])]
  }

  private func description(of field: FormField) -> String {
    let label = field.label.text(in: language)
    guard let note = field.note?.text(in: language) else { return label }
    return language == .chinese ? "\(label)（\(note)）" : "\(label) (\(note))"
  }
}

extension FigureFormat {
  fileprivate var definitionName: String {
    places > 0 ? "decimal\(places)" : isSigned ? "change" : "count"
  }
}

extension FormField {
  /// The keys under which a model may give the field: its key; for figures also the label, short and as printed.
  fileprivate var spellings: [String] {
    var seen: Set<String> = []
    let printed = holdsOnlyFigures ? [label.chinese] + aliases : []
    return ([key] + labelKeys + printed).filter { seen.insert($0).inserted }
  }
}
