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

  @OptionGroup var options: CommonOptions

  func run() throws {
    let model = ModelDocuments.template(of: try FormLookUp(options: options).form(of: layout))
    guard let output, output != "-" else { return Terminal.write(model) }
    do {
      var files = OutputFiles()
      try files.add(Array(model.utf8), at: output)
      try files.commit()
    } catch {
      Terminal(language: options.language).say(
        Wording("无法写入 \(error.path)：\(error.reason)", "cannot write \(error.path): \(error.reason)"))
      throw ExitCode.cannotWrite
    }
  }
}
