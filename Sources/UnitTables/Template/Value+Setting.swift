import Diagnostics
import Reading

extension Value {
  /// The value with another one at the end of those steps; mappings on the way that are not there stand at `place`.
  func setting(_ new: Value, at steps: ArraySlice<TableColumn.Step>, under place: SourceLocation) -> Value {
    guard let step = steps.first else { return new }
    let rest = steps.dropFirst()
    switch step {
    case .key(let key, let figures):
      var entries = entries(expandingZeroInto: figures)
      if let index = entries.firstIndex(where: { $0.key.string == key }) {
        entries[index].value = entries[index].value.setting(new, at: rest, under: place)
      } else {
        let inner = Value(.null, at: place).setting(new, at: rest, under: place)
        entries.append(Entry(key: SourcedText(key, at: place), value: inner))
      }
      return Value(.mapping(entries), at: isNothing ? place : location)
    case .item(let index):
      var items: [Value] = if case .sequence(let items) = content { items } else { [] }
      while items.count <= index { items.append(Value(.null, at: place)) }
      items[index] = items[index].setting(new, at: rest, under: place)
      return Value(.sequence(items), at: isNothing ? place : location)
    }
  }

  /// The value with another one at the end of those steps where it has nothing there, nor a `0` for all of a group.
  func settingAbsent(_ new: Value, at steps: ArraySlice<TableColumn.Step>, under place: SourceLocation) -> Value {
    var value: Value? = self
    for step in steps {
      if value?.text != nil { return self }
      switch step {
      case .key(let key, _): value = value?[key]
      case .item(let index):
        // An item that the list does not have is not asked for.
        guard case .sequence(let items)? = value?.content, items.indices.contains(index) else { return self }
        value = items[index]
      }
    }
    guard value?.isNothing ?? true else { return self }
    return setting(new, at: steps, under: place)
  }

  private var isNothing: Bool { if case .null = content { true } else { false } }

  /// The entries of a mapping; a `0` that stands for a group of figures is written out.
  private func entries(expandingZeroInto figures: [String]) -> [Entry] {
    switch content {
    case .mapping(let entries): return entries
    case .scalar(let text, _) where text.string == "0":
      return figures.map { Entry(key: SourcedText($0, at: location), value: self) }
    default: return []
    }
  }
}
