import Banxin
import Diagnostics
import Reading

/// Checks models and the rows of tables, one after another; where fonts are installed, for characters that none of them
/// has, too.
struct ModelChecking {
  /// Everything that was found so far.
  private(set) var findings: [Diagnostic] = []
  /// Whether an input could not be read.
  private(set) var isUnreadable = false
  private let checker: ReportChecker
  private let renderer: ReportRenderer?
  private var template: ModelSource?
  private let environment: Banxin.Environment

  /// - Parameter template: The path of the model that rows of tables are laid over.
  init(environment: Banxin.Environment, template: String?) {
    self.environment = environment
    checker = ReportChecker(environment: environment)
    // Models are checked where no font is installed, too; `banxin fonts` says what is missing.
    renderer = try? ReportRenderer(environment: environment)
    self.template = template.flatMap { source(at: $0) }
  }

  /// Checks what stands at `path`; `more` says what else is wrong with each report.
  mutating func check(_ path: String, more: (CheckedReport) -> [Diagnostic]) {
    if UnitTable.isTable(path) { return checkTable(path, more: more) }
    guard let source = source(at: path) else { return }
    add(checker.check(source), more: more)
  }

  private mutating func checkTable(_ path: String, more: (CheckedReport) -> [Diagnostic]) {
    do {
      var table = try checker.units(of: path, template: template)
      while let unit = table.next() {
        let checked = checker.check(unit, in: table.folder)
        // What the fonts lack is found in the model as it was written out; it is told at the row.
        let unset = checker.placed(unsetCharacters(in: checked), of: unit, in: table.folder)
        findings += (checked.findings + unset).inReadingOrder + more(checked)
      }
      findings += table.findings
    } catch {
      findings.append(error.diagnostic)
      isUnreadable = true
    }
  }

  private mutating func add(_ checked: CheckedReport, more: (CheckedReport) -> [Diagnostic]) {
    findings += (checked.findings + unsetCharacters(in: checked)).inReadingOrder + more(checked)
  }

  private func unsetCharacters(in checked: CheckedReport) -> [Diagnostic] {
    renderer?.unsetCharacters(in: checked) ?? []
  }

  private mutating func source(at path: String) -> ModelSource? {
    let (source, fault) = ModelSource.reading(path, bounds: environment.bounds)
    if let fault {
      findings.append(fault.finding)
      isUnreadable = isUnreadable || fault.isUnreadable
    }
    return source
  }
}
