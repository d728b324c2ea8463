import Diagnostics
public import Reading

/// Writes a model as JSON by the keys of its form, so that a form on a screen can be filled with it.
///
/// However a model is written (statutory labels as keys, `0` for a table, rows as lists, a seal as a path alone), the
/// values stand where the form has them, each scalar as the text that its author typed. Nothing is judged and nothing
/// lost: what the form does not know, or cannot place, stands as it was written.
public struct ModelValuesWriter: Sendable {
  private let form: Form

  /// A writer of models of that form.
  public init(form: Form) {
    self.form = form
  }

  /// The values as text: an object of the form's keys, without `layout`.
  public func values(of model: Value) -> String {
    guard case .mapping(let entries) = model.content else { return "{}\n" }
    let values = Self.members(of: entries.filter { $0.key.string != LayoutKey.name }, in: form.root)
    return JSONValue.object(values).text + "\n"
  }

  /// The entries under the form's keys; a second spelling of one, and keys of no field, under their own.
  private static func members(of entries: [Value.Entry], in group: FormGroup) -> [JSONValue.Member] {
    let owners = owners(of: group, among: entries)
    return entries.enumerated().map { index, entry in
      guard let position = group.position(of: entry.key.string), owners[position] == index else {
        return JSONValue.Member(name: entry.key.string, value: plain(entry.value))
      }
      let field = group.fields[position]
      return JSONValue.Member(name: field.key, value: value(entry.value, as: field))
    }
  }

  /// Which entry gives each field: the one under its key, else the first under a label, so that no two names meet.
  private static func owners(of group: FormGroup, among entries: [Value.Entry]) -> [Int: Int] {
    var owners: [Int: Int] = [:]
    for (index, entry) in entries.enumerated() {
      guard let position = group.position(of: entry.key.string) else { continue }
      if owners[position] == nil || entry.key.string == group.fields[position].key { owners[position] = index }
    }
    return owners
  }

  private static func value(_ value: Value, as field: FormField) -> JSONValue {
    switch (field.kind, value.content) {
    case (.group(let group), .mapping(let entries)):
      .object(members(of: entries, in: group))
    case (.group(let group), .sequence(let items)) where group.takesList && items.count <= group.fields.count:
      .object(zip(group.fields, items).map { .init(name: $0.key, value: self.value($1, as: $0)) })
    case (.group(let group), .scalar(let text, _)):
      scalar(text, as: group, of: field)
    case (.list(let list), .sequence(let items)):
      .array(items.map { self.value($0, as: list.item) })
    case (.list(let list), .scalar), (.list(let list), .mapping):
      list.takesSingle ? .array([self.value(value, as: list.item)]) : plain(value)
    case (.flag, .scalar(let text, _)):
      flag(text) ?? .string(text.string)
    default:
      plain(value)
    }
  }

  /// What a single value for a group means: zeros throughout, yes or no, or the one field that it is short for.
  private static func scalar(_ text: SourcedText, as group: FormGroup, of field: FormField) -> JSONValue {
    if field.holdsOnlyFigures, text.string == "0" { return zeros(in: group) }
    if group.takesFlag, let flag = flag(text) { return flag }
    guard let key = group.shorthand, let inner = group.field(key) else { return .string(text.string) }
    return .object([.init(name: inner.key, value: .string(text.string))])
  }

  /// Zeros in every figure that a model must give; totals that may be left out stay out.
  private static func zeros(in group: FormGroup) -> JSONValue {
    .object(
      group.fields.filter(\.isRequired).map { field in
        if case .group(let inner) = field.kind { return .init(name: field.key, value: zeros(in: inner)) }
        return .init(name: field.key, value: "0")
      })
  }

  private static func flag(_ text: SourcedText) -> JSONValue? {
    switch text.trimmed.string {
    case "true": true
    case "false": false
    default: nil
    }
  }

  /// A value as it was written.
  private static func plain(_ value: Value) -> JSONValue {
    switch value.content {
    case .null: .null
    case .scalar(let text, _): .string(text.string)
    case .sequence(let items): .array(items.map(plain))
    case .mapping(let entries): .object(entries.map { .init(name: $0.key.string, value: plain($0.value)) })
    }
  }
}
