internal import Diagnostics
public import Reading

/// One step of the way that a dotted key takes through a form.
public enum FormStep: Sendable {
  /// A field of a group.
  case field(FormField, in: FormGroup)
  /// An item of a list, from 0, and what it is.
  case item(Int, FormField)
}

extension Form {
  /// The way that a dotted key takes (`applications.newReceived.total`, `attachments.0.title`), by keys or statutory
  /// labels; `nil` where the form has no single value there.
  public func steps(to key: String) -> [FormStep]? {
    var steps: [FormStep] = []
    var kind = FormField.Kind.group(root)
    for name in key.split(separator: ".", omittingEmptySubsequences: false) {
      guard let step = kind.step(String(name)) else { return nil }
      steps.append(step)
      kind = step.kind
    }
    return kind.isSingle ? steps : nil
  }

  /// The dotted keys of every value outside lists, in the form's order.
  public var valueKeys: [String] { root.valueKeys(under: "") }

  /// The model with the form's keys in the place of statutory labels, and with the cells of a table's row by their
  /// keys where it lists them: so two models can be compared, and laid over each other.
  public func withKeys(_ model: Value) -> Value { root.withKeys(model) }
}

extension FormStep {
  fileprivate var kind: FormField.Kind {
    switch self {
    case .field(let field, _), .item(_, let field): field.kind
    }
  }
}

extension FormField.Kind {
  fileprivate func step(_ name: String) -> FormStep? {
    switch self {
    case .group(let group):
      guard let position = group.position(of: name) else { return nil }
      return .field(group.fields[position], in: group)
    case .list(let list):
      guard let index = Int(name), (0..<100).contains(index), name == "\(index)" else { return nil }
      return .item(index, list.item)
    default: return nil
    }
  }

  /// Whether one cell of a table can hold it.
  fileprivate var isSingle: Bool {
    switch self {
    case .group(let group): group.shorthand != nil || group.takesFlag || group.holdsOnlyFigures
    case .list(let list): list.takesSingle && list.item.kind.isSingle
    default: true
    }
  }
}

extension FormGroup {
  /// Whether a single `0` may stand for all of it.
  public var holdsOnlyFigures: Bool { !fields.isEmpty && fields.allSatisfy(\.holdsOnlyFigures) }

  fileprivate func valueKeys(under prefix: String) -> [String] {
    fields.flatMap { field -> [String] in
      let key = prefix + field.key
      if case .group(let group) = field.kind { return group.valueKeys(under: key + ".") }
      return field.kind.isSingle ? [key] : []
    }
  }

  fileprivate func withKeys(_ value: Value) -> Value {
    switch value.content {
    case .mapping(let entries):
      let renamed = entries.map { entry in
        guard let position = position(of: entry.key.string) else { return entry }
        return renaming(entry, as: fields[position])
      }
      return Value(.mapping(renamed), at: value.location)
    case .sequence(let items) where takesList && items.count <= fields.count:
      let cells = zip(fields, items).map { field, item in
        Value.Entry(key: .init(field.key, at: item.location), value: item)
      }
      return Value(.mapping(cells), at: value.location)
    default: return value
    }
  }

  private func renaming(_ entry: Value.Entry, as field: FormField) -> Value.Entry {
    let key = entry.key.string == field.key ? entry.key : .init(field.key, at: entry.key.location)
    switch field.kind {
    case .group(let group): return .init(key: key, value: group.withKeys(entry.value))
    case .list(let list):
      guard case .group(let group) = list.item.kind, case .sequence(let items) = entry.value.content else { break }
      return .init(key: key, value: Value(.sequence(items.map(group.withKeys)), at: entry.value.location))
    default: break
    }
    return .init(key: key, value: entry.value)
  }
}
