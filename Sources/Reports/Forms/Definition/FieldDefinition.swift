import Diagnostics

extension FormField {
  /// The field as JSON: `key`, `path`, `kind`, its labels and note, whether it is `required` or `recommended`, and what
  /// its kind needs to know.
  var definition: JSONValue {
    let head: JSONValue = [
      "key": .string(key), "path": JSONValue(path), "kind": .string(kind.name), "label": JSONValue(label),
      "shortLabel": JSONValue(shortLabel), "fullLabel": JSONValue(fullLabel), "required": .boolean(isRequired),
      "recommended": .boolean(isRecommended),
    ]
    return head.adding("note", note.map(JSONValue.init)).adding(kind.definition)
  }
}

extension FormField.Kind {
  /// What a definition calls the kind.
  fileprivate var name: String {
    switch self {
    case .line: "line"
    case .phrase: "phrase"
    case .body: "body"
    case .year: "year"
    case .date: "date"
    case .length: "length"
    case .file: "file"
    case .flag: "flag"
    case .figure: "figure"
    case .group: "group"
    case .list: "list"
    }
  }

  /// What there is to know of values of the kind.
  fileprivate var definition: [JSONValue.Member] {
    switch self {
    case .figure(let format): format.definition.members
    case .phrase(let format): format.definition.members
    case .group(let group): group.definition.members
    case .list(let list): [.init(name: "item", value: list.item.definition)]
    default: []
    }
  }
}

extension FigureFormat {
  fileprivate var definition: JSONValue {
    let definition: JSONValue = ["places": .number(places), "signed": .boolean(isSigned)]
    return definition.adding("unit", unit.map { .string($0) })
  }
}

extension PhraseFormat {
  fileprivate var definition: JSONValue {
    let definition: JSONValue = ["mayBeEmpty": .boolean(mayBeEmpty), "brackets": .boolean(isBracketed)]
    return definition.adding("separator", separator.map { .string($0) }).adding("ending", ending.map { .string($0) })
  }
}

extension FormGroup {
  fileprivate var definition: JSONValue {
    let definition: JSONValue = ["takesFlag": .boolean(takesFlag), "fields": .array(fields.map(\.definition))]
    return definition.adding("shorthand", shorthand.map { .string($0) })
  }
}

extension JSONValue {
  /// `{ "zh": …, "en": … }`.
  init(_ wording: Wording) {
    self = ["zh": .string(wording.chinese), "en": .string(wording.english)]
  }

  /// The keys, joined by dots.
  init(_ path: FieldPath) {
    self = .string(path.rawValue)
  }
}
