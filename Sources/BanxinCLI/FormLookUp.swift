import ArgumentParser
import Banxin
import Diagnostics
import Reports

/// Finds the form of a layout that the user names on the command line.
struct FormLookUp {
  let options: CommonOptions

  /// The layout's form; a name that no layout has is a usage error, a broken form is shown and ends the run.
  func form(of layout: String) throws -> Form {
    let library = LayoutLibrary(folder: options.environment.layoutsFolder)
    let (package, findings) = library.package(named: layout)
    if let form = package?.form { return form }
    guard library.names.contains(layout) else {
      let names = library.names.joined(separator: "、")
      throw ValidationError(
        options.language == .chinese ? "没有版式“\(layout)”；现有：\(names)" : "no layout “\(layout)”; there are: \(names)")
    }
    Terminal(language: options.language).show(findings)
    throw ExitCode.internalFault
  }
}
