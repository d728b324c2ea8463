import Diagnostics

/// Writes a model to fill in: every item of a form by its key, with its statutory label as a comment.
///
/// Required items stand there blank, so that checking an unfinished model lists what is still to be filled in; items
/// that may be left out are commented out.
public struct ModelTemplateWriter: Sendable {
  private let form: Form

  /// A writer of that form's models.
  public init(form: Form) {
    self.form = form
  }

  /// The model as YAML.
  public func template() -> String {
    var lines = [
      "# yaml-language-server: $schema=\(JSONSchemaWriter.fileName(of: form))",
      "# \(form.title.chinese)",
      "# 各项填在冒号之后；前面有“# ”的项可以不写，要写时去掉“# ”。数没有的填0，不要留空。",
      "\(LayoutKey.name): \(form.name)",
    ]
    for field in form.root.fields {
      lines += [""] + block(of: field, indent: 0, isOptional: !field.isRequired)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func block(of field: FormField, indent: Int, isOptional: Bool) -> [String] {
    let prefix = String(repeating: " ", count: indent) + (isOptional ? "# " : "")
    switch field.kind {
    case .group(let group) where group.takesList:
      return [entry(field, prefix)]
    case .group(let group):
      let inner = group.fields.filter { !isOptional || $0.isRequired }
      return [entry(field, prefix)] + notes(on: group, of: field, prefix: prefix)
        + inner.flatMap { block(of: $0, prefix: prefix + "  ", isOptional: isOptional) }
    case .list(let list):
      return [entry(field, prefix), "\(prefix)  -" + blankItem(of: list, prefix: prefix)]
    case .body:
      return [entry(field, prefix, "|", hint: "一行为一段；行首的（一）、1.等作小标题"), "\(prefix)  "]
    default:
      return [entry(field, prefix)]
    }
  }

  /// A field below another one: inside a part that is commented out, everything is.
  private func block(of field: FormField, prefix: String, isOptional: Bool) -> [String] {
    if isOptional {
      return block(of: field, indent: 0, isOptional: false).map { prefix + $0 }
    }
    return block(of: field, indent: prefix.count, isOptional: !field.isRequired)
  }

  private func entry(_ field: FormField, _ prefix: String, _ value: String = "", hint: String? = nil) -> String {
    let key = "\(prefix)\(field.key):" + (value.isEmpty ? "" : " \(value)")
    let remark = [field.label.chinese, unit(of: field), field.note?.chinese, hint].compactMap { $0 }
    let padding = String(repeating: " ", count: max(1, 32 - key.count))
    return "\(key)\(padding)# \(remark.joined(separator: "；"))"
  }

  private func unit(of field: FormField) -> String? {
    guard case .figure(let format) = field.kind, let unit = format.unit else { return nil }
    return "单位：\(unit)，最多\(format.places)位小数"
  }

  /// How the rows of a table are filled in, once above them.
  private func notes(on group: FormGroup, of field: FormField, prefix: String) -> [String] {
    guard field.holdsOnlyFigures, field.path.keys.count == 1 else { return [] }
    var notes = ["一组全部为零时，可以只写0"]
    if let row = group.rows.first, case .group(let cells) = row.kind, cells.takesList {
      let columns = cells.fields.filter(\.isRequired).map(\.shortLabel.chinese)
      let zeros = Array(repeating: "0", count: columns.count).joined(separator: ", ")
      notes.append("每行依次为：\(columns.joined(separator: "、"))，写作 [\(zeros)]；可在末尾加总计")
    }
    return notes.map { "\(prefix)  # \($0)" }
  }

  private func blankItem(of list: FormList, prefix: String) -> String {
    guard case .group(let group) = list.item.kind else { return "" }
    return " {" + group.fields.filter(\.isRequired).map { " \($0.key): " }.joined(separator: ",") + "}"
  }
}
