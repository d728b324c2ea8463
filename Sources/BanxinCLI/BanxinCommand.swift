import ArgumentParser
import Banxin

/// `banxin`: each subcommand is a file of its own; what they know stands in the library.
@main
struct BanxinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "banxin",
    abstract: "Typeset Chinese government documents by GB/T 9704-2012.",
    discussion: """
      Data on standard output, talk on standard error. Exit codes: 0 done; 64 usage; 65 the data is wrong; \
      66 cannot read an input; 70 a fault of ours; 73 cannot write; 130 interrupted.
      """,
    version: BanxinVersion.current,
    subcommands: [
      RenderCommand.self, BatchCommand.self, TotalCommand.self, CheckCommand.self, ExtractCommand.self,
      VerifyCommand.self, NewCommand.self,
      SchemaCommand.self, ExplainCommand.self,
      LayoutsCommand.self, FontsCommand.self, ServeCommand.self,
    ])
}
