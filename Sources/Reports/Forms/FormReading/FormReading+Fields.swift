import Diagnostics
import Reading

extension FormReading {
  /// The fields of a group, in order; cells are counts where nothing else is said, other fields lines.
  mutating func fields(_ value: Value, under parent: FieldPath, areCells: Bool = false) -> [FormField] {
    entries(value).compactMap { field($0, under: parent, isCell: areCells) }
  }

  private mutating func field(_ entry: Value.Entry, under parent: FieldPath, isCell: Bool) -> FormField? {
    var mapping = MappingReader(entry.value, code: FormExplanations.structure)
    var head = FieldHead(key: entry.key.string, parent: parent)
    readHead(&head, from: &mapping)
    let type = mapping.text("type") ?? SourcedText(isCell ? "count" : "line", at: entry.key.location)
    let kind = kind(type, of: head, from: &mapping)
    findings += mapping.finish()
    return kind.map { head.field(of: $0) }
  }

  /// What every field may say of itself.
  mutating func readHead(_ head: inout FieldHead, from mapping: inout MappingReader) {
    let location = mapping.location
    head.label = mapping.text("label")?.string
    head.english = mapping.text("en")?.string
    head.short = mapping.text("short")?.string
    head.aliases = mapping.texts("aliases")?.map(\.string) ?? []
    head.note = mapping.value("note").map { wording($0) }
    head.isRecommended = mapping.text("recommended")?.string == "true"
    head.isOptional = mapping.text("optional")?.string == "true" || head.isRecommended
    if head.label == nil || head.english == nil {
      mapping.report(at: location, Wording("“\(head.key)”须有label和en", "“\(head.key)” takes a label and en"))
    }
    if head.key.isEmpty || head.key.contains(".") {
      mapping.report(at: location, Wording("键不能为空或含“.”", "a key is neither empty nor has a “.”"))
    }
  }

  private mutating func kind(
    _ type: SourcedText, of head: FieldHead, from mapping: inout MappingReader
  ) -> FormField.Kind? {
    switch type.string {
    case "line": return .line
    case "phrase": return phraseKind(from: &mapping)
    case "body": return .body
    case "year": return .year
    case "date": return .date
    case "length": return .length
    case "file": return .file
    case "flag": return .flag
    case "count": return .figure(.count)
    case "change": return .figure(FigureFormat(places: 0, isSigned: true, unit: nil))
    case "decimal": return decimal(from: &mapping)
    case "group": return groupKind(of: head, from: &mapping)
    case "row": return rowKind(of: head, from: &mapping)
    case "matrix": return matrixKind(of: head, from: &mapping)
    case "list": return listKind(of: head, from: &mapping)
    default:
      let known = "line phrase body year date length file flag count change decimal group row matrix list"
      report(
        FormExplanations.structure, at: type.location ?? mapping.location,
        Wording("没有“\(type.string)”这种类型；可用：\(known)", "there is no type “\(type.string)”; known: \(known)"))
      return nil
    }
  }

  private mutating func decimal(from mapping: inout MappingReader) -> FormField.Kind {
    let places = mapping.integer("places") ?? 0
    if !(1...9).contains(places) {
      mapping.report(at: mapping.location, Wording("places应为1至9", "places is 1 to 9"))
    }
    let unit = mapping.text("unit")?.string
    return .figure(FigureFormat(places: min(max(places, 1), 9), isSigned: false, unit: unit))
  }

  private mutating func groupKind(of head: FieldHead, from mapping: inout MappingReader) -> FormField.Kind? {
    let shorthand = mapping.text("shorthand")
    let takesFlag = mapping.text("flag")?.string == "true"
    guard let value = mapping.required("fields") else { return nil }
    let fields = fields(value, under: head.path)
    if let shorthand, !fields.contains(where: { $0.key == shorthand.string }) {
      report(
        FormExplanations.reference, at: shorthand.location ?? value.location,
        Wording("组内没有“\(shorthand.string)”", "the group has no “\(shorthand.string)”"))
    }
    return .group(group(fields, at: value.location, shorthand: shorthand?.string, takesFlag: takesFlag))
  }

  private mutating func listKind(of head: FieldHead, from mapping: inout MappingReader) -> FormField.Kind? {
    let takesSingle = mapping.text("single")?.string == "true"
    guard let value = mapping.required("items") else { return nil }
    var inner = MappingReader(value, code: FormExplanations.structure)
    var item = FieldHead(key: "", parent: FieldPath(rawValue: ""))
    item.label = head.label
    item.english = head.english
    item.short = head.short
    let type = inner.text("type") ?? SourcedText("line", at: value.location)
    let kind = kind(type, of: item, from: &inner)
    findings += inner.finish()
    return kind.map { .list(FormList(item: item.field(of: $0), takesSingle: takesSingle)) }
  }
}

/// What a field says of itself before its kind is known.
struct FieldHead {
  var key: String
  /// The way to the group it stands in.
  var parent: FieldPath
  var label: String?
  var english: String?
  var short: String?
  var aliases: [String] = []
  var note: Wording?
  var isOptional = false
  var isRecommended = false

  init(key: String, parent: FieldPath) {
    self.key = key
    self.parent = parent
  }

  /// An item of a list has no key, and its way is empty.
  var path: FieldPath { key.isEmpty ? parent : parent.appending(key) }

  var labelWording: Wording { Wording(label ?? key, english ?? key) }

  var shortWording: Wording {
    Wording(short ?? LabelSpelling.withoutOrdinalAndRemark(label ?? key), english ?? key)
  }

  func field(of kind: FormField.Kind) -> FormField {
    return FormField(
      key: key, path: path, label: labelWording, shortLabel: shortWording, fullLabel: shortWording, aliases: aliases,
      note: note,
      kind: kind, isRequired: !isOptional, isRecommended: isRecommended)
  }
}
