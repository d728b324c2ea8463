import Diagnostics
import Foundation
import Reading
import Reports
import TestSupport
import Testing

/// The annual report of an invented street office, and its form, for tests of both.
enum AnnualReport {
  /// The form of `Layouts/annual-report-2021`.
  static let form = try! form(named: "annual-report-2021")

  static func form(named name: String) throws -> Form {
    let file = "Layouts/\(name)/form.yaml"
    let (value, problems) = try ModelFileReader().read(PackageFolder.bytes(of: file), file: file)
    let (form, findings) = FormReader().read(try #require(value), name: name)
    for finding in problems + findings {
      Issue.record("\(finding.location.map(\.description) ?? "") \(finding.code.rawValue) \(finding.message.english)")
    }
    return try #require(form)
  }

  /// The sample model with some of its lines written otherwise; a line that is not there fails the test.
  static func model(_ replacements: [(line: String, with: String)] = []) -> MarkedSource {
    var text = sample
    for (line, replacement) in replacements {
      if !text.contains(line) { Issue.record("the sample has no “\(line)”") }
      text = text.replacingOccurrences(of: line, with: replacement)
    }
    return MarkedSource(text)
  }

  static func read(_ source: MarkedSource, form: Form = form) -> (report: Report?, findings: [Diagnostic]) {
    let (value, problems) = ModelFileReader().read(Array(source.text.utf8), file: "report.yaml")
    guard let value else { return (nil, problems) }
    let (report, findings) = ReportReader(form: form).read(value)
    return (report, problems + findings + FormChecker(form: form).findings(in: report))
  }

  /// Holds everything found in a source against what its marks expect.
  static func expect(
    _ expected: [ExpectedFinding], in source: MarkedSource, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let (_, findings) = read(source)
    #expect(
      findings.map(source.describe) == expected.map(\.description), "\(findings.map(\.message.chinese))",
      sourceLocation: sourceLocation)
  }

  static let sample = """
    layout: annual-report-2021
    issuer: 临江市青山区望湖街道
    year: 2024
    contact:
      office: 望湖街道办事处
      address: 青山区湖滨路18号
      postcode: "330001"
      phone: 0700-5550123
      email: wanghu@example.gov.cn
    overview: |
      2024年，望湖街道主动公开政府信息62条。
    disclosure:
      regulations:        { issued: 0, repealed: 0, inForce: 0 }
      normativeDocuments: { issued: 2, repealed: 1, inForce: 7 }
      licensing: 0
      penalties: 3
      coercion: 0
      fees: 0
    applications:
      newReceived: [4, 1, 0, 0, 1, 0]
      carriedOver: 0
      granted: [2, 1, 0, 0, 0, 0]
      partiallyGranted: [1, 0, 0, 0, 0, 0]
      denied: 0
      unavailable:
        notHeld: [1, 0, 0, 0, 0, 0]
        needsCreation: 0
        unclearAfterCorrection: 0
      notProcessed: 0
      other: 0
      carriedForward: [0, 0, 0, 0, 1, 0]
    disputes:
      review: { upheld: 1, corrected: 0, other: 0, pending: 0 }
      litigationDirect: { upheld: 0, corrected: 0, other: 0, pending: 0 }
      litigationAfterReview: 0
    problems: |
      公开内容还不够细。
    otherMatters: |
      2024年未收取信息处理费。
    signature:
      issuer: 望湖街道办事处
      date: 2025-01-15

    """
}

extension MarkedSource {
  /// The place of a marker, as findings have it.
  func location(_ marker: String) -> Diagnostics.SourceLocation? {
    places[marker].map { .init(file: "report.yaml", line: $0.line, column: $0.column) }
  }
}
