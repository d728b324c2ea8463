import Diagnostics

/// Urgent documents are 特急 or 加急; 特提 and 平急 are for telegrams.
struct UrgencyIsNamed: OfficialRule {
  static let code: Diagnostic.Code = "GW-HD-03"
  static let explanations = [
    Explanation(
      code,
      rule: Wording("紧急公文标注“特急”或“加急”；“特提”“平急”用于电报。", "urgent documents are 特急 or 加急; 特提 and 平急 are for telegrams"),
      clause: Wording("GB/T 9704-2012 7.2.3；党政机关公文处理工作条例第九条", "GB/T 9704-2012 7.2.3; 党政机关公文处理工作条例 art. 9"))
  ]

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    guard let urgency = document.line("urgency"), !["特急", "加急"].contains(urgency.string) else { return [] }
    let isTelegram = ["特提", "平急"].contains(urgency.string)
    let found = urgency.string.excerpt
    return [
      Diagnostic(
        isTelegram ? .warning : .error, Self.code, at: urgency.location,
        isTelegram
          ? Wording("紧急程度“\(found)”用于电报，公文为特急或加急", "“\(found)” is for telegrams; documents are 特急 or 加急")
          : Wording("紧急程度为“\(found)”，应为特急或加急", "the urgency is “\(found)”, 特急 or 加急 is expected"))
    ]
  }
}
