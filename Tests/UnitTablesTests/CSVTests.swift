import Diagnostics
import Reading
import Testing

@testable import UnitTables

struct CSVTests {
  @Test(arguments: [
    "issuer,year\n甲,2024\n乙,2025\n", "issuer,year\r\n甲,2024\r\n乙,2025", "issuer,year\r甲,2024\r乙,2025\r",
    "\u{FEFF}issuer,year\n甲,2024\n\n乙,2025\n,,\n", "issuer;year\n甲;2024\n乙;2025\n", "issuer\tyear\n甲\t2024\n乙\t2025\n",
    "sep=;\r\nissuer;year\r\n甲;2024\r\n乙;2025\r\n", "\"issuer\",\"year\"\n\"甲\",\"2024\"\n\"乙\",2025\n",
    " issuer , year\n甲,2024\n乙,2025,\n",
  ])
  func theSameRowsComeFromEveryDialect(_ text: String) throws {
    let table = try ReadTable(text)
    #expect(table.findings == [])
    #expect(table.models == ["layout: plain\nissuer: 甲\nyear: 2024\n", "layout: plain\nissuer: 乙\nyear: 2025\n"])
    #expect(table.units.map(\.name) == ["甲", "乙"])
  }

  @Test func cellsInQuotationMarksHoldAnything() throws {
    let table = try ReadTable("issuer,overview\n\"甲,\"\"乙\"\"\",\"一\r\n二\r三\"\n")
    #expect(table.findings == [])
    #expect(
      table.models
        == ["layout: plain\nissuer: \"甲,\\\"乙\\\"\"\noverview: |-\n  一\n  二\n  三\n"].map {
          $0.replacing("\"甲,\\\"乙\\\"\"", with: "甲,\"乙\"")
        })
  }

  @Test func blanksAroundACellAreNoneOfItsText() throws {
    let table = try ReadTable("issuer,figures.one,year\n 甲 ,\u{3000}5 ,  \n")
    #expect(table.models == ["layout: plain\nissuer: 甲\nfigures:\n  one: 5\n"])
  }

  @Test func officesWriteGB18030() throws {
    // issuer 甲, overview 镕 (GBK only) and 𠀀 (four bytes).
    let bytes: [UInt8] = Array("issuer,overview\n".utf8) + [0xBC, 0xD7, 0x2C, 0xE9, 0x46, 0x95, 0x32, 0x82, 0x36, 0x0A]
    #expect(try ReadTable(bytes).models == ["layout: plain\nissuer: 甲\noverview: 镕𠀀\n"])
  }

  @Test func excelWritesUTF16() throws {
    let text = Array("\u{FEFF}issuer\tyear\r\n甲\t2024\r\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try ReadTable(text).models == ["layout: plain\nissuer: 甲\nyear: 2024\n"])
  }

  @Test(arguments: [
    ("issuer,year\n甲,\"2024\n乙,2025\n", ["2:2 TABLE-QUOTE"]),
    ("issuer,year\n\"甲\"x,2024\n", ["2:1 TABLE-QUOTE"]),
    ("issuer,year\n甲,2024,x\n", ["2:3 TABLE-CELLS"]),
    ("issuer,year,overview\n甲,2024\n", ["2:3 TABLE-CELLS"]),
    ("issuer,yaer\n甲,2024\n", ["1:2 TABLE-COLUMN"]),
    ("issuer,issuer\n甲,乙\n", ["1:2 TABLE-HEADER"]),
    ("issuer,figures.one,\n甲,1,2\n乙,1,2\n", ["2:3 TABLE-HEADER"]),
    ("issuer,notes,notes.0\n甲,1,2\n", ["1:3 TABLE-HEADER"]),
    ("issuer,output\n甲,a\n乙,A.pdf\n", ["3:2 TABLE-OUTPUT"]),
    ("issuer,output\n甲,../a\n", ["2:2 TABLE-OUTPUT"]),
    ("issuer\n甲\n甲\n", ["3:1 TABLE-OUTPUT"]),
    ("issuer,figures.one\n甲,1\n合 计,3\n", ["3:1 TABLE-ROW"]),
    ("issuer,figures.one\n甲,1\n,注：以上为全年数\n", ["3:2 TABLE-ROW"]),
    ("2024年报表,\nissuer,year\n甲,2024\n", ["1:1 TABLE-HEADER"]),
    ("issuer\n", ["1:1 TABLE-EMPTY"]), ("", ["1:1 TABLE-EMPTY"]), ("\nissuer\n", ["1:1 TABLE-EMPTY"]),
  ])
  func faultsHavePlaces(_ text: String, _ findings: [String]) throws {
    #expect(try ReadTable(text).findings == findings)
  }

  @Test func bytesOfNoEncodingAreAFinding() throws {
    #expect(
      try ReadTable(Array("issuer\n甲\n".utf8) + [0xFF, 0xFF, 0x0A]).findings.last?.hasSuffix("TABLE-ENCODING") == true)
  }

  @Test func boundsAreErrorsWithTheirPlace() throws {
    var bounds = TableBounds()
    bounds.rows = 2
    bounds.columns = 2
    bounds.model.bytes = 100
    #expect(try ReadTable("issuer\na\nb\nc\n", bounds: bounds).findings == ["4:1 TABLE-SIZE"])
    #expect(try ReadTable("issuer,year,overview\n", bounds: bounds).findings == ["1:3 TABLE-SIZE"])
    let long = String(repeating: "长", count: 100)
    #expect(try ReadTable("issuer,overview\na,\(long)\n", bounds: bounds).findings == ["2:2 TABLE-SIZE"])
    #expect(try ReadTable("issuer,overview\na,\"\(long)", bounds: bounds).findings == ["2:2 TABLE-SIZE"])
  }
}
