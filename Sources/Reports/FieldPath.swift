/// The way to a value in a model: its keys joined by dots, such as `applications.newReceived.total`.
public struct FieldPath: RawRepresentable, ExpressibleByStringLiteral, Hashable, Sendable {
  /// The keys, joined by dots; empty for the model itself.
  public var rawValue: String

  /// The way along those keys.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The way along those keys.
  public init(stringLiteral value: String) {
    rawValue = value
  }

  /// One step further.
  public func appending(_ key: String) -> FieldPath {
    FieldPath(rawValue: rawValue.isEmpty ? key : "\(rawValue).\(key)")
  }

  /// The keys, in order.
  public var keys: [Substring] { rawValue.split(separator: ".") }
}

extension FieldPath: CustomStringConvertible {
  /// The keys, joined by dots.
  public var description: String { rawValue }
}
