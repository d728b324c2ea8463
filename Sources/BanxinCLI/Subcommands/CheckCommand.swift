import ArgumentParser
import Banxin
import Diagnostics

/// `banxin check MODEL…`: every problem in every model, nothing written.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report every problem in every model; nothing is written.")

  /// How findings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  @Argument(help: ArgumentHelp("Models, and tables of units, to check; - for standard input.", valueName: "MODEL"))
  var models: [String]

  @Option(help: ArgumentHelp("The model that rows of .csv, .tsv and .xlsx are laid over.", valueName: "MODEL"))
  var template: String?

  @Option(help: "text on standard error; json or sarif on standard output.")
  var format: Format = .text

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Last year's models to compare with: files, folders, .jsonl.", valueName: "LAST"))
  var previous: [String] = []

  @OptionGroup var options: CommonOptions

  func run() throws {
    let environment = options.environment
    let (findings, exit) = examine(in: environment)
    switch format {
    case .text: Terminal(language: options.language).show(findings)
    case .json: Terminal.write(JSONDiagnosticWriter(language: options.language).text(for: findings) + "\n")
    case .sarif: Terminal.write(sarif(findings, environment: environment) + "\n")
    }
    if exit != .success { throw exit }
  }

  /// Everything that is found in the models, and the exit code: that an input cannot be read outweighs wrong data.
  private func examine(in environment: Banxin.Environment) -> (findings: [Diagnostic], exit: ExitCode) {
    var checking = ModelChecking(environment: environment, template: template)
    var last =
      previous.isEmpty
      ? nil : PreviousReports(paths: previous, isSingle: models.count == 1, environment: environment)
    for path in models {
      checking.check(path) { checked in last?.findings(for: checked) ?? [] }
    }
    let findings = checking.findings + (last?.unmatchedFindings() ?? [])
    if checking.isUnreadable || last?.isUnreadable == true { return (findings, .noInput) }
    return (findings, findings.stopsWork(strict: options.strict) ? .wrongData : .success)
  }

  private func sarif(_ findings: [Diagnostic], environment: Banxin.Environment) -> String {
    SARIFDiagnosticWriter(
      language: options.language, version: BanxinVersion.current,
      explanations: ExplanationCatalogue(environment: environment).all
    ).text(for: findings)
  }
}
