public import Diagnostics
public import Reports

/// A model read by its form, before the form's checks and the prose rules: see `ReportChecker.read`.
public struct ReadReport: Sendable {
  /// The report, as far as it could be read.
  public var report: Report?
  /// The layout that it asks for.
  public var package: LayoutPackage?
  /// The model as it was written.
  public var source: ModelSource?
  /// What was wrong with the file and its values.
  public var findings: [Diagnostic]
  /// The folder of the model's file; `nil` for a model that has none.
  var folder: String? { source?.enclosures == nil ? source?.folder ?? "." : nil }
}
