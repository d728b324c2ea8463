import Banxin
import Diagnostics
import Foundation
import Reports
import TestSupport
import Testing

/// Units added up, compared with a parent, with a list and with the year before.
@Suite struct `Totals of units` {
  private static let rows = ["newReceived", "granted", "carriedForward"]
  private static let columns = [
    "naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfareOrg", "legalServiceOrg", "otherOrg",
  ]

  private static let template = SoundModel.text
    .replacing("  newReceived: [4, 1, 0, 0, 1, 0]\n", with: "").replacing("  granted: [2, 1, 0, 0, 0, 0]\n", with: "")
    .replacing("  carriedForward: [0, 0, 0, 0, 1, 0]\n", with: "").replacing(
      "  processedTotal: [4, 1, 0, 0, 0, 0, 5]\n", with: ""
    )
    .replacing("partiallyGranted: [1, 0, 0, 0, 0, 0]", with: "partiallyGranted: 0")
    .replacing("noCorrection: [1, 0, 0, 0, 0, 0]", with: "noCorrection: 0")
    .replacing(
      "disclosure: 0",
      with:
        "disclosure:\n  regulations: 0\n  normativeDocuments: 0\n  licensing: 0\n  penalties: 0\n  coercion: 0\n  fees: 0"
    )

  /// A unit's granted and carried-forward applications by column, and its fees in ten-thousandths.
  private struct Figures {
    var granted: [Int]
    var forward: [Int]
    var fees: Int

    init(_ generator: inout SeededGenerator) {
      granted = columns.map { _ in Int.random(in: 0...1_000, using: &generator) }
      forward = columns.map { _ in Int.random(in: 0...9, using: &generator) }
      fees = Int.random(in: 0...99_999, using: &generator)
    }

    var received: [Int] { zip(granted, forward).map { $0 + $1 } }
    var fee: String { "\(fees / 10_000)." + String("\(10_000 + fees % 10_000)".dropFirst()) }
  }

  private static func table(_ units: [Figures], separator: String = ",") -> String {
    let keys = rows.flatMap { row in columns.map { "applications.\(row).\($0)" } }
    let header = ["issuer"] + keys + ["disclosure.fees"]
    let lines = units.enumerated().map { index, unit in
      ["第\(index + 1)街道"] + (unit.received + unit.granted + unit.forward).map(String.init) + [unit.fee]
    }
    return ([header] + lines).map { $0.joined(separator: separator) + "\n" }.joined()
  }

  private static func model(_ unit: Figures, number: Int) -> String {
    template.replacing("issuer: 临江市青山区望湖街道", with: "issuer: 第\(number)街道").replacing(
      "fees: 0", with: "fees: \(unit.fee)"
    )
    .replacing(
      "applications:\n",
      with:
        "applications:\n  newReceived: \(unit.received)\n  granted: \(unit.granted)\n  carriedForward: \(unit.forward)\n"
    )
  }

  private func total(_ settings: TotalSettings) -> (model: String?, findings: [String], outcome: TotalOutcome) {
    let (outcome, findings, _) = ReportTotal(environment: Environment()).total(settings)
    let lines = findings.map { finding in
      let place = finding.location.map { "\($0.file.split(separator: "/").last ?? ""):\($0.line):\($0.column) " } ?? ""
      return "\(place)\(finding.severity.rawValue) \(finding.code.rawValue)"
    }
    return (outcome.model.map { String(decoding: $0, as: UTF8.self) }, lines, outcome)
  }

  @Test func `tables and models of the same units give the same sums, and those are right`() throws {
    var generator = SeededGenerator(seed: 2_024)
    let folder = TemporaryFolder()
    let template = folder.write(Self.template, to: "template.yaml")
    for round in 0..<3 {
      let units = (0..<(3 + round)).map { _ in Figures(&generator) }
      var rows = TotalSettings(inputs: [
        folder.write(Self.table(units, separator: round == 1 ? ";" : ","), to: "units.csv")
      ])
      rows.template = template
      let files = units.enumerated().map {
        folder.write(Self.model($1, number: $0 + 1), to: "unit-\(round)-\($0).yaml")
      }
      let fromTable = total(rows)
      let fromFiles = total(TotalSettings(inputs: files))
      #expect(fromTable.findings == [])
      let model = try #require(fromTable.model)
      #expect(model == fromFiles.model)
      let granted = Self.columns.indices.map { column in units.reduce(0) { $0 + $1.granted[column] } }
      #expect(model.contains("  granted: \(granted) "))
      let fees = units.reduce(0) { $0 + $1.fees }
      let line = try #require(model.split(separator: "\n").first { $0.hasPrefix("  fees: ") })
      #expect(Decimal(string: String(line.split(separator: " ")[1])) == Decimal(fees) / 10_000)
    }
  }

