public import Diagnostics

/// A finding that a test expects: the marker it points at, and its code.
public struct ExpectedFinding: Hashable, Sendable, CustomStringConvertible {
  /// The marker, such as `1️⃣`.
  public let marker: String
  /// The finding's code.
  public let code: Diagnostic.Code

  /// A finding of that code at that marker.
  public init(_ marker: String, _ code: Diagnostic.Code) {
    self.marker = marker
    self.code = code
  }

  /// As `MarkedSource.describe` puts a finding.
  public var description: String { "\(marker) \(code.rawValue)" }
}
