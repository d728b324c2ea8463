import Diagnostics
import Reading

extension FormReading {
  /// `columns` alone: one row of figures.
  mutating func rowKind(of head: FieldHead, from mapping: inout MappingReader) -> FormField.Kind? {
    let takesList = mapping.text("lists")?.string == "true"
    return mapping.required("columns").map { .group(columns($0, takesList: takesList).row(of: head)) }
  }

  /// `columns` and `rows`: every row has every column, and rows stand in groups.
  mutating func matrixKind(of head: FieldHead, from mapping: inout MappingReader) -> FormField.Kind? {
    let takesList = mapping.text("lists")?.string == "true"
    guard let columns = mapping.required("columns"), let value = mapping.required("rows") else { return nil }
    let cells = self.columns(columns, takesList: takesList)
    return .group(group(rows(value, columns: cells, under: head.path), at: value.location))
  }

  private mutating func rows(_ value: Value, columns: FormGroup, under parent: FieldPath) -> [FormField] {
    entries(value).map { entry in
      var mapping = MappingReader(entry.value, code: FormExplanations.structure)
      var head = FieldHead(key: entry.key.string, parent: parent)
      readHead(&head, from: &mapping)
      let kind: FormField.Kind
      if let inner = mapping.value("rows") {
        kind = .group(group(rows(inner, columns: columns, under: head.path), at: inner.location))
      } else {
        kind = .group(columns.row(of: head))
      }
      findings += mapping.finish()
      return head.field(of: kind)
    }
  }

  /// The columns that rows have, their ways from the row; a column of anything but one figure is reported.
  private mutating func columns(_ value: Value, takesList: Bool) -> FormGroup {
    let cells = fields(value, under: FieldPath(rawValue: ""), areCells: true)
    if let other = cells.first(where: { $0.figures.count != 1 }) {
      report(
        FormExplanations.structure, at: value.location,
        Wording("列“\(other.key)”不是数", "column “\(other.key)” is no figure"))
    }
    return group(cells, at: value.location, takesList: takesList)
  }

  /// Fields as a group; a label that two of them share is reported, since a model could not tell them apart.
  mutating func group(
    _ fields: [FormField], at location: SourceLocation, shorthand: String? = nil, takesFlag: Bool = false,
    takesList: Bool = false
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
    return FormGroup(fields: fields, shorthand: shorthand, takesFlag: takesFlag, takesList: takesList)
  }
}

extension FormGroup {
  /// These columns as the cells of a row.
  func row(of head: FieldHead) -> FormGroup {
    let name = head.shortWording
    return FormGroup(
      fields: fields.map { $0.cell(of: head.path, named: name) }, shorthand: shorthand, takesFlag: takesFlag,
      takesList: takesList)
  }

  /// The group with the totals that a model may leave out no longer required.
  func markingComputed(_ paths: Set<FieldPath>) -> FormGroup {
    let marked = fields.map { field in
      var kind = field.kind
      if case .group(let inner) = kind { kind = .group(inner.markingComputed(paths)) }
      return field.with(kind: kind, isRequired: field.isRequired && !paths.contains(field.path))
    }
    return FormGroup(fields: marked, shorthand: shorthand, takesFlag: takesFlag, takesList: takesList)
  }
}