  @Test func `a parent is held against its units, figure by figure`() throws {
    var generator = SeededGenerator(seed: 5)
    let folder = TemporaryFolder()
    let units = [Figures(&generator), Figures(&generator)]
    var settings = TotalSettings(inputs: [folder.write(Self.table(units), to: "units.csv")])
    settings.template = folder.write(Self.template, to: "template.yaml")
    settings.base = settings.template
    let parent = try #require(total(settings).model)
    settings.base = nil
    settings.parent = folder.write(parent, to: "parent.yaml")
    #expect(total(settings).findings == [])
    settings.parent = folder.write(parent.replacing("penalties: 0", with: "penalties: 1"), to: "parent.yaml")
    let line = parent.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
      $0.hasPrefix("  penalties")
    }
    #expect(total(settings).findings == ["parent.yaml:\(try #require(line) + 1):14 error TOTAL-DIFFERS"])
  }

  @Test func `units missing, unexpected and given twice are listed`() {
    var generator = SeededGenerator(seed: 6)
    let folder = TemporaryFolder()
    let units = [Figures(&generator), Figures(&generator)]
    let table = folder.write(Self.table(units), to: "units.csv")
    var settings = TotalSettings(inputs: [table, folder.write(Self.model(units[0], number: 1), to: "again.yaml")])
    settings.template = folder.write(Self.template, to: "template.yaml")
    settings.expected = folder.write("编号,单位\n1,第1街道\n2,第3街道\n3,第3街道\n", to: "list.csv")
    let found = total(settings)
    #expect(found.model == nil)
    #expect(
      found.findings == [
        "again.yaml:2:9 error TOTAL-DUPLICATE", "list.csv:3:2 error TOTAL-MISSING",
        "list.csv:4:2 error TOTAL-DUPLICATE",
        "units.csv:3:1 error TOTAL-UNEXPECTED",
      ])
  }

  @Test func `units of another year or layout are errors`() {
    let folder = TemporaryFolder()
    let first = folder.write(SoundModel.text, to: "a.yaml")
    let other = folder.write(
      SoundModel.text.replacing("2024", with: "2023").replacing("2025", with: "2024").replacing("望湖", with: "望江"),
      to: "b.yaml")
    #expect(total(TotalSettings(inputs: [first, other])).findings == ["b.yaml:3:7 error TOTAL-YEAR"])
    #expect(total(TotalSettings(inputs: [folder.path + "/none.yaml"])).findings == ["none.yaml:1:1 error READ-FILE"])
  }

  @Test func `the year before is carried on`() {
    let folder = TemporaryFolder()
    let now = folder.write(SoundModel.text, to: "now.yaml")
    let before = SoundModel.text.replacing("2024", with: "2023").replacing("2025", with: "2024")
    var settings = TotalSettings(inputs: [now])
    settings.previous = [folder.write(before, to: "before.yaml")]
    #expect(total(settings).findings == ["now.yaml:10:16 error AR-SUM-05"])
    settings.previous = [
      folder.write(
        before.replacing("newReceived: [4, 1, 0, 0, 1, 0]", with: "newReceived: [4, 1, 0, 0, 0, 0]")
          .replacing("carriedForward: [0, 0, 0, 0, 1, 0]", with: "carriedForward: 0")
          .replacing("青山区望湖街道", with: "青山区望胡街道"), to: "before.yaml")
    ]
    #expect(total(settings).findings == ["now.yaml:2:9 warning TOTAL-PREVIOUS"])
  }

  @Test func `the model to fill in has the sums and says what is missing`() throws {
    let folder = TemporaryFolder()
    let model = try #require(total(TotalSettings(inputs: [folder.write(SoundModel.text, to: "a.yaml")])).model)
    let checked = ReportChecker(environment: Environment()).check(
      ModelSource(name: "sum.yaml", bytes: Array(model.utf8)))
    #expect(checked.findings.filter { $0.severity == .error }.allSatisfy { $0.code == "MODEL-BLANK" })
    #expect(checked.report?.figure("applications.newReceived.total")?.value == ExactDecimal(coefficient: 6))
    #expect(checked.report?.figure("disputes.review.upheld")?.value == ExactDecimal(coefficient: 1))
  }
}
