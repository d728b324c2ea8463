public import Diagnostics

/// One value of a YAML or JSON file, and where it was written.
///
/// Nothing is resolved: a scalar is the text that its author typed (`010020`, `NO`, `100.10` stay so), and only a
/// reader that wants a number takes it for one.
public struct Value: Sendable {
  /// A key of a mapping, and what it names.
  public struct Entry: Sendable {
    /// The key as written.
    public var key: SourcedText
    /// What it names.
    public var value: Value

    /// An entry of a mapping.
    public init(key: SourcedText, value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// What stands there.
  public enum Content: Sendable {
    /// `null`, `~`, or nothing at all.
    case null
    /// A scalar's text; `quoted` is true for quoted and block scalars (and JSON strings), which are text whatever
    /// they look like.
    case scalar(SourcedText, quoted: Bool)
    /// A list.
    case sequence([Value])
    /// Keys and values in the order written; keys are distinct.
    case mapping([Entry])
  }

  /// What stands there.
  public var content: Content
  /// Where it begins.
  public var location: SourceLocation

  /// A value at a place.
  public init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
  }

  /// The value that `key` names, where this is a mapping that has it.
  public subscript(key: String) -> Value? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key.string == key }?.value
  }

  /// The scalar's text, where this is a scalar.
  public var text: SourcedText? {
    if case .scalar(let text, _) = content { text } else { nil }
  }
}
