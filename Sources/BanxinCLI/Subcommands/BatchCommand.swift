import ArgumentParser
import Banxin
import Batches
import Diagnostics
import Foundation

/// `banxin batch INPUT… -o DIR`: many models in one go; `banxin batch --merge REPORT…`: the shards' reports joined.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Render many models in one go, and join the reports of several machines.",
    discussion: """
      Folders are walked in the order of names and keep their structure below DIR. One bad model stops nothing; the exit \
      code is 65 if any failed. An interrupt finishes the documents in hand; --resume makes the rest.
      """)

  @Argument(
    help: ArgumentHelp(
      "Models, folders of models, tables of units (.csv, .tsv, .xlsx, .jsonl); with --merge, reports.",
      valueName: "INPUT"))
  var inputs: [String]

  @Option(help: ArgumentHelp("The model that rows of .csv, .tsv and .xlsx are laid over.", valueName: "MODEL"))
  var template: String?

  @Option(name: [.short, .customLong("output")], help: ArgumentHelp("The folder to write to.", valueName: "DIR"))
  var output: String?

  @Option(help: ArgumentHelp("How many models are rendered at once (default: the number of cores).", valueName: "N"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Take the I-th of N parts of the models; 0 is the N-th. Default: as Slurm's or Kubernetes' variables say.",
      valueName: "I/N"))
  var shard: String?

  @Flag(help: "Leave PDFs as they are that were made from the same inputs.")
  var resume = false

  @Option(help: ArgumentHelp("Write a line a model: JSON Lines; - for standard output.", valueName: "FILE"))
  var report: String?

  @Flag(help: "Join reports of shards, and see that every model came exactly once.")
  var merge = false

  @OptionGroup var profile: ProfileOptions
  @OptionGroup var options: CommonOptions

  func validate() throws {
    guard !inputs.isEmpty else { throw ValidationError("name an INPUT") }
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes 1 to 256") }
    guard !merge else { return }
    guard output != nil else { throw ValidationError("name the folder to write to with -o DIR") }
    if template != nil, !inputs.contains(where: UnitTable.isTable) {
      throw ValidationError("--template is for tables of units (.csv, .tsv, .xlsx)")
    }
    guard !inputs.contains("-") else { throw ValidationError("batch takes files and folders, no standard input") }
  }

  func run() throws {
    let terminal = Terminal(language: options.language)
    // A reader of the report that goes away is an error to be told, not a reason to die.
    signal(SIGPIPE, SIG_IGN)
    try OutputGuard(language: options.language).refuse(
      report, among: inputs.flatMap { ModelFiles.files(at: $0) } + [template].compactMap { $0 })
    if merge { return try ReportMerging(reports: inputs, output: report, terminal: terminal).run() }
    let settings = try settings(terminal)
    let stop = StopSwitch()
    let progress = BatchProgress(terminal: terminal, stop: stop)
    InterruptSignals.watch(throwing: stop)
    let summary: BatchSummary
    do {
      summary = try Batch(settings: settings, stop: stop).run(progress)
    } catch {
      progress.clear()
      throw Self.exit(for: error, terminal)
    }
    progress.close(summary)
    if let exit = Self.exit(for: summary) { throw exit }
  }

  private func settings(_ terminal: Terminal) throws -> BatchSettings {
    var settings = BatchSettings(
      inputs: inputs, outputFolder: output ?? ".", jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      environment: options.environment)
    do {
      settings.shard = try ShardSettings(flag: shard, variables: ProcessInfo.processInfo.environment).shard()
    } catch {
      throw ValidationError(error.message.text(in: options.language))
    }
    settings.template = try templateModel(terminal)
    settings.resumes = resume
    settings.isStrict = options.strict
    settings.profile = profile.profile
    settings.report = report
    settings.language = options.language
    return settings
  }

  private func templateModel(_ terminal: Terminal) throws -> ModelSource? {
    guard let template else { return nil }
    let (source, fault) = ModelSource.reading(template, bounds: options.environment.bounds)
    if let source { return source }
    fault.map { terminal.show([$0.finding]) }
    throw fault?.isUnreadable == true ? ExitCode.noInput : .wrongData
  }

  /// The gravest of what happened; `nil` where all went well.
  private static func exit(for summary: BatchSummary) -> ExitCode? {
    if summary.isInterrupted { return .interrupted }
    let codes: [(UnitStatus, ExitCode)] = [
      (.faulty, .internalFault), (.unwritten, .cannotWrite), (.unreadable, .noInput), (.failed, .wrongData),
    ]
    return codes.first { summary.count($0.0) > 0 }?.1
  }

  private static func exit(for fault: BatchFault, _ terminal: Terminal) -> ExitCode {
    switch fault {
    case .noUnits:
      terminal.say(
        Wording(
          "输入中没有模型（.yaml、.yml、.json，或表格的数据行）",
          "the inputs hold no model (.yaml, .yml, .json, or rows of tables)"))
      return .noInput
    case .output(let error):
      terminal.say(error.message)
      return .cannotWrite
    case .rendering(let error):
      terminal.say(error.message)
      return error.isOfInstallation ? .noInput : .internalFault
    }
  }
}
