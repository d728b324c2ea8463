internal import Diagnostics
internal import Reading

/// A mapping of known keys, read key by key; what it must not have is reported when it is opened.
struct BodyFields {
  private let entries: [String: Value]
  let location: SourceLocation

  /// Opens `value`; `nil`, with a finding, where it is no mapping.
  init?(_ value: Value, keys: [String], findings: inout [Diagnostic]) {
    guard case .mapping(let written) = value.content else {
      findings.append(.wrongKind(value.kindName, expected: Wording("映射（键: 值）", "a mapping"), at: value.location))
      return nil
    }
    var entries: [String: Value] = [:]
    for entry in written {
      let key = entry.key.string
      if keys.contains(key) {
        entries[key] = entry.value
      } else {
        let nearest = NearestKey.nearest(key, among: keys)
        findings.append(.unknownKey(key, nearest: nearest, known: keys, at: entry.key.location))
      }
    }
    self.entries = entries
    location = value.location
  }

  subscript(key: String) -> Value? { entries[key] }

  /// The value of a key that must be there.
  func required(_ key: String, findings: inout [Diagnostic]) -> Value? {
    if let value = entries[key] { return value }
    findings.append(.missingKey(key, at: location))
    return nil
  }

  /// The text of a key, normalised to one line; `nil` where the key is left out.
  func line(_ key: String, findings: inout [Diagnostic]) -> SourcedText? {
    guard let value = entries[key], let text = value.textOrFinding(&findings) else { return nil }
    return TextNormalizer().line(text, findings: &findings)
  }

  /// The text of a key as written, blanks at its ends gone.
  func word(_ key: String, findings: inout [Diagnostic]) -> SourcedText? {
    guard let value = entries[key], let text = value.textOrFinding(&findings) else { return nil }
    return text.trimmed
  }

  /// A whole number of a key, within `range`.
  func count(_ key: String, in range: ClosedRange<Int>, findings: inout [Diagnostic]) -> Int? {
    guard let text = word(key, findings: &findings) else { return nil }
    if text.scalars.count <= 9, text.scalars.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(text.string),
      range.contains(number)
    {
      return number
    }
    findings.append(
      .badValue(
        text.string,
        expected: Wording(
          "\(range.lowerBound)到\(range.upperBound)的整数", "a whole number from \(range.lowerBound) to \(range.upperBound)"
        ),
        at: text.location))
    return nil
  }

  /// One of a few words.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type, findings: inout [Diagnostic]
  ) -> Choice? where Choice.RawValue == String {
    guard let text = word(key, findings: &findings) else { return nil }
    if let choice = Choice(rawValue: text.string) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    findings.append(
      .badValue(
        text.string,
        expected: Wording(words.joined(separator: "、"), words.joined(separator: ", ")), at: text.location))
    return nil
  }

  /// A width with its unit, checked.
  func width(_ key: String, allowsPercent: Bool, findings: inout [Diagnostic]) -> SourcedText? {
    guard let text = word(key, findings: &findings) else { return nil }
    if let width = WrittenWidth(text.string), allowsPercent || width.unit != .percent { return text }
    findings.append(.badWidth(text.string, at: text.location))
    return nil
  }
}

extension Value {
  /// The scalar's text; `nil`, with a finding, where this is none.
  func textOrFinding(_ findings: inout [Diagnostic]) -> SourcedText? {
    if let text { return text }
    findings.append(.wrongKind(kindName, expected: Wording("文字", "a text"), at: location))
    return nil
  }

  /// What stands there, in a word.
  var kindName: Wording {
    switch content {
    case .null: Wording("空值", "nothing")
    case .scalar: Wording("文字", "a text")
    case .sequence: Wording("列表", "a list")
    case .mapping: Wording("映射", "a mapping")
    }
  }
}
