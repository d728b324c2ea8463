import Diagnostics
import Reading
import Reports

/// The reports of the year before, by their issuers.
struct PreviousYear {
  private let comparison: YearComparison
  private var memories: [String: YearComparison.Memory] = [:]
  private var compared: Set<String> = []
  private var unmatched: [(name: String, place: SourceLocation)] = []
  /// What is wrong with the files.
  private(set) var findings: [Diagnostic] = []
  /// Whether a file could not be read.
  private(set) var isUnreadable = false

  /// Reads the reports at those paths; `form` is that of the later year.
  init(paths: [String], form: Form, checker: ReportChecker) {
    comparison = YearComparison(form: form)
    UnitReports(checker: checker, template: nil).forEach(at: paths) { entry in
      // Only what cannot be read matters: last year's slips are last year's.
      guard let report = entry.report, let memory = comparison.memory(of: report) else {
        isUnreadable = isUnreadable || entry.isUnreadable
        findings += entry.findings.filter { $0.severity == .error }
        return
      }
      if let first = memories[memory.issuer] {
        findings.append(
          Diagnostic(
            .error, TotalExplanations.duplicate, at: memory.location,
            Wording("上年报告中“\(memory.issuer)”有两份", "there are two reports of “\(memory.issuer)” for the year before"),
            related: [.init(location: first.location, message: Wording("前一份", "the first one"))]))
      } else {
        memories[memory.issuer] = memory
      }
    }
  }

  /// What a unit's report does not carry on from the year before. A single report is compared whatever its issuer's
  /// name.
  mutating func compare(_ report: Report, isSingle: Bool = false) -> [Diagnostic] {
    guard let issuer = report.line("issuer") else { return [] }
    let only = isSingle && memories.count == 1 ? memories.values.first : nil
    guard let memory = memories[issuer.string] ?? only else {
      unmatched.append((issuer.string, issuer.location ?? report.location))
      return []
    }
    compared.insert(memory.issuer)
    var found = comparison.findings(in: report, after: memory)
    if memory.issuer != issuer.string {
      found.append(Self.renamed(issuer.string, at: issuer.location ?? report.location, from: memory))
    }
    return found
  }

  /// Once all units were compared: those that the other year does not have; `isWhole` where all units of this year
  /// were.
  func unmatchedFindings(isWhole: Bool = true) -> [Diagnostic] {
    var left = memories.filter { !compared.contains($0.key) }
    var found: [Diagnostic] = []
    for (name, place) in unmatched {
      if let near = NearestKey.nearest(name, among: left.keys.sorted()), let memory = left.removeValue(forKey: near) {
        found.append(Self.renamed(name, at: place, from: memory))
      } else {
        found.append(
          Diagnostic(
            .warning, TotalExplanations.previous, at: place,
            Wording("上年没有“\(name)”的报告", "there is no report of “\(name)” for the year before")))
      }
    }
    guard isWhole else { return found }
    for memory in left.values.sorted(by: { $0.location < $1.location }) {
      found.append(
        Diagnostic(
          .warning, TotalExplanations.previous, at: memory.location,
          Wording("“\(memory.issuer)”上年有报告，今年没有", "“\(memory.issuer)” has a report of the year before and none of this")
        ))
    }
    return found
  }

  private static func renamed(
    _ name: String, at place: SourceLocation, from memory: YearComparison.Memory
  ) -> Diagnostic {
    Diagnostic(
      .warning, TotalExplanations.previous, at: place,
      Wording(
        "“\(name)”上年的名称可能是“\(memory.issuer)”", "“\(name)” may have been called “\(memory.issuer)” the year before"),
      related: [.init(location: memory.location, message: Wording("上年报告", "last year's report"))])
  }
}
