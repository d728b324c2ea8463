import Diagnostics
import Reading
import Reports
import UnitTables

/// The reports of several inputs, one after another: nothing of one is kept when the next comes.
struct UnitReports {
  /// One report, with what its reading and its form's checks found.
  struct Entry {
    let report: Report?
    let form: Form?
    let findings: [Diagnostic]
    let isUnreadable: Bool
  }

  let checker: ReportChecker
  let template: ModelSource?

  /// Goes through the reports at those paths.
  func forEach(at paths: [String], _ body: (Entry) -> Void) {
    for path in paths {
      for file in ModelFiles.files(at: path) {
        if UnitTable.isTable(file) { readTable(file, body) } else { readModel(file, body) }
      }
    }
  }

  private func readModel(_ path: String, _ body: (Entry) -> Void) {
    let (source, fault) = ModelSource.reading(path, bounds: checker.environment.bounds)
    guard let source else {
      return body(fault.map { refused([$0.finding], isUnreadable: $0.isUnreadable) } ?? refused([], isUnreadable: true))
    }
    body(entry(checker.read(source)))
  }

  private func readTable(_ path: String, _ body: (Entry) -> Void) {
    do {
      var table = try checker.units(of: path, template: template)
      while let unit = table.next() {
        body(entry(checker.read(unit, in: table.folder)) { unit.noting($0) })
      }
      if !table.findings.isEmpty { body(refused(table.findings, isUnreadable: false)) }
    } catch {
      body(refused([error.diagnostic], isUnreadable: true))
    }
  }

  /// The report with what matters to its figures: warnings about its words do not.
  private func entry(_ read: ReadReport, noting note: (Diagnostic) -> Diagnostic = { $0 }) -> Entry {
    guard let report = read.report, let form = read.package?.form else {
      return refused(read.findings, isUnreadable: false)
    }
    let findings =
      read.findings.filter { $0.severity == .error } + FormChecker(form: form).findings(in: report).map(note)
    return Entry(report: report, form: form, findings: findings.inReadingOrder, isUnreadable: false)
  }

  private func refused(_ findings: [Diagnostic], isUnreadable: Bool) -> Entry {
    Entry(report: nil, form: nil, findings: findings, isUnreadable: isUnreadable)
  }
}
