import Diagnostics

/// Who signs is named; an order is signed by a person, with a name stamp.
struct OrdersAreStamped: OfficialRule {
  static let code: Diagnostic.Code = "GW-SIGN-01"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "命令（令）等由签发人署职务和姓名，加盖签名章；其他公文署发文机关名称。",
        "an order is signed with post, name and name stamp; other documents with the organ’s name"),
      clause: Wording("GB/T 9704-2012 7.3.5.3、10.2", "GB/T 9704-2012 7.3.5.3, 10.2"),
      remedy: Wording("写作 { post: 市长, name: 李某某, stamp: true }。", "write { post: 市长, name: 李某某, stamp: true }"))
  ]

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    document.signatures.compactMap { signature in
      if signature.issuer == nil, signature.name == nil, signature.seal.isPresent == false {
        return finding(
          .error, signature,
          Wording("署名没有机关名称（issuer），也没有签发人姓名（name）", "a signature has neither organ (`issuer`) nor name (`name`)"))
      }
      guard document.format == .order else { return nil }
      guard signature.name != nil else {
        return finding(
          .warning, signature,
          Wording("命令（令）由签发人署名，缺少姓名（name）", "an order is signed by a person; the `name` is missing"))
      }
      guard case .none = signature.stamp else { return nil }
      return finding(
        .warning, signature, Wording("命令（令）的签发人没有签名章（stamp）", "an order’s signatory has no name stamp (`stamp`)"))
    }
  }

  private func finding(_ severity: Diagnostic.Severity, _ signature: Signature, _ message: Wording) -> Diagnostic {
    Diagnostic(severity, Self.code, at: signature.location, message)
  }
}
