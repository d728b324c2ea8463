import ArgumentParser
import Banxin
import Batches
import BanxinServer
import Diagnostics

/// `banxin explain CODE`: the rule behind a diagnostic.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show the rule behind a diagnostic: clause, formula.")

  @Argument(help: ArgumentHelp("A diagnostic's code, such as AR-SUM-01; all codes when left out.", valueName: "CODE"))
  var code: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let catalogue = ExplanationCatalogue(
      environment: options.environment, further: BatchExplanations.all + ServerExplanations.all)
    guard let code else {
      for explanation in catalogue.all {
        Terminal.write("\(explanation.code.rawValue)\t\(explanation.rule.text(in: options.language))\n")
      }
      return
    }
    guard let explanation = catalogue.explanation(of: Diagnostic.Code(rawValue: code.uppercased())) else {
      let near = catalogue.nearest(to: code).map { $0.rawValue } ?? ""
      throw ValidationError(
        options.language == .chinese
          ? "没有代码“\(code)”" + (near.isEmpty ? "" : "；是否为 \(near)？")
          : "there is no code “\(code)”" + (near.isEmpty ? "" : "; did you mean \(near)?"))
    }
    Terminal.write(ExplanationWriter(language: options.language).text(for: explanation))
  }
}
