import ArgumentParser
import Banxin
import Diagnostics

/// `banxin render MODEL [-o OUT]`: checks a model, sets it, writes one file.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Check a model, set it, and write one file.")

  @Argument(help: ArgumentHelp("The model, YAML or JSON; - for standard input.", valueName: "MODEL"))
  var model: String

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The file to write; - for standard output (default: the model's name).", valueName: "OUT"))
  var output: String?

  @Option(
    help:
      "pdf, png or svg (default: as OUT is named, else pdf): png and svg are one file a page, OUT-1.png, OUT-2.png …",
    transform: { text in
      guard let format = RenderFormat(rawValue: text) else { throw ValidationError("--format takes pdf, png or svg") }
      return format
    })
  var format: RenderFormat?

  @Option(help: ArgumentHelp("Pixels an inch of png, 18 to 1200.", valueName: "N"))
  var dpi = 150

  @Flag(help: "Print how lines and pages came out: stretch, shrink, rules bent, what was done for the signature.")
  var lint = false

  @Option(
    name: .customLong("seal-boxes"),
    help: ArgumentHelp("Write where seals stand or are to be put (page, mm) as JSON.", valueName: "FILE"))
  var sealBoxes: String?

  @OptionGroup var profile: ProfileOptions
  @OptionGroup var options: CommonOptions

  private var chosenFormat: RenderFormat {
    format ?? output.flatMap { $0.split(separator: ".").last }.flatMap { RenderFormat(rawValue: $0.lowercased()) }
      ?? .pdf
  }

  func validate() throws {
    guard (18...1200).contains(dpi) else { throw ValidationError("--dpi takes 18 to 1200") }
  }

  func run() throws {
    let terminal = Terminal(language: options.language)
    let environment = options.environment
    for path in [output, sealBoxes] { try OutputGuard(language: options.language).refuse(path, among: [model]) }
    let (source, fault) = ModelSource.reading(model, bounds: environment.bounds)
    guard let source else {
      fault.map { terminal.show([$0.finding]) }
      throw fault?.isUnreadable == true ? ExitCode.noInput : .wrongData
    }
    let rendered = try render(source, environment: environment, terminal: terminal)
    let destination = RenderDestination(output: output, model: model, format: chosenFormat)
    do {
      try destination.write(rendered.files, beside: sealBoxes.map { ($0, rendered.sealBoxes.json) })
    } catch {
      terminal.say(
        error.message)
      throw ExitCode.cannotWrite
    }
  }

  private func render(
    _ source: ModelSource, environment: Banxin.Environment, terminal: Terminal
  ) throws -> RenderedReport {
    let checked = ReportChecker(environment: environment).check(source)
    guard !checked.findings.stopsWork(strict: options.strict) else {
      terminal.show(checked.findings)
      throw ExitCode.wrongData
    }
    do {
      let rendered = try ReportRenderer(environment: environment).render(
        checked, as: chosenFormat, profile: profile.profile, dotsPerInch: dpi)
      terminal.show(checked.findings + rendered.findings)
      if lint, rendered.pageCount > 0 { terminal.list(QualityReport(rendered.quality).sentences) }
      if rendered.findings.stopsWork(strict: options.strict) { throw ExitCode.wrongData }
      return rendered
    } catch let fault as RenderingFault {
      terminal.show(checked.findings)
      terminal.say(fault.message)
      throw fault.isOfInstallation ? ExitCode.noInput : .internalFault
    }
  }
}
