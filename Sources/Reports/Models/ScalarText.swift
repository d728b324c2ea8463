/// Years, days, lengths and paths as a model writes them.
enum ScalarText {
  /// Four digits, not all of them zero.
  static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && digits(text[...]) != nil && text != "0000"
  }

  /// `2025-01-15`, where the calendar has that day.
  static func date(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap(digits)
    return numbers.count == 3 ? CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
  }

  /// The day that 2025年1月15日, `2025/1/15` or `2025.1.5` mean, written as a model has it.
  static func probableDate(_ text: String) -> String? {
    let parts = text.split { "年月日-/.／－ ".contains($0) }.compactMap(digits)
    guard parts.count == 3, let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]), date.year > 999
    else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.year)-\(two(date.month))-\(two(date.day))"
  }

  /// A number above zero and `mm`, `cm` or `pt`.
  static func isLength(_ text: String) -> Bool {
    guard let unit = ["mm", "cm", "pt"].first(where: text.hasSuffix) else { return false }
    let format = FigureFormat(places: 3, isSigned: false, unit: nil)
    guard case .success(let number) = FigureText.read(Array(text.dropLast(unit.count).unicodeScalars), as: format)
    else {
      return false
    }
    return number.coefficient > 0 && number.coefficient < 10_000_000
  }

  /// A path that stays below the folder it starts from: no root, no drive, no address, no `..`.
  static func isRelativePath(_ text: String) -> Bool {
    guard text.utf8.count <= 4096, !text.contains("\\"), !text.contains(":"), !text.hasPrefix("~") else { return false }
    let steps = text.split(separator: "/", omittingEmptySubsequences: false)
    return steps.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } && text.utf8.count <= 4 ? Int(text) : nil
  }
}
