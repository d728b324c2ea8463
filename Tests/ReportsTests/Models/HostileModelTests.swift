import Diagnostics
import Reading
import Reports
import TestSupport
import Testing

/// Models that are large where a form is small: few findings, and none of them costs the size of the input again.
@Suite struct `Hostile models` {
  private func findings(_ text: String) throws -> [Diagnostic] {
    let value = try #require(ModelFileReader().read(Array(text.utf8), file: "report.yaml").value)
    return ReportReader(form: AnnualReport.form).read(value).findings
  }

  @Test(arguments: ["key", "本年新收"])
  func `with very many unknown keys are reported in a hundred findings`(key: String) throws {
    let keys = (0..<20_000).map { "\(key)\($0): 0" }.joined(separator: "\n")
    let unknown = try findings(keys).filter { $0.code == "MODEL-UNKNOWN-KEY" }
    #expect(unknown.count == 101)
    #expect(unknown.last?.message.english == "19900 more unknown items from here on")
  }

  @Test func `with very long cells, lines and rows are reported once each`() throws {
    let long = String(repeating: "9", count: 100_000)
    let row = Array(repeating: "0", count: 50_000).joined(separator: ", ")
    let source = AnnualReport.model([
      ("issuer: 临江市青山区望湖街道", "issuer: 1️⃣\(long)"), ("penalties: 3", "penalties: 2️⃣\(long)"),
      ("fees: 0", "fees: 3️⃣\(long)元"), ("carriedOver: 0", "carriedOver: 4️⃣[\(row)]"),
      ("other: 0\n", "other: 5️⃣[\(row)]\n"),
    ])
    AnnualReport.expect(
      [
        .init("1️⃣", "MODEL-LINE"), .init("2️⃣", "MODEL-RANGE"), .init("3️⃣", "MODEL-RANGE"),
        .init("4️⃣", "MODEL-ROW-LENGTH"), .init("5️⃣", "MODEL-TYPE"),
      ], in: source)
    #expect(AnnualReport.read(source).findings.allSatisfy { $0.message.chinese.count < 200 })
  }
}
