import ArgumentParser
import Banxin
import Diagnostics
import Reports

/// `banxin total MODEL… -o OUT.yaml`: the figures of several units added up into one model.
struct TotalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "total", abstract: "Add up the figures of several units into one model.",
    discussion: """
      Units are checked by their form first; nothing is written while anything is wrong. A total that follows from other \
      figures is left out of the model, which adds it up when it is read.
      """)

  @Argument(
    help: ArgumentHelp(
      "Models, folders of models, .jsonl, and .csv or .xlsx tables (a row a unit).", valueName: "MODEL"))
  var models: [String]

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The model to write; - for standard output. May be left out with --against.", valueName: "OUT"))
  var output: String?

  @Option(help: ArgumentHelp("The model that the rows of tables are laid over.", valueName: "MODEL"))
  var template: String?

  @Option(
    help: ArgumentHelp(
      "The model that gives everything but the figures (default: blanks to fill in).", valueName: "PARENT"))
  var into: String?

  @Option(help: ArgumentHelp("A list of the units expected: a name a line, or a CSV table.", valueName: "LIST"))
  var expect: String?

  @Option(help: ArgumentHelp("A model whose figures must be the sums.", valueName: "PARENT"))
  var against: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Last year's models: files, folders, .jsonl.", valueName: "MODEL"))
  var previous: [String] = []

  @Option(help: ArgumentHelp("Print each unit's part of a figure, or of a group of them, as CSV.", valueName: "KEY"))
  var parts: [String] = []

  @OptionGroup var options: CommonOptions

  func validate() throws {
    guard output != nil || against != nil || !parts.isEmpty else {
      throw ValidationError("name the model to write with -o OUT, or a parent with --against")
    }
    guard output != "-" || parts.isEmpty else {
      throw ValidationError("--parts and -o - both want standard output")
    }
    guard models.allSatisfy({ $0 != "-" }) else { throw ValidationError("total takes files and folders") }
  }

  func run() throws {
    let terminal = Terminal(language: options.language)
    try OutputGuard(language: options.language).refuse(
      output,
      among: models.flatMap { ModelFiles.files(at: $0) } + previous + [template, expect, against].compactMap { $0 })
    let (outcome, findings, isUnreadable) = ReportTotal(environment: options.environment).total(settings)
    terminal.show(findings)
    if isUnreadable { throw ExitCode.noInput }
    guard !findings.stopsWork(strict: options.strict), let model = outcome.model else { throw ExitCode.wrongData }
    if let parts = outcome.parts {
      guard !parts.figures.isEmpty else { throw ValidationError("--parts: there is no figure of that name") }
      Terminal.write(PartList(parts).text)
    }
    do {
      if let output { try ModelDestination(path: output).write(model) }
    } catch {
      terminal.say(error.message)
      throw ExitCode.cannotWrite
    }
    terminal.say(Wording("已汇总\(outcome.unitCount)个单位", "\(outcome.unitCount) unit(s) added up"))
  }

  private var settings: TotalSettings {
    var settings = TotalSettings(inputs: models)
    settings.template = template
    settings.base = into
    settings.expected = expect
    settings.parent = against
    settings.previous = previous
    settings.parts = parts.map { FieldPath(rawValue: $0) }
    return settings
  }
}

/// The parts of sums as CSV (RFC 4180): a line for each unit and figure, and one for each sum.
private struct PartList {
  let text: String

  init(_ parts: FigureParts) {
    var lines = [["key", "label", "unit", "value", "place"]]
    for figure in parts.figures {
      let (key, label) = ("\(figure.path)", figure.fullLabel.chinese)
      for part in parts[figure.path] {
        lines.append([key, label, part.unit, "\(part.value)", "\(part.location)"])
      }
      let sum = ExactDecimal.sum(of: parts[figure.path].map(\.value)).map(\.description) ?? ""
      lines.append([key, label, "", sum, ""])
    }
    text = lines.map(CSVLine.text(of:)).joined()
  }
}
