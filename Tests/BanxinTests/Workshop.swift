import Banxin
import Diagnostics
import TestSupport
import Testing
import Typesetting

/// The package's own layouts and fonts, as tests use them.
enum Workshop {
  static let environment: Banxin.Environment = {
    var environment = Banxin.Environment()
    environment.layoutsFolder = PackageFolder.root + "/Layouts"
    environment.fontsFolder = PackageFolder.fonts
    return environment
  }()

  /// Why tests that set type may be skipped.
  static let comment: Comment = "make fonts installs the fonts"

  static func check(_ model: String, name: String = "model.yaml") -> CheckedReport {
    ReportChecker(environment: environment).check(ModelSource(name: name, bytes: Array(model.utf8)))
  }

  /// The pages of a model, and its PDF.
  static func set(_ model: String, name: String = "model.yaml") throws -> (document: TypesetDocument, pdf: [UInt8]) {
    let checked = check(model, name: name)
    let renderer = try ReportRenderer(environment: environment)
    guard let document = renderer.typeset(checked).document else { throw Unset(findings: checked.findings) }
    return (document, try renderer.render(checked, as: .pdf).files[0])
  }

  /// A model that could not be set.
  struct Unset: Error {
    var findings: [Diagnostic]
  }
}
