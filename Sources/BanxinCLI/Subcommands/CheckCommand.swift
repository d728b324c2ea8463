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

  @Argument(help: ArgumentHelp("Models to check; - for standard input.", valueName: "MODEL"))
  var models: [String]

  @Option(help: "text on standard error; json or sarif on standard output.")
  var format: Format = .text

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(language: options.language)
    let environment = options.environment
    let checker = ReportChecker(environment: environment)
    var findings: [Diagnostic] = []
    var exit = ExitCode.success
    for path in models {
      let (source, fault) = ModelSource.reading(path, bounds: environment.bounds)
      guard let source else {
        findings += fault.map { [$0.finding] } ?? []
        exit = fault?.isUnreadable == true ? .noInput : exit == .noInput ? .noInput : .wrongData
        continue
      }
      let checked = checker.check(source)
      findings += checked.findings
      if checked.findings.stopsWork(strict: options.strict), exit == .success { exit = .wrongData }
    }
    switch format {
    case .text: terminal.show(findings)
    case .json: Terminal.write(JSONDiagnosticWriter(language: options.language).text(for: findings) + "\n")
    case .sarif: Terminal.write(sarif(findings, environment: environment) + "\n")
    }
    if exit != .success { throw exit }
  }

  private func sarif(_ findings: [Diagnostic], environment: Banxin.Environment) -> String {
    SARIFDiagnosticWriter(
      language: options.language, version: BanxinVersion.current,
      explanations: ExplanationCatalogue(environment: environment).all
    ).text(for: findings)
  }
}
