import Testing

@testable import UnitTables

struct CellTextTests {
  @Test(arguments: [
    ("12", "12"), ("12.0", "12"), ("1E3", "1000"), ("0.1", "0.1"), ("0.30000000000000004", "0.3"),
    ("1.1000000000000001", "1.1"), ("0.0001", "0.0001"), ("1e-05", "0.00001"), ("-8", "-8"), ("-0.5", "-0.5"),
    ("123456789012345", "123456789012345"), ("1234.5", "1234.5"), ("1E+20", "1E+20"), ("0", "0"), ("abc", "abc"),
  ])
  func aNumberIsWhatASpreadsheetShows(_ stored: String, _ text: String) {
    #expect(CellText.number(stored) == text)
  }

  @Test(arguments: [
    ("45672", false, "2025-01-15"), ("45672.5", false, "2025-01-15 12:00:00"), ("1", false, "1900-01-01"),
    ("59", false, "1900-02-28"), ("61", false, "1900-03-01"), ("45351", false, "2024-02-29"),
    ("44210", true, "2025-01-15"), ("60", false, nil), ("0", false, nil), ("-3", false, nil), ("1e9", false, nil),
  ])
  func aSerialNumberIsADay(_ stored: String, _ countsFrom1904: Bool, _ text: String?) {
    #expect(CellText.date(stored, countsFrom1904: countsFrom1904) == text)
  }

  @Test func escapedCharactersComeBack() {
    #expect(CellText.unescaped("一_x000D_\n二\r三_x005F_x0041_") == "一\n二\n三_x0041_")
    #expect(CellText.unescaped("a_xZZZZ_b") == "a_xZZZZ_b")
  }

  @Test func cellsHaveNames() {
    #expect(CellReference.parse("AB12").map { [$0.column, $0.row] } == [27, 12])
    #expect(CellReference.parse("12") == nil)
    #expect(CellReference.parse("A0x") == nil)
  }
}
