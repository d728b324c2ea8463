import Diagnostics
import Foundation
import Reports
import Testing

@Suite struct `A form as JSON` {
  private struct Definition: Decodable {
    struct Cell: Decodable {
      var row: Int
      var column: Int
      var rowSpan: Int
      var columnSpan: Int
      var kind: String
      var path: String?
    }
    struct Grid: Decodable {
      var name: String
      var rows: Int
      var columns: Int
      var headRows: Int
      var widths: [Int]
      var cells: [Cell]
    }
    struct Term: Decodable {
      var path: String
    }
    struct Instance: Decodable {
      var left: [Term]
      var right: [Term]
    }
    struct Check: Decodable {
      var code: String
      var kind: String
      var instances: [Instance]
    }
    struct Total: Decodable {
      var path: String
      var parts: [String]
    }
    struct Field: Decodable {
      var path: String
      var kind: String
      var required: Bool
      var fields: [Field]?

      var figures: [Field] { kind == "figure" ? [self] : (fields ?? []).flatMap(\.figures) }
    }

    var name: String
    var fields: [Field]
    var alternatives: [[String]]
    var grids: [Grid]
    var totals: [Total]
    var checks: [Check]
    var blankCodes: [String]
  }

  private let form = AnnualReport.form
  private let definition: Definition

  init() throws {
    let text = FormDefinitionWriter(form: AnnualReport.form).definition()
    definition = try JSONDecoder().decode(Definition.self, from: Data(text.utf8))
  }

  @Test func `has every figure once among the fields and once in a table`() {
    let figures = definition.fields.flatMap(\.figures).map(\.path)
    let cells = definition.grids.flatMap(\.cells).compactMap(\.path)
    #expect(figures == form.figures.map(\.path.rawValue))
    #expect(cells.sorted() == figures.sorted())
  }

  @Test func `has the tables as they are printed`() throws {
    for (written, grid) in zip(definition.grids, form.grids) {
      #expect((written.name, written.rows, written.columns) == (grid.name, grid.rowCount, grid.columnCount))
      #expect(written.headRows == grid.headRowCount)
      #expect(written.widths.count == grid.columnCount)
      let places = written.cells.map { [$0.row, $0.column, $0.rowSpan, $0.columnSpan] }
      #expect(places == grid.cells.map { [$0.row, $0.column, $0.rowSpan, $0.columnSpan] })
    }
    #expect(definition.grids.count == form.grids.count)
  }

  @Test func `has the sums as data`() {
    #expect(definition.checks.map(\.code) == form.checks.map(\.code.rawValue))
    #expect(definition.checks.map { $0.instances.count } == form.checks.map { $0.instances.count })
    #expect(definition.totals.map(\.path) == form.totals.map(\.path.rawValue))
    let known = Set(form.figures.map(\.path.rawValue))
    let terms = definition.checks.flatMap(\.instances).flatMap { $0.left + $0.right }.map(\.path)
    #expect(!terms.isEmpty && terms.allSatisfy(known.contains))
    #expect(definition.totals.flatMap(\.parts).allSatisfy(known.contains))
  }

  @Test func `says what may be left out`() {
    #expect(definition.alternatives == [["contact", "preface"]])
    #expect(definition.blankCodes.contains("AR-FIL-03"))
    let optional = definition.fields.flatMap(\.figures).filter { !$0.required }.map(\.path)
    #expect(optional.contains("applications.newReceived.total"))
    #expect(!optional.contains("applications.newReceived.naturalPerson"))
  }
}
