internal import Diagnostics

/// Gathers a mapping's entries; a key that stands twice is reported and its second value left out.
struct MappingBuilder {
  private var entries: [Value.Entry] = []
  /// Where each key stands in `entries`, once there are too many to look through.
  private var places: [[Unicode.Scalar]: Int] = [:]
  private var merged: [Value.Entry] = []

  private static let fewKeys = 8

  /// Adds what a key names. `isYAML`: a plain `<<` takes in the keys of another mapping.
  mutating func add(_ key: Value, _ value: Value, isYAML: Bool, findings: inout FindingList) {
    guard case .scalar(let name, let quoted) = key.content else {
      findings.add(.badKey(at: key.location))
      return
    }
    if name.isEmpty {
      findings.add(.badKey(at: key.location))
    } else if isYAML && !quoted && name.scalars == ["<", "<"] {
      merge(value, at: key.location, findings: &findings)
    } else if let first = index(of: name.scalars) {
      findings.add(
        .duplicateKey(name.string, at: key.location, first: entries[first].key.location ?? key.location))
    } else {
      append(Value.Entry(key: name, value: value))
    }
  }

  /// The entries; a merged key stands behind the mapping's own and gives way to one of the same name.
  mutating func finish() -> [Value.Entry] {
    for entry in merged where index(of: entry.key.scalars) == nil { append(entry) }
    merged = []
    return entries
  }

  private mutating func merge(_ value: Value, at location: SourceLocation, findings: inout FindingList) {
    let sources: [Value] = if case .sequence(let items) = value.content { items } else { [value] }
    for source in sources {
      if case .mapping(let taken) = source.content {
        merged.append(contentsOf: taken)
      } else {
        findings.add(.badMerge(at: location))
      }
    }
  }

  private func index(of name: [Unicode.Scalar]) -> Int? {
    if places.isEmpty { return entries.firstIndex { $0.key.scalars == name } }
    return places[name]
  }

  private mutating func append(_ entry: Value.Entry) {
    entries.append(entry)
    if !places.isEmpty {
      places[entry.key.scalars] = entries.count - 1
    } else if entries.count > Self.fewKeys {
      for (index, entry) in entries.enumerated() { places[entry.key.scalars] = index }
    }
  }
}
