import Diagnostics
import Reading

extension ReportReading {
  mutating func reportMissing(_ field: FormField, at location: SourceLocation) {
    let name = field.fullLabel
    let isFigures = field.holdsOnlyFigures
    let chinese = "缺少“\(field.key)”（\(name.chinese)）" + (isFigures ? "：缺漏不作0处理，没有的请填0" : "")
    let english =
      "“\(field.key)” (\(name.english)) is missing"
      + (isFigures ? ": what is left out is no zero; write 0 for none" : "")
    report(ModelExplanations.missing, at: location, Wording(chinese, english))
  }

  mutating func reportBlank(_ field: FormField, at location: SourceLocation) {
    let name = field.fullLabel
    let isFigures = field.holdsOnlyFigures
    report(
      isFigures ? codes.blank : ModelExplanations.blank, at: location,
      Wording(
        isFigures ? "“\(name.chinese)”为空：空白与0是两回事，没有的请填0" : "“\(name.chinese)”为空，应填写内容",
        isFigures
          ? "“\(name.english)” is blank: blank is not 0; write 0 where there is none"
          : "“\(name.english)” is blank; it takes a value"))
  }

  mutating func reportType(_ value: Value, expected: Wording, of field: FormField) {
    let found = value.summary
    report(
      ModelExplanations.type, at: value.location,
      Wording(
        "“\(field.fullLabel.chinese)”应为\(expected.chinese)，这里是\(found.chinese)",
        "“\(field.fullLabel.english)” takes \(expected.english), found \(found.english)"))
  }

  mutating func reportDuplicate(_ entry: Value.Entry, of first: Value.Entry) {
    let keys = (first.key.string, entry.key.string)
    report(
      ModelExplanations.duplicate, at: entry.key.location,
      Wording(
        "“\(keys.1.excerpt)”与前面的“\(keys.0.excerpt)”是同一项",
        "“\(keys.1.excerpt)” is the same item as “\(keys.0.excerpt)” above"),
      related: first.key.location.map { [.init(location: $0, message: Wording("前一处", "the first one"))] } ?? [])
  }

  mutating func reportRowLength(
    _ count: Int, least: Int, group: FormGroup, field: FormField, at location: SourceLocation
  ) {
    let cells = group.fields
    let whole = least == cells.count ? "\(least)" : "\(least)或\(cells.count)"
    let wholeEnglish = least == cells.count ? "\(least)" : "\(least) or \(cells.count)"
    var chinese = "“\(field.shortLabel.chinese)”应有\(whole)个数，这里有\(count)个"
    var english = "“\(field.shortLabel.english)” takes \(wholeEnglish) figures, found \(count)"
    if count < least {
      let absent = cells[count..<least]
      chinese += "；按次序缺少：" + absent.map(\.shortLabel.chinese).joined(separator: "、")
      english += "; in order, missing: " + absent.map(\.shortLabel.english).joined(separator: ", ")
    } else {
      chinese += "；各列依次为：" + cells.map(\.shortLabel.chinese).joined(separator: "、")
      english += "; the columns are: " + cells.map(\.shortLabel.english).joined(separator: ", ")
    }
    report(ModelExplanations.rowLength, at: location, Wording(chinese, english))
  }

  /// The first unknown keys of a mapping with what was probably meant, the rest of very many as one finding.
  mutating func reportUnknown(_ entries: [Value.Entry], in group: FormGroup) {
    for entry in entries.prefix(Self.unknownKeyLimit) {
      let key = entry.key.string.excerpt
      let suggestion = suggestion(for: entry.key.string, in: group)
      report(
        ModelExplanations.unknownKey, at: entry.key.location,
        Wording(
          "没有“\(key)”这一项" + (suggestion.map { "；是否为“\($0)”？" } ?? ""),
          "there is no item “\(key)”" + (suggestion.map { "; did you mean “\($0)”?" } ?? "")),
        hints: suggestion == nil ? [group.keysHint] : [])
    }
    let rest = entries.count - Self.unknownKeyLimit
    guard rest > 0 else { return }
    report(
      ModelExplanations.unknownKey, at: entries[Self.unknownKeyLimit].key.location,
      Wording("从这里起还有\(rest)个没有的项", "\(rest) more unknown items from here on"))
  }

  static let unknownKeyLimit = 100

  /// The nearest key or label of the group; or the way to a field further down that has this very key.
  private func suggestion(for key: String, in group: FormGroup) -> String? {
    group.path(toKey: key) ?? nearestName(to: key, in: group)
  }

  /// The place of the field that a misspelt key probably means.
  func nearestPosition(to key: String, in group: FormGroup) -> Int? {
    guard group.path(toKey: key) == nil else { return nil }
    return nearestName(to: key, in: group).flatMap(group.position)
  }

  private func nearestName(to key: String, in group: FormGroup) -> String? {
    let labels = group.fields.flatMap(\.labelKeys)
    return NearestKey.nearest(key, among: group.fields.map(\.key) + labels)
  }
}

extension FormGroup {
  /// The way from here to a field of that key in one of the groups below.
  fileprivate func path(toKey key: String) -> String? {
    for field in fields {
      guard case .group(let group) = field.kind else { continue }
      if group.position(of: key) != nil, !group.isRow { return "\(field.key).\(key)" }
      if let inner = group.path(toKey: key) { return "\(field.key).\(inner)" }
    }
    return nil
  }

  fileprivate var keysHint: Wording {
    let keys = fields.map(\.key).joined(separator: "、")
    return Wording("可用的项：\(keys)", "known items: \(keys)")
  }
}

extension Value {
  /// What stands there, in a few words.
  var summary: Wording {
    switch content {
    case .null: Wording("空白", "nothing")
    case .scalar(let text, _): Wording("“\(text.string.excerpt)”", "“\(text.string.excerpt)”")
    case .sequence: Wording("列表", "a list")
    case .mapping: Wording("键值对", "a mapping")
    }
  }
}

extension String {
  /// The beginning of a text on one line, for messages.
  var excerpt: String {
    let start = unicodeScalars.prefix(25)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: start.prefix(24).map { $0.properties.isWhitespace ? " " : $0 })
    return String(view) + (start.count > 24 ? "…" : "")
  }
}
