import ArgumentParser
import Banxin

/// What the commands that make PDFs take.
struct ProfileOptions: ParsableArguments {
  @Option(
    name: .customLong("pdf-profile"),
    help: ArgumentHelp("archive: PDF/A and PDF/UA with the model inside; plain: pages alone.", valueName: "PROFILE"))
  var pdfProfile: Profile = .archive

  @Flag(name: .customLong("no-source"), help: "Leave the model out of an archive.")
  var withoutSource = false

  /// What a PDF is made for, as the command line names it.
  enum Profile: String, ExpressibleByArgument, CaseIterable {
    case archive, plain
  }

  var profile: PDFProfile {
    pdfProfile == .plain ? .plain : .archive(attachesSource: !withoutSource)
  }
}
