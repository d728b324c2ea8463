public import Diagnostics

/// Settings that the service does not start with.
public struct SettingsFault: Error, Sendable {
  /// What kind of fault it is, for the exit code.
  public enum Kind: Sendable {
    /// A flag, a variable, or the settings together are wrong (64).
    case usage
    /// The configuration file holds what it must not (65).
    case data
    /// A file that is named cannot be read (66).
    case unreadable
  }

  /// What kind of fault it is.
  public var kind: Kind
  /// Everything that is wrong.
  public var findings: [Diagnostic]
}
