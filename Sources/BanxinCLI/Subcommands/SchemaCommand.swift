import ArgumentParser
import Banxin

/// `banxin schema LAYOUT`: the JSON Schema of a layout's models.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema (2020-12) of a layout's models.")

  @Argument(help: ArgumentHelp("A layout's name; `banxin layouts` lists them.", valueName: "LAYOUT"))
  var layout: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let form = try FormLookUp(options: options).form(of: layout)
    Terminal.write(ModelDocuments.schema(of: form))
  }
}
