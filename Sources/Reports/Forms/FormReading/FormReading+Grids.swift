import Diagnostics
import Reading

extension FormReading {
  /// The tables of a form, each under the name of the field whose figures it prints.
  mutating func grids(_ value: Value, in root: FormGroup) -> [Grid] {
    entries(value).compactMap { entry in
      guard let field = field(entry.key, in: root), case .group(let group) = field.kind else { return nil }
      return grid(entry.value, name: entry.key.string, of: group)
    }
  }

  private mutating func grid(_ value: Value, name: String, of group: FormGroup) -> Grid? {
    var mapping = MappingReader(value, code: FormExplanations.grid)
    let columnCount = mapping.integer("columns") ?? 0
    let headRowCount = mapping.integer("head") ?? 0
    let rows = mapping.required("rows").map { items($0) } ?? []
    if !(1...100).contains(columnCount) || !(0...rows.count).contains(headRowCount) || rows.count > 1000 {
      mapping.report(
        at: mapping.location,
        Wording("columns应为1至100，head不多于行数，行不多于1000", "columns is 1 to 100, head at most the rows, rows at most 1000"))
    }
    findings += mapping.finish()
    guard (1...100).contains(columnCount), rows.count <= 1000 else { return nil }
    var placement = GridPlacement(rowCount: rows.count, columnCount: columnCount)
    for (row, value) in rows.enumerated() {
      for cell in items(value) { place(cell, row: row, in: &placement, of: group) }
      if !placement.isFull(row: row) {
        report(
          FormExplanations.grid, at: value.location,
          Wording(
            "表的第\(row + 1)行没有排满\(columnCount)列", "row \(row + 1) of the table does not fill \(columnCount) columns"))
      }
    }
    reportFigures(notOnceIn: placement, of: group, at: value.location)
    return Grid(
      name: name, rowCount: rows.count, columnCount: columnCount, headRowCount: headRowCount,
      cells: placement.cells)
  }

  /// `{ head: 自然人, down: 2 }`: a cell of one kind, with its spans.
  private mutating func place(
    _ value: Value, row: Int, in placement: inout GridPlacement, of group: FormGroup
  ) {
    var mapping = MappingReader(value, code: FormExplanations.grid)
    let down = mapping.integer("down") ?? 1
    let across = mapping.integer("across") ?? 1
    let contents = contents(from: &mapping, of: group)
    findings += mapping.finish()
    for content in contents where !placement.place(content, row: row, down: down, across: across) {
      report(
        FormExplanations.grid, at: value.location,
        Wording("单元格在第\(row + 1)行放不下", "the cell does not fit into row \(row + 1)"))
    }
  }

  private mutating func contents(from mapping: inout MappingReader, of group: FormGroup) -> [GridCell.Content] {
    var contents: [GridCell.Content] = []
    if let text = mapping.text("head") { contents.append(.head(text.string)) }
    if let text = mapping.text("note") { contents.append(.note(text.string)) }
    if let text = mapping.text("group") { contents.append(.group(text.string)) }
    if let text = mapping.text("label") { contents.append(.label(text.string)) }
    if let name = mapping.text("headOf") { contents += label(name, group) { .head($0) } }
    if let name = mapping.text("groupOf") { contents += label(name, group) { .group($0) } }
    if let name = mapping.text("labelOf") { contents += label(name, group) { .label($0) } }
    if let name = mapping.text("figures") {
      contents += field(name, in: group)?.figures.map { .figure($0.path) } ?? []
    }
    if contents.isEmpty {
      mapping.report(
        at: mapping.location,
        Wording(
          "单元格应为head、note、group、label、headOf、groupOf、labelOf或figures之一",
          "a cell is one of head, note, group, label, headOf, groupOf, labelOf, figures"))
    }
    return contents
  }

  private mutating func label(
    _ name: SourcedText, _ group: FormGroup, _ content: (String) -> GridCell.Content
  ) -> [GridCell.Content] {
    field(name, in: group).map { [content($0.label.chinese)] } ?? []
  }

  /// A form's figures stand in its table once each.
  private mutating func reportFigures(
    notOnceIn placement: GridPlacement, of group: FormGroup, at location: SourceLocation
  ) {
    var times: [FieldPath: Int] = [:]
    for case .figure(let path) in placement.cells.map(\.content) { times[path, default: 0] += 1 }
    for figure in group.figures where times[figure.path] != 1 {
      report(
        FormExplanations.grid, at: location,
        Wording("“\(figure.path)”在表中应恰好出现一次", "“\(figure.path)” must stand in the table exactly once"))
    }
  }
}
