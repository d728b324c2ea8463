public import Diagnostics
public import Reports

/// A model read and checked, and everything that was found.
public struct CheckedReport: Sendable {
  /// The report, as far as it could be read.
  public var report: Report?
  /// The layout it asks for.
  public var package: LayoutPackage?
  /// The model as it was written.
  public var source: ModelSource?
  /// Everything that is wrong, in reading order.
  public var findings: [Diagnostic]
  /// The image files that it refers to, as far as they can be used.
  var assets = ReportAssets()
}

extension [Diagnostic] {
  /// Whether there is an error among the findings, or, strictly taken, anything at all.
  public func stopsWork(strict: Bool) -> Bool {
    strict ? !isEmpty : contains { $0.severity == .error }
  }
}
