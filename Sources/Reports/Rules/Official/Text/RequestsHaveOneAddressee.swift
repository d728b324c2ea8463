import Diagnostics

/// A 请示 goes to one organ.
struct RequestsHaveOneAddressee: OfficialRule {
  static let code: Diagnostic.Code = "GW-ADDR-04"
  static let explanations = [
    Explanation(
      code,
      rule: Wording("请示原则上主送一个上级机关，其他机关用抄送。", "a 请示 goes to one superior organ; others get copies"),
      clause: Wording("党政机关公文处理工作条例第十五条", "党政机关公文处理工作条例 art. 15"),
      remedy: Wording("保留一个主送机关，其余写入copies。", "keep one main addressee and move the others to `copies`"))
  ]

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    guard document.kind == .request, let recipients = document.line("recipients") else { return [] }
    var depth = 0
    for (offset, scalar) in recipients.scalars.enumerated() {
      if scalar == "（" { depth += 1 }
      if scalar == "）" { depth = max(0, depth - 1) }
      guard depth == 0, scalar == "，" || scalar == "、" || scalar == "；" else { continue }
      return [
        Diagnostic(
          .warning, Self.code, at: recipients.location(at: offset + 1) ?? document.place(of: "recipients"),
          Wording("请示主送了不止一个机关，原则上只主送一个", "a 请示 has more than one main addressee, one is expected"))
      ]
    }
    return []
  }
}
