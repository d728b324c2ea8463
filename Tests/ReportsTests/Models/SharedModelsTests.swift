import Diagnostics
import Reading
import Reports
import TestSupport
import Testing

/// Models that stand beside the project: the contract's example, and a published report.
@Suite struct `Models of the contract` {
  @Test(
    .enabled(if: PackageFolder.sharedText(of: "contract/annual-report.yaml") != nil, "no contract here"),
    arguments: ["contract/annual-report.yaml", "seeds/annual-report-2023-panyang.yaml"])
  func `are read whole and without an error`(file: String) throws {
    let text = try #require(PackageFolder.sharedText(of: file))
    let (report, findings) = AnnualReport.read(MarkedSource(text))
    let errors = findings.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.message.chinese))")
    let read = try #require(report)
    #expect(AnnualReport.form.figures.allSatisfy { read.figure($0.path)?.value != nil })
  }
}

@Suite struct `The layout that a model asks for` {
  static let cases: [(text: String, layout: String?, codes: [Diagnostic.Code])] = [
    ("layout: annual-report-2021", "annual-report-2021", []), ("layout: ' x '", "x", []),
    ("issuer: 望湖街道", nil, ["MODEL-MISSING"]), ("layout:", nil, ["MODEL-TYPE"]), ("layout: [a]", nil, ["MODEL-TYPE"]),
    ("layout: ''", nil, ["MODEL-TYPE"]), ("5", nil, ["MODEL-MISSING"]),
  ]

  @Test(arguments: cases)
  func `is read or reported`(text: String, layout: String?, codes: [Diagnostic.Code]) throws {
    let value = try #require(ModelFileReader().read(Array(text.utf8), file: "report.yaml").value)
    let (found, findings) = LayoutKey.read(in: value)
    #expect(found?.string == layout)
    #expect(findings.map(\.code) == codes)
  }
}
