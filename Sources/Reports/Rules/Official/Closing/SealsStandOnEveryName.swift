import Diagnostics

/// Seals stand on names, on every one of them or on none.
struct SealsStandOnEveryName: OfficialRule {
  static let blank: Diagnostic.Code = "GW-SEAL-01"
  static let joint: Diagnostic.Code = "GW-SEAL-10"
  static let explanations = [
    Explanation(
      blank,
      rule: Wording(
        "印章端正、居中下压署名和成文日期，不得出现空白印章；有署名的公文应当盖章，普发性公文可以不盖。",
        "a seal stands on a name and the date, never by itself; signed documents are sealed, those to all may go without"
      ),
      clause: Wording("GB/T 9704-2012 7.3.5.1；党政机关公文处理工作条例第九条", "GB/T 9704-2012 7.3.5.1; 党政机关公文处理工作条例 art. 9"),
      remedy: Wording("补写seal（图像文件，或true留空位）。", "give `seal`: an image file, or true for an empty place")),
    Explanation(
      joint,
      rule: Wording("联合行文各机关署名都加盖印章，或者都不加盖。", "on a joint document every organ’s name is sealed, or none"),
      clause: Wording("GB/T 9704-2012 7.3.5.1、7.3.5.2", "GB/T 9704-2012 7.3.5.1, 7.3.5.2")),
  ]

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    blankSeals(in: document) + mixed(in: document) + wanted(in: document)
  }

  private func blankSeals(in document: OfficialDocument) -> [Diagnostic] {
    document.signatures.filter { $0.seal.isPresent && $0.issuer == nil && $0.name == nil }.map {
      Diagnostic(
        .error, Self.blank, at: $0.location,
        Wording("印章下没有署名（issuer），不得出现空白印章", "a seal stands on no name (`issuer`)"))
    }
  }

  private func mixed(in document: OfficialDocument) -> [Diagnostic] {
    let signers = document.signatures.filter { $0.issuer != nil }
    guard signers.contains(where: \.seal.isPresent) else { return [] }
    return signers.compactMap { signer in
      guard case .none = signer.seal, let issuer = signer.issuer else { return nil }
      return Diagnostic(
        .warning, Self.joint, at: issuer.location,
        Wording(
          "“\(issuer.string.excerpt)”没有印章（seal），其他署名机关有",
          "“\(issuer.string.excerpt)” has no seal (`seal`), other organs that sign have one"))
    }
  }

  /// What goes to one organ is no 普发性公文: it is sealed.
  private func wanted(in document: OfficialDocument) -> [Diagnostic] {
    guard document.format == .document || document.format == .letter, let kind = document.kind,
      [.request, .report, .reply, .letter].contains(kind)
    else { return [] }
    let signers = document.signatures.filter { $0.issuer != nil }
    guard let first = signers.first?.issuer,
      signers.allSatisfy({ if case .none = $0.seal { true } else { false } })
    else { return [] }
    return [
      Diagnostic(
        .warning, Self.blank, at: first.location,
        Wording("“\(kind.rawValue)”的署名没有印章（seal），应当盖章", "a \(kind.rawValue) is sealed; no seal (`seal`) is given"))
    ]
  }
}

extension Signature.Seal {
  /// Whether there is a seal, or the place for one.
  var isPresent: Bool { if case .present = self { true } else { false } }
}
