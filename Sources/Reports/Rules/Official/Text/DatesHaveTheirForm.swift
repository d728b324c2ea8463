import Diagnostics

/// Dates in the text are written out without leading zeros.
struct DatesHaveTheirForm: OfficialRule {
  static let code: Diagnostic.Code = "GW-DATE-01"
  static let explanations = [
    Explanation(
      code,
      rule: Wording("日期用阿拉伯数字写全年、月、日，月、日不编虚位（1不编为01）。", "dates are written out in arabic digits without leading zeros"),
      clause: Wording("GB/T 9704-2012 7.3.5.4；GB/T 15835-2011", "GB/T 9704-2012 7.3.5.4; GB/T 15835-2011"),
      formula: Wording("2024年1月5日", "2024年1月5日"))
  ]

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    document.findings { scalars, start, text in
      var scan = PatternScan(scalars, at: start)
      guard let year = scan.digits(atMost: 4), year.count == 4, scan.take("年"), let month = scan.digits(atMost: 2),
        scan.take("月")
      else { return nil }
      var day: String?
      if let digits = scan.digits(atMost: 2) {
        guard scan.take("日") else { return nil }
        day = digits
      }
      guard month.hasPrefix("0") || day?.hasPrefix("0") == true else { return nil }
      let found = String(scalars: scalars[start..<scan.offset])
      let right = "\(year)年\(month.drop { $0 == "0" })月" + (day.map { "\($0.drop { $0 == "0" })日" } ?? "")
      return Diagnostic(
        .warning, Self.code, at: text.location(at: start),
        Wording("日期“\(found)”应为“\(right)”", "the date “\(found)” was found, “\(right)” is expected"))
    }
  }
}
