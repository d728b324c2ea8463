import Diagnostics

/// A document that is cited by its number has 〔〕 around the year there, too.
struct QuotedNumbersHaveTheirBrackets: OfficialRule {
  static let code: Diagnostic.Code = "GW-REF-02"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "引用公文，先引标题，后引发文字号，发文字号的年份用六角括号〔〕。", "a document is cited by title, then number, with 〔〕 around its year"),
      clause: Wording("GB/T 9704-2012 7.2.5", "GB/T 9704-2012 7.2.5"),
      formula: Wording("《关于……的通知》（临政发〔2023〕5号）", "《关于……的通知》（临政发〔2023〕5号）"))
  ]

  private static let openings = Set("[［【(（".unicodeScalars)
  private static let closings = Set("]］】)）".unicodeScalars)
  /// What the codes of organs end in; case numbers of courts and certificates do not.
  private static let codeEnds = Set("发函字办规通报文呈令审".unicodeScalars)

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    document.findings { scalars, start, text in
      guard start >= 3, Self.openings.contains(scalars[start - 1]), Self.codeEnds.contains(scalars[start - 2]),
        scalars[start - 3].isHan
      else { return nil }
      var scan = PatternScan(scalars, at: start)
      guard let year = scan.digits(atMost: 4), year.count == 4, year.hasPrefix("19") || year.hasPrefix("20"),
        scan.take(oneOf: Self.closings) != nil
      else { return nil }
      _ = scan.take("第")
      guard let serial = scan.digits(atMost: 6), scan.take("号") else { return nil }
      let found = String(scalars: scalars[(start - 1)..<scan.offset])
      let right = "〔\(year)〕\(serial.drop { $0 == "0" })号"
      return Diagnostic(
        .warning, Self.code, at: text.location(at: start - 1),
        Wording("发文字号中的“\(found)”应为“\(right)”", "“\(found)” stands in a document’s number, “\(right)” is expected"))
    }
  }
}
