public import Diagnostics
import Reading
import Reports
import UnitTables

/// Adds up the figures of several units into one model: each unit is read, checked by its form, added, and let go.
public struct ReportTotal: Sendable {
  private let checker: ReportChecker

  /// A total over the environment's layouts.
  public init(environment: Environment) {
    checker = ReportChecker(environment: environment)
  }

  /// Adds up.
  ///
  /// - Returns: The model, what was found, and whether a file could not be read (exit code 66). There is no model where
  ///   any finding is an error.
  public func total(
    _ settings: TotalSettings
  ) -> (outcome: TotalOutcome, findings: [Diagnostic], isUnreadable: Bool) {
    var run = TotalRun(settings: settings, checker: checker)
    run.addUnits()
    run.compare()
    return (run.outcome(), run.findings, run.isUnreadable)
  }
}

/// One total in the making.
private struct TotalRun {
  let settings: TotalSettings
  let checker: ReportChecker
  private(set) var findings: [Diagnostic] = []
  private(set) var isUnreadable = false
  private var totals: FigureTotals?
  private var parts: FigureParts?
  private var roll = UnitRoll()
  private var last: PreviousYear?
  private var layout: SourcedText?
  private var year: SourcedText?
  private var units: UnitReports

  init(settings: TotalSettings, checker: ReportChecker) {
    self.settings = settings
    self.checker = checker
    units = UnitReports(checker: checker, template: nil)
    if let template = settings.template, let source = source(template) {
      units = UnitReports(checker: checker, template: source)
    }
  }

  // MARK: Units

  mutating func addUnits() {
    units.forEach(at: settings.inputs) { add($0) }
    if let last { findings += last.unmatchedFindings() }
    findings += totals?.findings ?? []
    if totals == nil, findings.isEmpty {
      findings.append(
        Diagnostic(.error, TotalExplanations.empty, at: nil, Wording("没有可汇总的单位", "there is no unit to add up")))
    }
  }

  private mutating func add(_ entry: UnitReports.Entry) {
    findings += entry.findings
    isUnreadable = isUnreadable || entry.isUnreadable
    guard let report = entry.report, let form = entry.form, belongs(report, form) else { return }
    if totals == nil { begin(form) }
    findings += roll.add(report)
    findings += last?.compare(report) ?? []
    guard entry.findings.allSatisfy({ $0.severity != .error }) else { return }
    totals?.add(report)
    parts?.add(report, named: report.line("issuer")?.string ?? "")
  }

  private mutating func begin(_ form: Form) {
    totals = FigureTotals(form: form)
    if !settings.parts.isEmpty { parts = FigureParts(of: settings.parts, in: form) }
    guard !settings.previous.isEmpty else { return }
    let last = PreviousYear(paths: settings.previous, form: form, checker: checker)
    findings += last.findings
    isUnreadable = isUnreadable || last.isUnreadable
    self.last = last
  }

  /// Whether a unit is of the kind and year of the first.
  private mutating func belongs(_ report: Report, _ form: Form) -> Bool {
    if form.summedFigures.isEmpty {
      findings.append(
        Diagnostic(
          .error, TotalExplanations.layout, at: report.layout.location,
          Wording("“\(form.title.chinese)”没有可以相加的表", "“\(form.title.english)” has no figures that add up")))
      return false
    }
    let faults = [
      Self.disagreement(report.layout, layout, TotalExplanations.layout, Wording("版式", "layout")),
      report.line("year").flatMap { Self.disagreement($0, year, TotalExplanations.year, Wording("年度", "year")) },
    ].compactMap { $0 }
    layout = layout ?? report.layout
    year = year ?? report.line("year")
    findings += faults
    return faults.isEmpty
  }

  /// The finding where a text is not the first unit's.
  private static func disagreement(
    _ text: SourcedText, _ first: SourcedText?, _ code: Diagnostic.Code, _ name: Wording
  ) -> Diagnostic? {
    guard let first, first.scalars != text.scalars else { return nil }
    return Diagnostic(
      .error, code, at: text.location,
      Wording(
        "\(name.chinese)“\(text.string)”与第一个单位的“\(first.string)”不同",
        "the \(name.english) “\(text.string)” is not the first unit's “\(first.string)”"),
      related: first.location.map { [.init(location: $0, message: Wording("第一个单位", "the first unit"))] } ?? [])
  }

  // MARK: What the units are held against

  mutating func compare() {
    if let path = settings.expected {
      do {
        let (list, faults) = try UnitNameList.read(path: path)
        findings += faults + roll.findings(against: list)
      } catch {
        isUnreadable = true
        findings.append(error.diagnostic)
      }
    }
    if let path = settings.parent, let totals, let parent = parent(path, totals.form) {
      let comparison = TotalComparison(parent, with: totals)
      guard !comparison.differences.isEmpty else { return }
      // The parts are looked up in the units again, now that it is known which: all of them would fill memory.
      var differing = FigureParts(of: comparison.differences.map(\.path), in: totals.form)
      units.forEach(at: settings.inputs) { entry in
        if let report = entry.report { differing.add(report, named: report.line("issuer")?.string ?? "") }
      }
      findings += comparison.findings(parts: differing)
    }
  }

  private mutating func parent(_ path: String, _ form: Form) -> Report? {
    guard let source = source(path) else { return nil }
    let read = checker.read(source)
    findings += read.findings.filter { $0.severity == .error }
    guard let report = read.report, read.package?.form.name == form.name else {
      if read.report != nil {
        findings.append(
          Diagnostic(
            .error, TotalExplanations.layout, at: read.report?.layout.location,
            Wording("与各单位的版式不同", "it has another layout than the units")))
      }
      return nil
    }
    return report
  }

  private mutating func source(_ path: String) -> ModelSource? {
    let (source, fault) = ModelSource.reading(path, bounds: checker.environment.bounds)
    if let fault {
      findings.append(fault.finding)
      isUnreadable = isUnreadable || fault.isUnreadable
    }
    return source
  }

  // MARK: The model

  mutating func outcome() -> TotalOutcome {
    var outcome = TotalOutcome(model: nil, parts: parts, unitCount: totals?.unitCount ?? 0)
    guard let totals, findings.allSatisfy({ $0.severity != .error }) else { return outcome }
    let model = TotalModel(totals)
    guard let path = settings.base else {
      outcome.model = model.template(year: year?.string)
      return outcome
    }
    guard let source = source(path) else { return outcome }
    let (value, package, faults) = checker.model(in: source)
    findings += faults
    guard let value, package?.form.name == totals.form.name, faults.allSatisfy({ $0.severity != .error }) else {
      if value != nil, faults.isEmpty {
        findings.append(
          Diagnostic(
            .error, TotalExplanations.layout, at: .start(of: path),
            Wording("与各单位的版式不同", "it has another layout than the units")))
      }
      return outcome
    }
    outcome.model = model.model(over: value)
    return outcome
  }
}
