import ArgumentParser
import Banxin
import Diagnostics

/// `banxin new LAYOUT [-o FILE]`: a model to fill in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a model to fill in, with comments and the schema line for editors.")

  @Argument(help: ArgumentHelp("A layout's name; `banxin layouts` lists them.", valueName: "LAYOUT"))
  var layout: String

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The file to write (default: standard output).", valueName: "FILE"))
  var output: String?

  @Flag(help: "Write over a file that holds something.")
  var force = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let model = ModelDocuments.template(of: try FormLookUp(options: options).form(of: layout))
    guard let output, output != "-" else { return Terminal.write(model) }
    guard force || !OutputGuard.holdsSomething(output) else {
      Terminal(language: options.language).say(
        Wording(
          "\(output) 已有内容，没有改写；确要改写请加 --force", "\(output) holds something and was left; --force writes over it"))
      throw ExitCode.cannotWrite
    }
    do {
      try ModelDestination(path: output).write(Array(model.utf8))
    } catch {
      Terminal(language: options.language).say(error.message)
      throw ExitCode.cannotWrite
    }
  }
}
