public import Diagnostics
import Reports

/// Checks reports against those of the year before, for `banxin check --previous`.
public struct PreviousReports {
  /// Whether a file could not be read (exit code 66).
  public private(set) var isUnreadable = false
  private let paths: [String]
  private let checker: ReportChecker
  private let isSingle: Bool
  /// What is remembered of the year before, by the form that asks.
  private var years: [String: PreviousYear] = [:]

  /// The reports at those paths (files, folders, JSON Lines).
  ///
  /// - Parameter isSingle: Whether one report is checked, which is compared with the only one there is whatever it is
  ///   called.
  public init(paths: [String], isSingle: Bool, environment: Environment) {
    self.paths = paths
    self.isSingle = isSingle
    checker = ReportChecker(environment: environment)
  }

  /// What a report does not carry on from the year before, and, once, what is wrong with the files of that year.
  public mutating func findings(for checked: CheckedReport) -> [Diagnostic] {
    guard let report = checked.report, let form = checked.package?.form else { return [] }
    var found: [Diagnostic] = []
    if years[form.name] == nil {
      let year = PreviousYear(paths: paths, form: form, checker: checker)
      if years.isEmpty { found += year.findings }
      isUnreadable = isUnreadable || year.isUnreadable
      years[form.name] = year
    }
    return found + (years[form.name]?.compare(report, isSingle: isSingle) ?? [])
  }

  /// Once all reports were checked: those that have none of the year before. That the year before has more is no
  /// finding: perhaps only some are checked.
  public func unmatchedFindings() -> [Diagnostic] {
    years.keys.sorted().flatMap { years[$0]?.unmatchedFindings(isWhole: false) ?? [] }
  }
}
