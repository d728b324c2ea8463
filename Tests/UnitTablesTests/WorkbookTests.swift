import Diagnostics
import Foundation
import Reading
import TestSupport
import Testing

@testable import UnitTables

/// The workbooks beside this file were written by openpyxl, XlsxWriter, and LibreOffice (the first one saved anew); `inline`, `entities` and `bomb` are one of
/// them with a part changed by hand.
struct WorkbookTests {
  private func table(_ name: String, bounds: TableBounds = .init()) throws -> ReadTable {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Workbooks/\(name).xlsx")
    return try ReadTable([UInt8](Data(contentsOf: file)), name: "units.xlsx", bounds: bounds)
  }

  @Test(arguments: ["openpyxl", "xlsxwriter", "libreoffice"])
  func cellsSayWhatTheSpreadsheetShows(_ name: String) throws {
    let table = try table(name)
    #expect(table.findings == [])
    #expect(
      table.models == [
        "layout: plain\nissuer: 甲办\nyear: \"0012\"\nfigures:\n  one: 12\n  two: 0.3\noverview: 粗体 字\nnotes: 2025-01-15\n",
        "layout: plain\nissuer: 乙办\nyear: 2024\nfigures:\n  one: 1000\n  two: -5\noverview: |-\n  一\n  二\nnotes: \"true\"\n",
      ])
  }

  @Test func inlineTextsPrefixesAndMissingReferencesAreRead() throws {
    let table = try table("inline")
    #expect(table.models == ["layout: plain\nissuer: 东京\nyear: 2024\n"])
    #expect(table.units.map(\.place.line) == [4])
  }

  @Test func errorsAndMergedRowsAreFindings() throws {
    #expect(try table("faults").findings == ["2:3 TABLE-CELL", "3:2 TABLE-CELL"])
  }

  @Test func aFormulaWhoseResultIsNotStoredIsAFinding() throws {
    #expect(try table("unreckoned").findings == ["2:2 TABLE-CELL"])
  }

  @Test func entitiesAreRefused() throws {
    #expect(try table("entities").findings == ["1:1 TABLE-WORKBOOK"])
  }

  @Test func whatUnpacksToTooMuchIsRefusedByItsDirectory() throws {
    var bounds = TableBounds()
    bounds.unpackedBytes = 10 << 20
    #expect(try table("bomb", bounds: bounds).findings == ["1:1 TABLE-SIZE"])
    #expect(try table("bomb").findings == ["2:3 TABLE-CELL", "3:2 TABLE-CELL"])
    bounds.workbookBytes = 1_000
    #expect(try table("bomb", bounds: bounds).findings == ["1:1 READ-SIZE"])
  }

  @Test func damageIsAFinding() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Workbooks/openpyxl.xlsx")
    let sound = try [UInt8](Data(contentsOf: file))
    #expect(try ReadTable([], name: "u.xlsx").findings == ["1:1 TABLE-WORKBOOK"])
    #expect(try ReadTable(Array(sound.prefix(sound.count / 2)), name: "u.xlsx").findings == ["1:1 TABLE-WORKBOOK"])
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<60 {
      var bytes = sound
      for _ in 0..<8 {
        bytes[Int.random(in: bytes.indices, using: &generator)] = .random(in: 0...255, using: &generator)
      }
      _ = try ReadTable(bytes, name: "u.xlsx")
    }
  }
}
