import ArgumentParser
import Banxin
import Diagnostics

/// `banxin verify FILE.pdf`: whether pages and figures are those of the model inside.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Set the model that a PDF carries again and compare pages and figures.")

  @Argument(help: ArgumentHelp("A PDF that banxin render made; - for standard input.", valueName: "FILE.pdf"))
  var file: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(language: options.language)
    let pdf = try ArchiveInput(path: file, terminal: terminal).bytes()
    do {
      let verification = try ArchiveVerifier(environment: options.environment).verify(pdf, file: file)
      terminal.show(verification.findings)
      guard verification.isUnchanged else { throw ExitCode.wrongData }
      Terminal.write(sentence(for: verification).text(in: options.language) + "\n")
    } catch let fault as RenderingFault {
      terminal.say(fault.message)
      throw fault.isOfInstallation ? ExitCode.noInput : .internalFault
    }
  }

  private func sentence(for verification: ArchiveVerifier.Verification) -> Wording {
    let count = verification.pageCount
    return verification.isIdentical
      ? Wording(
        "\(file)：共\(count)页，与所附模型重新生成的文件逐字节相同",
        "\(file): \(count) page(s), the same byte for byte as the model inside gives again")
      : Wording(
        "\(file)：共\(count)页，页面与数据均与所附模型一致（文件曾另存）",
        "\(file): \(count) page(s), pages and figures are those of the model inside (the file was saved anew)")
  }
}
