public import Diagnostics

/// An element that other forms have and this one has not: to give it is an error that names those that have it.
public struct AbsentElement: Sendable {
  /// Its key in a model of the other forms.
  public let key: String
  /// What it is called (签发人).
  public let label: Wording
  /// The layouts whose models have it.
  public let layouts: [String]
  /// Why this form has it not.
  public let reason: Wording
}
