import Diagnostics

/// A document is printed on its date or after it.
struct PrintingFollowsTheDate: OfficialRule {
  static let code: Diagnostic.Code = "GW-END-05"
  static let explanations = [
    Explanation(
      code,
      rule: Wording("印发日期不早于成文日期。", "the date of printing is not before the document’s date"),
      clause: Wording("GB/T 9704-2012 7.4.3；党政机关公文处理工作条例第九条", "GB/T 9704-2012 7.4.3; 党政机关公文处理工作条例 art. 9"))
  ]

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    guard let date = document.report.date("date"), let printed = document.report.date("printedOn"), printed < date
    else { return [] }
    return [
      Diagnostic(
        .warning, Self.code, at: document.place(of: "printedOn"),
        Wording(
          "印发日期\(printed)早于成文日期\(date)", "the date of printing, \(printed), is before the document’s date, \(date)"),
        related: [
          .init(location: document.place(of: "date"), message: Wording("成文日期", "the document’s date"))
        ])
    ]
  }
}
