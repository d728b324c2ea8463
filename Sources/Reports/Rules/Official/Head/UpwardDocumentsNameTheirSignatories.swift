import Diagnostics

/// Documents that go up name who signs them for issue; others do not.
struct UpwardDocumentsNameTheirSignatories: OfficialRule {
  static let code: Diagnostic.Code = "GW-HD-13"
  static let count: Diagnostic.Code = "GW-HD-14"
  static let explanations = [
    Explanation(
      code,
      rule: Wording("上行文（请示、报告等）标注签发人，其他公文不标注。", "upward documents (请示, 报告) name their signatories, others do not"),
      clause: Wording("GB/T 9704-2012 7.2.6；党政机关公文处理工作条例第九条", "GB/T 9704-2012 7.2.6; 党政机关公文处理工作条例 art. 9"),
      remedy: Wording("上行文补写signatories，其他公文删去。", "give `signatories` on upward documents, drop it on others")),
    Explanation(
      count,
      rule: Wording(
        "联合上报的公文，各机关签发人姓名按发文机关顺序依次编排。", "a joint upward document names one signatory for each organ, in their order"),
      clause: Wording("GB/T 9704-2012 7.2.6", "GB/T 9704-2012 7.2.6")),
  ]

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    guard document.format == .document || document.format == .letter, let kind = document.kind else { return [] }
    let signatories = document.report.lines("signatories")
    if kind.isUpward, signatories.isEmpty, !document.report.isGiven("signatories") {
      return [missing(kind, in: document)]
    }
    guard !signatories.isEmpty else { return [] }
    // An opinion may go up, down or aside.
    if !kind.isUpward, kind != .opinion { return [needless(kind, in: document)] }
    let organs = document.masthead.count
    guard organs > 1, signatories.count != organs else { return [] }
    return [
      Diagnostic(
        .warning, Self.count, at: signatories[0].location,
        Wording(
          "有\(organs)个发文机关，签发人有\(signatories.count)个",
          "\(organs) organs issue it, \(signatories.count) signatories are named"))
    ]
  }

  private func missing(_ kind: DocumentKind, in document: OfficialDocument) -> Diagnostic {
    let name = kind.rawValue
    guard document.format == .document else {
      return Diagnostic(
        .warning, Self.code, at: document.place(of: "title"),
        Wording(
          "“\(name)”为上行文，应有签发人，信函格式没有这一要素", "a \(name) goes up and names its signatories, which a letter has not"),
        hints: [Wording("改用版式 official-document", "use the layout official-document")])
    }
    return Diagnostic(
      .error, Self.code, at: document.place(of: "title"),
      Wording("“\(name)”为上行文，缺少签发人（signatories）", "a \(name) goes up: its signatories (`signatories`) are missing"))
  }

  private func needless(_ kind: DocumentKind, in document: OfficialDocument) -> Diagnostic {
    Diagnostic(
      .warning, Self.code, at: document.place(of: "signatories"),
      Wording(
        "“\(kind.rawValue)”不是上行文，一般不标注签发人", "a \(kind.rawValue) does not go up: signatories are unusual on it"))
  }
}
