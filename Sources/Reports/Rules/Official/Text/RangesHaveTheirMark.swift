import Diagnostics

/// Ranges of years take —, ranges of percentages ～.
struct RangesHaveTheirMark: OfficialRule {
  static let code: Diagnostic.Code = "GW-REF-01"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "年份起止用一字线“—”，数值范围用浪纹线“～”，百分数前后都写“%”。",
        "ranges of years take —, ranges of values ～, and both percentages their %"),
      clause: Wording("GB/T 15834-2011 4.13；GB/T 15835-2011 5.1", "GB/T 15834-2011, 4.13; GB/T 15835-2011, 5.1"),
      formula: Wording("2021—2025年，10%～15%", "2021—2025年, 10%～15%"))
  ]

  private static let yearMarks = Set("-－–~～".unicodeScalars)
  private static let valueMarks = Set("-－–—".unicodeScalars)

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    document.findings { scalars, start, text in
      years(scalars, start, text) ?? percentages(scalars, start, text)
    }
  }

  /// 2021-2025年, with any mark but —.
  private func years(_ scalars: [Unicode.Scalar], _ start: Int, _ text: SourcedText) -> Diagnostic? {
    var scan = PatternScan(scalars, at: start)
    guard let first = scan.digits(atMost: 4), first.count == 4 else { return nil }
    _ = scan.take("年")
    guard let mark = scan.take(oneOf: Self.yearMarks), let last = scan.digits(atMost: 4), last.count == 4,
      scan.take("年"), first < last
    else { return nil }
    return finding(scalars[start..<scan.offset], start, text, mark, "—")
  }

  /// 10%-15%, with any mark but ～.
  private func percentages(_ scalars: [Unicode.Scalar], _ start: Int, _ text: SourcedText) -> Diagnostic? {
    var scan = PatternScan(scalars, at: start)
    guard number(&scan), scan.take("%"), let mark = scan.take(oneOf: Self.valueMarks), number(&scan), scan.take("%")
    else { return nil }
    return finding(scalars[start..<scan.offset], start, text, mark, "～")
  }

  private func number(_ scan: inout PatternScan) -> Bool {
    guard scan.digits(atMost: 6) != nil else { return false }
    return scan.take(".") ? scan.digits(atMost: 6) != nil : true
  }

  private func finding(
    _ found: ArraySlice<Unicode.Scalar>, _ start: Int, _ text: SourcedText, _ mark: Unicode.Scalar, _ meant: String
  ) -> Diagnostic {
    let words = String(scalars: found)
    let right = words.replacing(String(mark), with: meant)
    return Diagnostic(
      .warning, Self.code, at: text.location(at: start),
      Wording("“\(words)”应为“\(right)”", "“\(words)” was found, “\(right)” is expected"))
  }
}
