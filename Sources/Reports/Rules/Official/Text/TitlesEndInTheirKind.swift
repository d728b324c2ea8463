import Diagnostics

/// A title ends in the kind of its document.
struct TitlesEndInTheirKind: OfficialRule {
  static let code: Diagnostic.Code = "GW-KIND-01"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "标题由发文机关名称、事由和文种组成；文种为\(DocumentKind.allCases.map(\.rawValue).joined(separator: "、"))。",
        "a title is organ, matter and kind; the kinds are \(DocumentKind.allCases.map(\.rawValue).joined(separator: ", "))"
      ),
      clause: Wording("党政机关公文处理工作条例第八条、第九条", "党政机关公文处理工作条例 art. 8, 9"))
  ]

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    // An order and minutes say what they are in their masthead.
    guard document.kind == nil, let title = document.line("title") else { return [] }
    return [
      Diagnostic(
        .warning, Self.code, at: title.location,
        Wording(
          "标题末尾没有文种（通知、报告、请示、函等），应有其一",
          "the title does not end in a kind of document (通知, 报告, 请示, 函 …), one is expected"))
    ]
  }
}
