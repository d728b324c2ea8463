public import Diagnostics

/// Writes a form's JSON Schema (draft 2020-12), which editors complete and check models by.
///
/// It describes what `ReportReader` takes: keys or statutory labels, `0` for a row or a group, lists for rows. What
/// compares figures with each other is left to the checks.
public struct JSONSchemaWriter: Sendable {
  private let form: Form
  private let language: Wording.Language

  /// A writer of that form's schema; descriptions are in `language`.
  public init(form: Form, language: Wording.Language = .chinese) {
    self.form = form
    self.language = language
  }

  /// The name under which models refer to the schema of a form.
  public static func fileName(of form: Form) -> String { "\(form.name).schema.json" }

  /// The schema as text; the same form gives the same bytes.
  public func schema() -> String {
    let layout: JSONValue = [
      "description": .string(language == .chinese ? "版式" : "layout"), "const": .string(form.name),
    ]
    let root = object(of: form.root, first: [JSONValue.Member(name: LayoutKey.name, value: layout)])
    guard case .object(let members) = root else { return root.text }
    let head: [JSONValue.Member] = [
      .init(name: "$schema", value: "https://json-schema.org/draft/2020-12/schema"),
      .init(name: "title", value: .string(form.title.text(in: language))),
    ]
    let tail: [JSONValue.Member] = [.init(name: "$defs", value: SchemaDefinitions.all)]
    return JSONValue.object(head + members + exclusions + tail).text + "\n"
  }

  /// At most one of some fields.
  private var exclusions: [JSONValue.Member] {
    form.alternatives.flatMap { choice in
      let names = choice.map(\.rawValue).filter { !$0.contains(".") }
      let pairs = names.indices.flatMap { first in
        names[(first + 1)...].map { JSONValue.array([.string(names[first]), .string($0)]) }
      }
      return [JSONValue.Member(name: "not", value: ["anyOf": .array(pairs.map { ["required": $0] })])]
    }
  }

  /// An object that has the fields of a group and no others.
  private func object(of group: FormGroup, first: [JSONValue.Member] = []) -> JSONValue {
    let properties = group.fields.flatMap { field in
      let value = schema(of: field)
      return field.spellings.map { JSONValue.Member(name: $0, value: value) }
    }
    let plain = group.fields.filter { $0.isRequired && $0.spellings.count == 1 }.map { JSONValue.string($0.key) }
    let required = first.map { JSONValue.string($0.name) } + plain
    let choices = group.fields.filter { $0.spellings.count > 1 }.map(choice)
    return JSONValue.object([
      .init(name: "type", value: "object"),
      .init(name: "properties", value: .object(first + properties)),
    ]).adding("required", required.isEmpty ? nil : .array(required))
      .adding("allOf", choices.isEmpty ? nil : .array(choices))
      .adding("additionalProperties", false)
  }

  /// One of the spellings of a field, and where it may be left out, at most one.
  private func choice(of field: FormField) -> JSONValue {
    let spellings = field.spellings.map { JSONValue.object([.init(name: "required", value: .array([.string($0)]))]) }
    if field.isRequired { return ["oneOf": .array(spellings)] }
    return ["oneOf": .array(spellings + [["not": ["anyOf": .array(spellings)]]])]
  }

  private func schema(of field: FormField) -> JSONValue {
    let described: JSONValue = ["description": .string(description(of: field))]
    switch field.kind {
    case .line: return described.reference("line")
    case .body: return described.reference("body")
    case .year: return described.reference("year")
    case .date: return described.reference("date")
    case .length: return described.reference("length")
    case .file: return described.reference("file")
    case .flag: return described.adding("type", "boolean")
    case .figure(let format): return described.adding("anyOf", SchemaDefinitions.figure(format))
    case .list(let list): return schema(of: list, described)
    case .group(let group): return schema(of: group, of: field, described)
    }
  }

  private func schema(of list: FormList, _ described: JSONValue) -> JSONValue {
    let item = schema(of: list.item)
    let array: JSONValue = ["type": "array", "items": item]
    return described.adding("anyOf", .array(list.takesSingle ? [array, item] : [array]))
  }

  /// A group as a mapping, or in the shorter forms that it takes.
  private func schema(of group: FormGroup, of field: FormField, _ described: JSONValue) -> JSONValue {
    var forms: [JSONValue] = []
    if field.holdsOnlyFigures { forms.append(["$ref": "#/$defs/zero"]) }
    if let key = group.shorthand, let inner = group.field(key) { forms.append(schema(of: inner)) }
    if group.takesList {
      let cells = JSONValue.array(group.fields.map(schema))
      let least = group.fields.count { $0.isRequired }
      forms.append([
        "type": "array", "prefixItems": cells, "items": false, "minItems": .number(least),
      ])
    }
    forms.append(object(of: group))
    return described.adding("anyOf", .array(forms))
  }

  private func description(of field: FormField) -> String {
    let label = field.label.text(in: language)
    guard let note = field.note?.text(in: language) else { return label }
    return language == .chinese ? "\(label)（\(note)）" : "\(label) (\(note))"
  }
}

extension JSONValue {
  fileprivate func reference(_ name: String) -> JSONValue { adding("$ref", .string("#/$defs/\(name)")) }
}

extension FormField {
  /// The keys under which a model may give the field: its key; for figures also the label, short and as printed.
  fileprivate var spellings: [String] {
    var seen: Set<String> = []
    let labels = labelSpellings
    return ([key] + labels.map(LabelSpelling.normalised) + labels).filter { seen.insert($0).inserted }
  }
}
