/// One finding about an input or a page, worded so that its author can act on it.
public struct Diagnostic: Error, Hashable, Sendable {
  /// A stable name for scripts and for `banxin explain`, such as `AR-SUM-01`.
  public struct Code: RawRepresentable, ExpressibleByStringLiteral, Hashable, Sendable {
    /// The name itself.
    public var rawValue: String

    /// The code of that name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The code of that name.
    public init(stringLiteral value: String) {
      rawValue = value
    }
  }

  /// Whether the finding stops the work.
  public enum Severity: String, Hashable, Sendable {
    /// The data is wrong: nothing is written.
    case error
    /// Worth a look; `--strict` makes it an error.
    case warning
  }

  /// Another place that the finding speaks of: the other terms of a sum, the first of two spellings.
  public struct Related: Hashable, Sendable {
    /// Where it stands.
    public var location: SourceLocation
    /// What stands there.
    public var message: Wording

    /// A place that belongs to a finding, and what stands there.
    public init(location: SourceLocation, message: Wording) {
      self.location = location
      self.message = message
    }
  }

  /// Whether it stops the work.
  public var severity: Severity
  /// Its stable name.
  public var code: Code
  /// What was found and what was expected, in one sentence, with the values.
  public var message: Wording
  /// Where it was found, or `nil` when it concerns the whole.
  public var location: SourceLocation?
  /// Other places it speaks of.
  public var related: [Related]
  /// What the author may write instead.
  public var hints: [Wording]

  /// A finding of that severity and code.
  public init(
    _ severity: Severity, _ code: Code, at location: SourceLocation?, _ message: Wording, related: [Related] = [],
    hints: [Wording] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.related = related
    self.hints = hints
  }
}
