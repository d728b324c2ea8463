internal import Foundation

/// What the cells of a workbook say, as a model would have it typed.
enum CellText {
  /// A number in plain digits: of the 15 that a spreadsheet reckons with, as many as it takes (0.1＋0.2 is 0.3, 1E3 is
  /// 1000).
  static func number(_ stored: String) -> String {
    if stored.utf8.count <= 15, stored.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return stored }
    guard let value = Double(stored), value.isFinite, abs(value) < 1e15, abs(value) > 1e-15 || value == 0 else {
      return stored
    }
    if value == value.rounded() { return String(Int(value)) }
    let digits = max(0, 14 - Int(floor(log10(abs(value)))))
    let text = String(format: "%.*f", min(digits, 30), value)
    let kept = text.reversed().drop { $0 == "0" }
    return String((kept.first == "." ? kept.dropFirst() : kept).reversed())
  }

  /// The day of a serial number, `2025-01-15`, with the time of day where there is one; `nil` for none.
  static func date(_ stored: String, countsFrom1904: Bool) -> String? {
    guard let serial = Double(stored), serial >= 1, serial < 2_958_466 else { return nil }
    var day = Int(serial)
    let seconds = Int(((serial - Double(day)) * 86_400).rounded())
    // The calendar of 1900 has a February 29 that never was.
    if !countsFrom1904 {
      if day == 60 { return nil }
      if day > 60 { day -= 1 }
    }
    let text = calendarDay(day + (countsFrom1904 ? 1_461 : 0))
    guard seconds > 0 else { return text }
    return String(
      format: "%@ %02d:%02d:%02d", text, seconds / 3_600, seconds / 60 % 60, seconds % 60)
  }

  /// The text without the time of day of an ISO 8601 moment at midnight.
  static func isoDate(_ stored: String) -> String {
    let parts = stored.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, parts[1].allSatisfy({ "0:.Z".contains($0) }) else { return stored }
    return String(parts[0])
  }

  /// A text with `_x000D_` and its like turned into the characters they stand for, and with LF for line ends.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(0x0D) || text.contains("_x") else { return text }
    var scalars = String.UnicodeScalarView()
    var rest = Array(text.unicodeScalars)[...]
    while let first = rest.first {
      if let escaped = escaped(rest) {
        scalars.append(escaped)
        rest = rest.dropFirst(7)
      } else {
        scalars.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(scalars).replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
  }

  private static func escaped(_ scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    let seven = Array(scalars.prefix(7))
    guard seven.count == 7, seven[0] == "_", seven[1] == "x", seven[6] == "_" else { return nil }
    guard let code = UInt32(String(String.UnicodeScalarView(seven[2...5])), radix: 16) else { return nil }
    return Unicode.Scalar(code)
  }

  /// The day of that number, 1 for 1900-01-01, in the Gregorian calendar.
  private static func calendarDay(_ number: Int) -> String {
    // Days from 0000-03-01, so that a leap day ends its year; 1900-01-01 is day 693,901.
    let days = number + 693_900
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return String(format: "%04d-%02d-%02d", year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
