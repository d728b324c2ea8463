import Diagnostics
import Reading

extension FormReading {
  /// `columns` alone: one row of figures.
  mutating func rowKind(of head: FieldHead, from mapping: inout MappingReader) -> FormField.Kind? {
    let takesList = mapping.text("lists")?.string == "true"
    guard let columns = mapping.required("columns") else { return nil }
    return row(columns, of: head, takesList: takesList)
  }

  /// `columns` and `rows`: every row has every column, and rows stand in groups.
  mutating func matrixKind(of head: FieldHead, from mapping: inout MappingReader) -> FormField.Kind? {
    let takesList = mapping.text("lists")?.string == "true"
    guard let columns = mapping.required("columns"), let value = mapping.required("rows") else { return nil }
    let rows = rows(value, columns: columns, under: head.path, takesList: takesList)
    return .group(group(rows, at: value.location))
  }

  private mutating func rows(
    _ value: Value, columns: Value, under parent: FieldPath, takesList: Bool
  ) -> [FormField] {
    entries(value).compactMap { entry in
      var mapping = MappingReader(entry.value, code: FormExplanations.structure)
      var head = FieldHead(key: entry.key.string, parent: parent, row: nil)
      readHead(&head, from: &mapping)
      let kind: FormField.Kind
      if let inner = mapping.value("rows") {
        let fields = rows(inner, columns: columns, under: head.path, takesList: takesList)
        kind = .group(group(fields, at: inner.location))
      } else {
        kind = row(columns, of: head, takesList: takesList)
      }
      findings += mapping.finish()
      return head.field(of: kind)
    }
  }

  private mutating func row(_ columns: Value, of head: FieldHead, takesList: Bool) -> FormField.Kind {
    let cells = fields(columns, under: head.path, row: head.shortWording)
    if let other = cells.first(where: { $0.figures.count != 1 }) {
      report(
        FormExplanations.structure, at: columns.location,
        Wording("列“\(other.key)”不是数", "column “\(other.key)” is no figure"))
    }
    return .group(group(cells, at: columns.location, takesList: takesList))
  }

  /// Fields as a group; a label that two of them share is reported, since a model could not tell them apart.
  mutating func group(
    _ fields: [FormField], at location: SourceLocation, shorthand: String? = nil, takesList: Bool = false
  ) -> FormGroup {
    var owners: [String: String] = [:]
    for field in fields {
      for label in Set(field.labelKeys) {
        if let owner = owners.updateValue(field.key, forKey: label) {
          report(
            FormExplanations.label, at: location,
            Wording("“\(owner)”与“\(field.key)”的名称相同：\(label)", "“\(owner)” and “\(field.key)” share a label: \(label)"))
        }
      }
    }
    return FormGroup(fields: fields, shorthand: shorthand, takesList: takesList)
  }
}

extension FormGroup {
  /// The group with the totals that a model may leave out no longer required.
  func markingComputed(_ paths: Set<FieldPath>) -> FormGroup {
    let marked = fields.map { field in
      var kind = field.kind
      if case .group(let inner) = kind { kind = .group(inner.markingComputed(paths)) }
      return field.with(kind: kind, isRequired: field.isRequired && !paths.contains(field.path))
    }
    return FormGroup(fields: marked, shorthand: shorthand, takesList: takesList)
  }
}
