import ArgumentParser
import Banxin

/// `banxin fonts`: which face sets which role, what it covers, what is missing and how to get it.
struct FontsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fonts", abstract: "Show each role's face, its coverage, and what is missing.")

  @OptionGroup var options: CommonOptions

  func run() throws {
    do {
      let (text, findings) = try InstalledFonts(environment: options.environment).report(in: options.language)
      Terminal.write(text)
      Terminal(language: options.language).show(findings)
      if findings.stopsWork(strict: options.strict) { throw ExitCode.noInput }
    } catch let fault as RenderingFault {
      Terminal(language: options.language).say(fault.message)
      throw ExitCode.noInput
    }
  }
}
