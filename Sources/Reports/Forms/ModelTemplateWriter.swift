import Diagnostics

/// Writes a model to fill in: every item of a form by its key, with its statutory label as a comment.
///
/// Required and recommended items stand there blank, so that checking an unfinished model lists what is still to be
/// filled in; other items are commented out.
public struct ModelTemplateWriter: Sendable {
  private let form: Form
  private let values: [FieldPath: String]

  /// A writer of that form's models.
  ///
  /// - Parameter values: What stands there already; what must still be filled in is marked TODO then.
  public init(form: Form, filledWith values: [FieldPath: String] = [:]) {
    self.form = form
    self.values = values
  }

  /// The model as YAML.
  public func template() -> String {
    var lines = [
      "# yaml-language-server: $schema=\(JSONSchemaWriter.fileName(of: form))",
      "# \(form.title.chinese)",
      "# 各项填在冒号之后；前面有“# ”的项可以不写，要写时去掉“# ”。" + (form.figures.isEmpty ? "" : "数没有的填0，不要留空。"),
      "\(LayoutKey.name): \(form.name)",
    ]
    for field in form.root.fields {
      lines += [""] + block(of: field, indent: "")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines of a field; those of one that may be left out are comments, with all that is below it.
  private func block(of field: FormField, indent: String) -> [String] {
    if field.isRequired || field.isRecommended || values[field.path] != nil {
      return lines(of: field, indent: indent, isComment: false)
    }
    return lines(of: field, indent: "", isComment: true).map { "\(indent)# \($0)" }
  }

  private func lines(of field: FormField, indent: String, isComment: Bool) -> [String] {
    switch field.kind {
    case .group(let group) where !group.takesList:
      let inner = group.fields.flatMap { field in
        isComment ? lines(of: field, indent: indent + "  ", isComment: true) : block(of: field, indent: indent + "  ")
      }
      return [entry(field, indent)] + notes(on: group, of: field, indent: indent) + inner
    case .list(let list) where list.takesSingle && !list.item.kind.isGroup:
      return [entry(field, indent)]
    case .list(let list):
      return [entry(field, indent), "\(indent)  -\(blankItem(of: list))"]
    case .body:
      return [entry(field, indent, "|", hint: "一行为一段；行首的（一）、1.等作小标题"), "\(indent)  "]
    default:
      return [entry(field, indent)]
    }
  }

  private func entry(_ field: FormField, _ indent: String, _ value: String = "", hint: String? = nil) -> String {
    let value = value.isEmpty ? filled(field) : value
    let key = "\(indent)\(field.key):" + (value.isEmpty ? "" : " \(value)")
    let remark = [todo(field, value), field.label.chinese, unit(of: field), field.note?.chinese, hint].compactMap { $0 }
    let padding = String(repeating: " ", count: max(1, 32 - key.count))
    return "\(key)\(padding)# \(remark.joined(separator: "；"))"
  }

  /// What stands in a field, or in the cells of a row that is written as a list.
  private func filled(_ field: FormField) -> String {
    if let value = values[field.path] { return value }
    guard case .group(let group) = field.kind, group.takesList else { return "" }
    let cells = group.fields.filter(\.isRequired).map { values[$0.path] }
    return cells.contains(nil) ? "" : "[" + cells.compactMap { $0 }.joined(separator: ", ") + "]"
  }

  private func todo(_ field: FormField, _ value: String) -> String? {
    guard !values.isEmpty, field.isRequired, value.isEmpty || value == "|" else { return nil }
    if case .group(let group) = field.kind, !group.takesList { return nil }
    return "TODO"
  }

  private func unit(of field: FormField) -> String? {
    guard case .figure(let format) = field.kind, let unit = format.unit else { return nil }
    return "单位：\(unit)，最多\(format.places)位小数"
  }

  /// How the rows of a table are filled in, once above them.
  private func notes(on group: FormGroup, of field: FormField, indent: String) -> [String] {
    guard field.holdsOnlyFigures, field.path.keys.count == 1 else { return [] }
    var notes = ["一组全部为零时，可以只写0"]
    if let row = group.rows.first, case .group(let cells) = row.kind, cells.takesList {
      let columns = cells.fields.filter(\.isRequired).map(\.shortLabel.chinese)
      let zeros = Array(repeating: "0", count: columns.count).joined(separator: ", ")
      notes.append("每行依次为：\(columns.joined(separator: "、"))，写作 [\(zeros)]；可在末尾加总计")
    }
    return notes.map { "\(indent)  # \($0)" }
  }

  private func blankItem(of list: FormList) -> String {
    guard case .group(let group) = list.item.kind else { return "" }
    let required = group.fields.filter(\.isRequired)
    let offered = required.isEmpty ? group.fields.filter(\.isRecommended) : required
    return " {" + offered.map { " \($0.key): " }.joined(separator: ",") + "}"
  }
}

extension FormField.Kind {
  fileprivate var isGroup: Bool { if case .group = self { true } else { false } }
}
