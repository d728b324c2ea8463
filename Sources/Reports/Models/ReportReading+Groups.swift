import Diagnostics
import Reading

extension ReportReading {
  mutating func readGroup(_ value: Value, as group: FormGroup, of field: FormField, at location: SourceLocation) {
    if group.takesFlag, !value.isNull {
      // However it is given, and even where it could not be read: there is one.
      fields[field.path] = Field(.flag(true), at: value.location)
    }
    switch value.content {
    case .mapping(let entries):
      readEntries(entries, of: group, at: location)
    case .sequence(let items) where group.takesList:
      readRow(items, as: group, of: field, at: value.location)
    case .null:
      if field.isRequired || field.holdsOnlyFigures { reportBlank(field, at: value.location) }
    case .scalar(let text, _):
      if group.takesFlag, let flag = ["true": true, "false": false][text.trimmed.string] {
        fields[field.path] = Field(.flag(flag), at: value.location)
      } else if let key = group.shorthand, let inner = group.field(key) {
        read(value, as: inner, at: value.location)
      } else if field.holdsOnlyFigures, text.string == "0" {
        fill(group, withZerosAt: value.location)
      } else if field.holdsOnlyFigures, let code = markCode(of: text) {
        reportMark(text, code: code, in: field)
      } else {
        reportType(value, expected: group.expectation(isFigures: field.holdsOnlyFigures), of: field)
      }
    case .sequence:
      reportType(value, expected: group.expectation(isFigures: field.holdsOnlyFigures), of: field)
    }
  }

  /// A single `0` stands for zeros in every cell below it, and all of them stand where it stands.
  private mutating func fill(_ group: FormGroup, withZerosAt location: SourceLocation) {
    for figure in group.figures {
      fields[figure.path] = Field(.figure(Figure(.zero)), at: location)
    }
  }

  /// Reads the entries of a group; returns those of known fields by their keys in the form.
  @discardableResult
  mutating func readEntries(
    _ entries: [Value.Entry], of group: FormGroup, at location: SourceLocation
  ) -> [String: Value.Entry] {
    var given: [Int: Value.Entry] = [:]
    var unknown: [Value.Entry] = []
    for entry in entries.prefix(Self.entryLimit) {
      guard let position = group.position(of: entry.key.string) else {
        unknown.append(entry)
        continue
      }
      if let first = given[position] {
        reportDuplicate(entry, of: first)
      } else {
        given[position] = entry
      }
    }
    unknown += entries.dropFirst(Self.entryLimit)
    reportUnknown(unknown, in: group)
    // A misspelt key stands for the item it is nearest to, so that the one slip is not reported as a missing item, too.
    for entry in unknown.prefix(Self.unknownKeyLimit) {
      guard let position = nearestPosition(to: entry.key.string, in: group), given[position] == nil else { continue }
      given[position] = entry
    }
    for (position, field) in group.fields.enumerated() {
      if let entry = given[position] {
        read(entry.value, as: field, at: entry.key.location ?? entry.value.location)
      } else if field.isRequired {
        reportMissing(field, at: location)
      }
    }
    return Dictionary(uniqueKeysWithValues: given.map { (group.fields[$0].key, $1) })
  }

  /// No group of a form has so many items; a model that has more is not looked through to its end.
  private static let entryLimit = 1000

  /// Reads `[4, 1, 0, 0, 1, 0]`: the cells of a row in order, the total at the end given or left out.
  private mutating func readRow(
    _ items: [Value], as group: FormGroup, of field: FormField, at location: SourceLocation
  ) {
    let least = group.fields.count { $0.isRequired }
    guard (least...group.fields.count).contains(items.count) else {
      reportRowLength(items.count, least: least, group: group, field: field, at: location)
      return
    }
    for (item, cell) in zip(items, group.fields) { read(item, as: cell, at: item.location) }
  }

  mutating func readList(_ value: Value, as list: FormList, of field: FormField) {
    let items: [Value]
    switch value.content {
    case .sequence(let several): items = several
    case .null:
      if field.isRequired { reportBlank(field, at: value.location) }
      return
    default:
      guard list.takesSingle else {
        reportType(value, expected: Wording("列表", "a list"), of: field)
        return
      }
      items = [value]
    }
    if items.isEmpty, field.isRequired { reportBlank(field, at: value.location) }
    let outer = fields
    let read = items.map { item in
      fields = [:]
      self.read(item, as: list.item, at: item.location)
      return fields
    }
    fields = outer
    fields[field.path] = Field(.list(read), at: value.location)
  }
}

extension FormGroup {
  /// What a group takes, for messages.
  fileprivate func expectation(isFigures: Bool) -> Wording {
    guard isFigures else { return Wording("键值对（键: 值）", "a mapping (key: value)") }
    guard takesList else {
      return Wording("逐项填写的键值对，或表示全部为零的0", "a mapping item by item, or 0 for zeros throughout")
    }
    let count = fields.count { $0.isRequired }
    return Wording(
      "\(count)个数的列表（可加总计）、按列填写的键值对，或表示整行为零的0",
      "a list of \(count) counts (the total may follow), a mapping by column, or 0 for zeros throughout")
  }
}
