import Diagnostics

/// The organ that signs is the organ in the title, its name in full or short.
struct SignatureNamesTheIssuer: ProseRule {
  static let code: Diagnostic.Code = "AR-TTL-03"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "署名机关与标题机关应为同一机关，可用全称或简称。", "the organ that signs is the one in the title, by its full or its short name"),
      clause: Wording("GB/T 9704-2012 7.3.5", "GB/T 9704-2012 7.3.5"))
  ]

  func findings(in prose: ReportProse) -> [Diagnostic] {
    guard let issuer = prose.report.line("issuer"), let signer = prose.report.line("signature.issuer") else {
      return []
    }
    // Two organs that sign together are more than a name can tell.
    if signer.scalars.contains("、") || signer.scalars.contains("，") { return [] }
    if OrganName(issuer.scalars).mayBe(OrganName(signer.scalars)) { return [] }
    return [
      Diagnostic(
        .warning, Self.code, at: signer.location ?? prose.report.place(of: "signature.issuer"),
        Wording(
          "署名为“\(signer.string)”，标题机关为“\(issuer.string)”，应为同一机关",
          "“\(signer.string)” signs, the title names “\(issuer.string)”; one organ is expected"),
        related: (issuer.location ?? prose.report["issuer"]?.location).map {
          [.init(location: $0, message: Wording("标题机关", "the organ in the title"))]
        } ?? [])
    ]
  }
}
