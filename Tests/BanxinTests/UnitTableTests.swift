import Banxin
import Diagnostics
import TestSupport
import Testing

/// A table's rows checked by their form: findings stand at the cells.
@Suite struct `Rows checked by their form` {
  private static let template = SoundModel.text.replacing(
    "disclosure: 0",
    with: "disclosure:\n  regulations: 0\n  normativeDocuments: 0\n  licensing: 0\n  penalties: 0\n  coercion: 0")

  /// The findings for one row, as `line:column CODE`, those in the template with its name.
  private func findings(_ header: String, _ row: String, template: String = Self.template) throws -> [String] {
    let folder = TemporaryFolder()
    let path = folder.write("\(header)\n\(row)\n", to: "units.csv")
    let checker = ReportChecker(environment: Environment())
    var table = try checker.units(of: path, template: ModelSource(name: "template.yaml", bytes: Array(template.utf8)))
    var found: [Diagnostic] = []
    while let unit = table.next() { found += checker.check(unit, in: table.folder).findings }
    return (found + table.findings).map { finding in
      let place = finding.location.map { "\($0.line):\($0.column)" } ?? "-"
      return "\(finding.location?.file == path ? "" : "template ")\(place) \(finding.code.rawValue)"
    }
  }

  @Test(arguments: [
    ("0.5", []), ("007", ["2:2 MODEL-FIGURE"]), ("１２", ["2:2 MODEL-FIGURE"]), ("\"1,234\"", ["2:2 MODEL-FIGURE"]),
    ("-", ["2:2 AR-FIL-04"]), ("不适用", ["2:2 AR-FIL-04"]), ("", ["2:2 AR-FIL-03"]), ("-3", ["2:2 AR-SUM-08"]),
    ("3元", ["2:2 MODEL-UNIT"]), ("#REF!", ["2:2 MODEL-FIGURE"]), ("1\u{0}", ["2:2 READ-CHARACTER"]),
  ])
  func `a cell is held to the rules of figures`(_ cell: String, _ expected: [String]) throws {
    #expect(try findings("issuer,disclosure.fees", "临江市青山区望湖街道,\(cell)") == expected)
  }

  @Test func `a broken sum stands at a cell of the row that has part in it`() throws {
    let fees = "临江市青山区望湖街道,0"
    #expect(
      try findings("issuer,disclosure.fees,applications.carriedForward.otherOrg", fees + ",9") == ["2:3 AR-SUM-01"])
    #expect(
      try findings("issuer,disclosure.fees,applications.newReceived.otherOrg", fees + ",9")
        == ["2:3 AR-SUM-01"])
  }

  @Test func `statutory labels are keys, and unknown ones are told the nearest`() throws {
    #expect(try findings("issuer,disclosure.行政事业性收费", "临江市青山区望湖街道,0") == [])
    #expect(try findings("issuer,disclosure.fee", "临江市青山区望湖街道,0") == ["1:2 TABLE-COLUMN"])
  }
}
