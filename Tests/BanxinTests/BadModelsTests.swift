import Banxin
import Diagnostics
import TestSupport
import Testing

/// One slip in a sound model: the code that names it and the place it points at.
struct Slip: Sendable, CustomTestStringConvertible {
  /// What is wrong.
  var name: String
  /// How the spoiled line begins.
  var line: String
  /// What stands there instead, a marker at the fault.
  var spoiled: String
  var code: String
  var testDescription: String { name }
}

@Suite struct `Bad models` {
  static let slips = [
    Slip(
      name: "AR-SUM-01", line: "carriedForward:", spoiled: "  carriedForward: [0, 0, 0, 0, 1️⃣3, 0]", code: "AR-SUM-01"),
    Slip(
      name: "AR-SUM-02", line: "processedTotal:", spoiled: "  processedTotal: [4, 1️⃣2, 0, 0, 0, 0, 6]", code: "AR-SUM-02"
    ),
    Slip(name: "AR-SUM-03", line: "newReceived:", spoiled: "  newReceived: [4, 1, 0, 0, 1, 0, 1️⃣7]", code: "AR-SUM-03"),
    Slip(
      name: "AR-SUM-04", line: "review:",
      spoiled: "  review: { upheld: 1, corrected: 0, other: 0, pending: 0, total: 1️⃣2 }", code: "AR-SUM-04"),
    Slip(
      name: "missing cell", line: "review:", spoiled: "  1️⃣review: { upheld: 1, corrected: 0, other: 0 }",
      code: "MODEL-MISSING"),
    Slip(name: "null", line: "carriedOver:", spoiled: "  carriedOver: [1️⃣null, 0, 0, 0, 0, 0]", code: "AR-FIL-03"),
    Slip(name: "negative", line: "carriedOver:", spoiled: "  carriedOver: [1️⃣-1, 0, 0, 0, 0, 0]", code: "AR-SUM-08"),
    Slip(name: "fraction", line: "carriedOver:", spoiled: "  carriedOver: [1️⃣0.5, 0, 0, 0, 0, 0]", code: "AR-SUM-08"),
    Slip(name: "typo in a key", line: "carriedOver:", spoiled: "  1️⃣cariedOver: 0", code: "MODEL-UNKNOWN-KEY"),
    Slip(name: "wrong type", line: "granted:", spoiled: "  granted: 1️⃣many", code: "MODEL-TYPE"),
    Slip(name: "duplicate key", line: "year:", spoiled: "year: 2024\n1️⃣year: 2024", code: "READ-DUPLICATE-KEY"),
    Slip(name: "unknown layout", line: "layout:", spoiled: "layout: 1️⃣annual-report", code: "MODEL-LAYOUT"),
    Slip(name: "no such date", line: "date:", spoiled: "  date: 1️⃣2025-02-29", code: "MODEL-DATE"),
    Slip(name: "control character", line: "issuer: 临江", spoiled: "issuer: 临江1️⃣\u{8}市", code: "READ-CHARACTER"),
    Slip(name: "bidi control", line: "issuer: 临江", spoiled: "issuer: 临江1️⃣\u{202E}市", code: "READ-CHARACTER"),
    Slip(name: "private use", line: "issuer: 临江", spoiled: "issuer: 临江1️⃣\u{E000}市", code: "READ-CHARACTER"),
  ]

  @Test(arguments: slips)
  func `are reported at the fault`(slip: Slip) {
    let source = MarkedSource(SoundModel.replacing(slip.line, with: slip.spoiled))
    let checked = Workshop.check(source.text)
    // What is wrong is an error; a rule may wonder besides at what is left of the text.
    let errors = checked.findings.filter { $0.severity == .error }
    #expect(errors.map(source.describe) == ["1️⃣ \(slip.code)"])
  }

  @Test func `many slips are all reported at once, in reading order`() {
    let source = MarkedSource(
      SoundModel.text.replacing("issuer: 临江市青山区望湖街道", with: "1️⃣isuer: 临江市青山区望湖街道")
        .replacing("carriedOver: 0", with: "carriedOver: 2️⃣不适用")
        .replacing("litigationDirect: 0", with: "litigationDirect: 3️⃣一")
        .replacing("2025-01-15", with: "4️⃣2025-13-01"))
    let checked = Workshop.check(source.text)
    let found = checked.findings.filter { $0.severity == .error }.map(source.describe)
    for marker in ["1️⃣", "2️⃣", "3️⃣", "4️⃣"] { #expect(found.contains { $0.hasPrefix(marker) }, "\(found)") }
    let places = checked.findings.compactMap(\.location)
    #expect(places == places.sorted())
  }

  @Test func `a sound model has no findings`() {
    #expect(Workshop.check(SoundModel.text).findings.map(\.code.rawValue) == [])
  }
}

@Suite(.enabled(if: PackageFolder.hasFonts, Workshop.comment)) struct `The bound of pages` {
  @Test(arguments: [(lines: 400, bound: 5), (lines: 60, bound: 5)])
  func `is kept before lines are broken and when pages are there`(lines: Int, bound: Int) throws {
    let paragraphs = String(repeating: "  公开政府信息。\n", count: lines)
    let source = SoundModel.text.replacing("problems: |\n", with: "problems: |\n" + paragraphs)
    var environment = Workshop.environment
    environment.maximumPages = bound
    let rendered = try ReportRenderer(environment: environment).render(Workshop.check(source), as: .pdf)
    #expect(rendered.files.isEmpty)
    #expect(rendered.findings.map(\.code) == [BanxinExplanations.tooManyPages])
  }
}

@Suite struct `Codes and their explanations` {
  @Test func `every code that bad models raise is explained`() {
    let explained = Set(ExplanationCatalogue(environment: Workshop.environment).all.map(\.code))
    for slip in `Bad models`.slips { #expect(explained.contains(Diagnostic.Code(rawValue: slip.code)), "\(slip.code)") }
  }

  @Test func `explanations speak both languages`() {
    for explanation in ExplanationCatalogue(environment: Workshop.environment).all {
      #expect(!explanation.rule.chinese.isEmpty && !explanation.rule.english.isEmpty)
      #expect(explanation.rule.english.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic })
    }
  }
}
