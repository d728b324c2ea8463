import Diagnostics
import Reading
import Testing

@testable import UnitTables

struct RowOverlayTests {
  @Test func cellsOverrideAndEmptyOnesLeaveTheTemplates() throws {
    let table = try ReadTable(
      "issuer,figures.one,notes.1.text\n甲,7,新\n乙,,\n", template: "issuer: 旧\nfigures: 0\nnotes: [a, { text: b }]\n")
    #expect(table.findings == [])
    #expect(
      table.models == [
        "issuer: 甲\nfigures:\n  one: 7\n  two: 0\nnotes:\n  - a\n  - text: 新\n",
        "issuer: 乙\nfigures: 0\nnotes:\n  - a\n  - text: b\n",
      ])
  }

  @Test func whatNobodyGivesIsBlankAtItsCell() throws {
    let table = try ReadTable("issuer,year\n,2024\n", template: "layout: plain\n")
    let unit = try #require(table.units.first)
    #expect(table.models == ["layout: plain\nissuer:\nyear: 2024\n"])
    #expect(unit.places.origin(line: 2, column: 8).map { [$0.line, $0.column] } == [2, 1])
    #expect(unit.places.origin(line: 3, column: 9).map { [$0.line, $0.column] } == [2, 2])
    #expect(unit.places.origin(line: 1, column: 11).map { $0.description } == "template.yaml:1:11")
  }

  @Test func placeholdersAreFilledInWithoutEscapes() throws {
    let table = try ReadTable(
      "issuer,who,year\n甲&<乙>,{{x}},\n丙,丁,2024\n",
      template: "overview: |\n  {{issuer}}：{{ who }}\n  {{#year}}{{year}}年{{/year}}{{^year}}无{{/year}}\n")
    #expect(table.findings == [])
    #expect(
      table.models == [
        "overview: |\n  甲&<乙>：{{x}}\n  无\nissuer: 甲&<乙>\n", "overview: |\n  丙：丁\n  2024年\nissuer: 丙\nyear: 2024\n",
      ])
    #expect(table.units[1].places.origin(line: 3, column: 3)?.description == "template.yaml:3:3")
  }

  @Test(arguments: [
    ("overview: 有{{whom}}", ["1:12 TABLE-PLACEHOLDER template"]),
    ("overview: 有{{>file}}", ["1:12 TABLE-PLACEHOLDER template"]),
    ("overview: 有{{{issuer}}}", ["1:12 TABLE-PLACEHOLDER template"]),
    ("overview: 有{{#issuer}}", ["1:12 TABLE-PLACEHOLDER template"]),
    ("overview: 有{{issuer", ["1:12 TABLE-PLACEHOLDER template"]),
    ("overview: 有{{year}}", ["2:2 TABLE-PLACEHOLDER"]),
  ])
  func placeholdersAtFaultAreReportedWhereTheyStand(_ template: String, _ findings: [String]) throws {
    #expect(try ReadTable("issuer,year\n甲,\n", template: template + "\n").findings == findings)
  }

  @Test func jsonLinesAreWholeModels() throws {
    let text = """
      {"layout": "plain", "issuer": "甲", "output": "a", "list": [1, 2]}

      {"issuer": "乙", "issuer": 2}
      [1]
      {"issuer": "\\u0000"
      """
    let table = try ReadTable(Array(text.utf8), name: "units.jsonl")
    #expect(table.models[0] == "layout: plain\nissuer: 甲\nlist: [1, 2]\n")
    #expect(table.units.map(\.name) == ["a", "乙", "row-4", "row-5"])
    #expect(table.findings.prefix(2) == ["3:17 READ-DUPLICATE-KEY", "4:1 TABLE-LINE"])
    #expect(table.units[0].places.origin(line: 2, column: 9)?.column == 32)
  }
}
