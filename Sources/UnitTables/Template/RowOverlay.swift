import Diagnostics
import Reading

/// A row of a table laid over a template.
struct RowOverlay {
  let template: UnitTemplate
  let header: TableHeader
  let row: TableRow
  let file: String
  /// The most characters that a text may have.
  let limit: Int
  private(set) var findings: [Diagnostic] = []

  init(template: UnitTemplate, header: TableHeader, row: TableRow, file: String, limit: Int) {
    self.template = template
    self.header = header
    self.row = row
    self.file = file
    self.limit = limit
  }

  /// The model with the row's cells in it.
  mutating func model() -> Value {
    var model = filled(template.model)
    for (index, role) in header.roles.enumerated() {
      guard case .item(let column) = role else { continue }
      let text = index < row.cells.count ? row.cells[index] : ""
      let place = place(of: index)
      if !text.isEmpty {
        model = model.setting(Value(cell: text, at: place), at: column.steps[...], under: place)
      } else if column.isRequired {
        // What neither the row nor the template gives is missing here, at the cell.
        model = model.settingAbsent(Value(.null, at: place), at: column.steps[...], under: place)
      }
    }
    return model
  }

  private func place(of index: Int) -> SourceLocation {
    SourceLocation(file: file, line: row.number, column: index + 1)
  }

  /// The value with its placeholders filled in.
  private mutating func filled(_ value: Value) -> Value {
    switch value.content {
    case .null: return value
    case .sequence(let items): return Value(.sequence(items.map { filled($0) }), at: value.location)
    case .mapping(let entries):
      return Value(.mapping(entries.map { .init(key: $0.key, value: filled($0.value)) }), at: value.location)
    case .scalar(_, let quoted):
      guard let placeholders = template.texts[value.location] else { return value }
      guard let text = filled(placeholders) else { return value }
      return Value(.scalar(text, quoted: quoted), at: value.location)
    }
  }

  private mutating func filled(_ placeholders: PlaceholderText) -> SourcedText? {
    var values: [String: String] = [:]
    for name in placeholders.names where values[name.name] == nil {
      values[name.name] = self.value(of: name)
    }
    if let text = placeholders.filled(with: values, limit: limit) { return text }
    findings.append(
      Diagnostic(
        .error, TableExplanations.size, at: placeholders.source.location,
        Wording(
          "填入第\(row.number)行的数据后，这段文字超过\(limit)字",
          "with row \(row.number) filled in, this text has more than \(limit) characters")))
    return nil
  }

  /// The row's cell, else what the template has; a name that neither has was reported with the header.
  private mutating func value(of name: PlaceholderText.Name) -> String {
    let position = header.position(of: name.name)
    if let position, position < row.cells.count, !row.cells[position].isEmpty { return row.cells[position] }
    if let text = template.text(at: name.name) { return text }
    if let position, !name.isSection {
      findings.append(
        Diagnostic(
          .error, TableExplanations.placeholder, at: place(of: position),
          Wording(
            "这一格为空，模板的 {{\(name.name.excerpt)}} 无从填写",
            "this cell is blank, and {{\(name.name.excerpt)}} of the template takes it"),
          related: [.init(location: name.place, message: Wording("占位符", "the placeholder"))]))
    }
    return ""
  }
}

extension Value {
  /// A cell's text; what is no plain number or day is text whatever it looks like.
  init(cell text: String, at place: SourceLocation) {
    let isPlain =
      text.utf8.count <= 20 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
    let isPadded = text.utf8.count > 1 && text.utf8.first == 0x30 && text.utf8.dropFirst().first != 0x2E
    self.init(.scalar(SourcedText(text, at: place), quoted: !isPlain || isPadded), at: place)
  }
}
