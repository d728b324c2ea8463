import Diagnostics
import Reading
import Reports
import TestSupport
import Testing

/// The trial format of 2019: other data, the same code.
@Suite struct `The form of 2019` {
  @Test func `has its own tables`() throws {
    let form = try AnnualReport.form(named: "annual-report-2019")
    let sizes = form.grids.map { [$0.rowCount, $0.columnCount] }
    #expect(sizes == [[18, 4], [26, 10], [4, 15]])
    let counts = ["disclosure", "applications", "disputes"].map { name in
      form.figures.count { $0.path.keys.first == name[...] }
    }
    // 2 × 3 + 4 × 3 + 2 + 2; 23 rows of 7; 3 groups of 5
    #expect(counts == [22, 161, 15])
  }

  @Test func `takes signed changes and a single row of other results`() throws {
    let form = try AnnualReport.form(named: "annual-report-2019")
    let decisions = "{ itemsLastYear: 9, change: 1️⃣-8, decisions: 1 }"
    let source = AnnualReport.model([
      ("layout: annual-report-2021", "layout: annual-report-2019"),
      ("regulations:        { issued: 0, repealed: 0, inForce: 0 }", "regulations: 0"),
      ("{ issued: 2, repealed: 1, inForce: 7 }", "{ 本年新制作数量: 2, 本年新公开数量: 2, 对外公开总数量: 7 }"),
      ("licensing: 0", "licensing: \(decisions)\n  otherServices: 0"), ("penalties: 3", "penalties: 0"),
      ("fees: 0", "fees: { itemsLastYear: 1, 本年增/减: +2 }\n  procurement: { items: 1, amount: 12.5 }"),
    ])
    let (report, findings) = AnnualReport.read(source, form: form)
    #expect(findings.isEmpty, "\(findings.map(\.message.english))")
    #expect(report?.figure("disclosure.licensing.change")?.value == ExactDecimal(coefficient: -8))
    #expect(report?.figure("disclosure.fees.change")?.value == ExactDecimal(coefficient: 2))
    #expect(report?.figure("applications.other.total")?.value == .zero)
    #expect(report?["disclosure.licensing.change"]?.location == source.location("1️⃣"))
  }

  @Test func `refuses the rows of 2021`() throws {
    let form = try AnnualReport.form(named: "annual-report-2019")
    let source = AnnualReport.model([("other: 0\n", "other: { noCorrection: 0, noPayment: 0, misc: 0 }\n")])
    let findings = AnnualReport.read(source, form: form).findings.filter { $0.location?.line == 30 }
    #expect(Set(findings.map(\.code)) == ["MODEL-UNKNOWN-KEY", "MODEL-MISSING"])
  }
}
