import PDFWriting
import Testing

@Suite struct `A document's date` {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (951_782_399, "2000-02-28T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (1_709_251_199, "2024-02-29T23:59:59Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
  ])
  func `counts the seconds of SOURCE_DATE_EPOCH`(seconds: Int, text: String) {
    #expect(DocumentDate(secondsSince1970: seconds)?.iso8601 == text)
  }

  @Test(arguments: [-1, 253_402_300_800, Int.max, Int.min])
  func `has four digits for the year`(seconds: Int) {
    #expect(DocumentDate(secondsSince1970: seconds) == nil)
  }

  @Test func `is midnight in China for a date of the calendar`() {
    #expect(DocumentDate(year: 2024, month: 2, day: 29)?.iso8601 == "2024-02-29T00:00:00+08:00")
    #expect(DocumentDate(year: 2023, month: 2, day: 29) == nil)
    #expect(DocumentDate(year: 1900, month: 2, day: 29) == nil)
    #expect(DocumentDate(year: 2024, month: 13, day: 1) == nil)
    #expect(DocumentDate(year: 2024, month: 4, day: 31) == nil)
    #expect(DocumentDate(year: 0, month: 1, day: 1) == nil)
  }
}
