public import Diagnostics

/// Reads the entries of one mapping whose keys are known, for files of our own kind (layouts, forms, manifests).
///
/// Ask for each key once, then call `finish()`: keys that nobody asked for are reported.
public struct MappingReader {
  /// What was wrong so far.
  public private(set) var findings: [Diagnostic] = []
  /// Where the mapping begins.
  public let location: SourceLocation
  private let code: Diagnostic.Code
  private let entries: [Value.Entry]
  private var asked: [String] = []

  /// Reads `value`, which is reported under `code` where it is no mapping.
  public init(_ value: Value, code: Diagnostic.Code) {
    self.code = code
    location = value.location
    if case .mapping(let entries) = value.content {
      self.entries = entries
    } else {
      entries = []
      report(at: value.location, Wording("这里应为键值对（键: 值）", "a mapping (key: value) is expected here"))
    }
  }

  /// The keys in the order written.
  public var keys: [SourcedText] { entries.map(\.key) }

  /// What `key` names, if anything.
  public mutating func value(_ key: String) -> Value? {
    asked.append(key)
    return entries.first { $0.key.scalars.elementsEqual(key.unicodeScalars) }?.value
  }

  /// What `key` names; its absence is reported.
  public mutating func required(_ key: String) -> Value? {
    let found = value(key)
    if found == nil { report(at: location, Wording("缺少“\(key)”", "“\(key)” is missing")) }
    return found
  }

  /// The scalar that `key` names; another kind of value is reported.
  public mutating func text(_ key: String) -> SourcedText? {
    value(key).flatMap { text(of: $0, named: key) }
  }

  /// The scalars of the list that `key` names; a single scalar counts as a list of one.
  public mutating func texts(_ key: String) -> [SourcedText]? {
    value(key).map { value in
      guard case .sequence(let items) = value.content else { return [text(of: value, named: key)].compactMap { $0 } }
      return items.compactMap { text(of: $0, named: key) }
    }
  }

  /// The whole number that `key` names.
  public mutating func integer(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    if let number = Int(text.string) { return number }
    report(
      at: text.location ?? location,
      Wording("“\(key)”应为整数，这里是“\(text.string)”", "“\(key)” takes a whole number, found “\(text.string)”"))
    return nil
  }

  /// Adds a finding of this reader's code.
  public mutating func report(at location: SourceLocation, _ message: Wording) {
    findings.append(Diagnostic(.error, code, at: location, message))
  }

  /// Adds findings of a part.
  public mutating func add(_ others: [Diagnostic]) {
    findings += others
  }

  /// Reports the keys that nobody asked for, and returns all findings.
  public mutating func finish() -> [Diagnostic] {
    for entry in entries where !asked.contains(entry.key.string) {
      let known = asked.sorted().joined(separator: "、")
      report(
        at: entry.key.location ?? location,
        Wording("未知的键“\(entry.key.string)”；可用的键：\(known)", "unknown key “\(entry.key.string)”; known keys: \(known)"))
    }
    return findings
  }

  private mutating func text(of value: Value, named key: String) -> SourcedText? {
    if let text = value.text { return text }
    report(at: value.location, Wording("“\(key)”应为一个值", "“\(key)” takes a single value"))
    return nil
  }
}
