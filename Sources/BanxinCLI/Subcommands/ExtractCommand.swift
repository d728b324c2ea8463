import ArgumentParser
import Banxin
import Diagnostics

/// `banxin extract FILE.pdf [-o OUT]`: the model that a PDF carries, byte for byte.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Write the model that a PDF carries.")

  @Argument(help: ArgumentHelp("A PDF that banxin render made; - for standard input.", valueName: "FILE.pdf"))
  var file: String

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The file to write (default: standard output).", valueName: "OUT"))
  var output: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(language: options.language)
    try OutputGuard(language: options.language).refuse(output, among: [file])
    let pdf = try ArchiveInput(path: file, terminal: terminal).bytes()
    let (model, findings) = ArchiveReader(environment: options.environment).model(in: pdf, file: file)
    terminal.show(findings)
    guard let model else { throw ExitCode.wrongData }
    do {
      try ModelDestination(path: output ?? "-").write(model.bytes)
    } catch {
      terminal.say(error.message)
      throw ExitCode.cannotWrite
    }
  }
}
