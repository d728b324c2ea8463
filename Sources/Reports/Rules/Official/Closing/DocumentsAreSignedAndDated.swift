import Diagnostics

/// A document closes with who issues it and its date, and the date is of our time.
struct DocumentsAreSignedAndDated: OfficialRule {
  static let code: Diagnostic.Code = "GW-DATE-02"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "公文有发文机关署名和成文日期；会议通过的文件在标题下以题注写明。",
        "a document is signed and dated; one passed by a meeting says so under its title"),
      clause: Wording("GB/T 9704-2012 7.3.5；党政机关公文处理工作条例第九条", "GB/T 9704-2012 7.3.5; 党政机关公文处理工作条例 art. 9"))
  ]

  /// The year that the republic and its documents begin with.
  private static let firstYear = 1949

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    missing(in: document) + implausible(in: document)
  }

  private func missing(in document: OfficialDocument) -> [Diagnostic] {
    // Minutes are not signed; what a meeting passes is dated under its title.
    guard document.format != .minutes, document.line("subtitle") == nil,
      document.kind != .resolution, document.kind != .communique
    else { return [] }
    let elements: [(path: FieldPath, label: Wording)] = [
      ("signature", Wording("署名", "signature")), ("date", Wording("成文日期", "date")),
    ]
    return elements.filter { !document.report.isGiven($0.path) }.map { path, label in
      Diagnostic(
        .warning, Self.code, at: document.place(of: path),
        Wording("没有\(label.chinese)（\(path)），应有", "no \(label.english) (`\(path)`) is given, one is expected"))
    }
  }

  private func implausible(in document: OfficialDocument) -> [Diagnostic] {
    (["date", "printedOn"] as [FieldPath]).compactMap { path in
      guard let date = document.report.date(path), date.year < Self.firstYear else { return nil }
      return Diagnostic(
        .warning, Self.code, at: document.place(of: path),
        Wording("日期为\(date)，请核对年份", "the date is \(date): check its year"))
    }
  }
}
