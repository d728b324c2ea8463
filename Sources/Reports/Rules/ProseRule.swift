public import Diagnostics

/// A rule about what a report's prose says, which no sum of the form can hold.
///
/// A layout's form names the rules that apply to it; each is one file: its clause, its check, its wording. A rule
/// that cries wolf on a correct report is worse than one that misses a slip, so rules judge plain statements only.
public protocol ProseRule: Sendable {
  /// The codes of its findings, each explained.
  static var explanations: [Explanation] { get }

  /// What it finds, each at the characters in question.
  func findings(in prose: ReportProse) -> [Diagnostic]
}
