import ArgumentParser
import Banxin
import Diagnostics
import Foundation

/// What every subcommand that reads models takes.
struct CommonOptions: ParsableArguments {
  @Flag(help: "Warnings count as errors.")
  var strict = false

  @Option(help: ArgumentHelp("The folder of layouts.", valueName: "DIR"))
  var layouts: String?

  @Option(help: ArgumentHelp("The folder of fonts, with its manifest.", valueName: "DIR"))
  var fonts: String?

  @Option(help: ArgumentHelp("Where seals and images are read from (default: the model's folder).", valueName: "DIR"))
  var assets: String?

  @Option(help: ArgumentHelp("The language of diagnostics: zh or en.", valueName: "LANGUAGE"))
  var lang: Language = .zh

  /// The language as the command line names it.
  enum Language: String, ExpressibleByArgument, CaseIterable {
    case zh, en
  }

  var language: Wording.Language { lang == .zh ? .chinese : .english }

  /// Folders, bounds and date, from the options and the process's environment.
  var environment: Banxin.Environment {
    var environment = Banxin.Environment()
    if let layouts { environment.layoutsFolder = layouts }
    if let fonts { environment.fontsFolder = fonts }
    environment.assetsRoot = assets
    environment.sourceDate = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    return environment
  }
}
