import ArgumentParser
import Banxin
import Diagnostics
import Styling

/// `banxin layouts`: which kinds of document are installed, and where.
struct LayoutsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layouts", abstract: "List the installed layouts and where they come from.")

  @OptionGroup var options: CommonOptions

  func run() throws {
    let library = LayoutLibrary(folder: options.environment.layoutsFolder)
    let names = library.names
    for name in names {
      let (package, findings) = library.package(named: name)
      let state = findings.isEmpty ? package?.layout.title ?? "" : findings[0].message.text(in: options.language)
      Terminal.write("\(name)\t\(state)\t\(library.folder)/\(name)\n")
    }
    if names.isEmpty { throw ExitCode.noInput }
  }
}
