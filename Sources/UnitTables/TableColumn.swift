/// What a table's header may name, as the form of its units has it.
public protocol TableColumns: Sendable {
  /// The item that a dotted key names, or `nil` where there is none.
  func column(named key: String) -> TableColumn?
  /// The key that a misspelt one may mean.
  func suggestion(for key: String) -> String?
}

/// One item of a model that a column fills in.
public struct TableColumn: Hashable, Sendable {
  /// One step of the way to an item.
  public enum Step: Hashable, Sendable {
    /// A key of a mapping. `figures` are the keys beside it that a single `0` fills with zeros (empty where it may not
    /// stand for them).
    case key(String, figures: [String])
    /// An item of a list, from 0.
    case item(Int)
  }

  /// The way to the item.
  public var steps: [Step]
  /// Whether a model must give the item.
  public var isRequired: Bool

  /// A column for the item at the end of those steps.
  public init(steps: [Step], isRequired: Bool) {
    self.steps = steps
    self.isRequired = isRequired
  }

  /// The keys and numbers of the way, joined by dots.
  var key: String {
    steps.map { step in
      switch step {
      case .key(let key, _): key
      case .item(let index): "\(index)"
      }
    }.joined(separator: ".")
  }

  /// Whether the other column's item lies within this one's, or is the same.
  func contains(_ other: TableColumn) -> Bool {
    let own = key
    return other.key == own || other.key.hasPrefix(own + ".")
  }
}
