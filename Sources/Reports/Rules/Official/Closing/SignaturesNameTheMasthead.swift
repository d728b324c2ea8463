import Diagnostics

/// The organs that sign are those of the masthead, in its order.
///
/// A joint document's masthead may have the lead organ alone; the others sign behind it.
struct SignaturesNameTheMasthead: OfficialRule {
  static let code: Diagnostic.Code = "GW-HD-08"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "署名机关与发文机关标志相符；联合行文主办机关在前，各机关次序与标志一致。",
        "the organs that sign are those of the masthead, the lead organ first, in its order"),
      clause: Wording("GB/T 9704-2012 7.2.4、7.3.5", "GB/T 9704-2012 7.2.4, 7.3.5"))
  ]

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    guard document.format == .document || document.format == .letter else { return [] }
    let signers = document.signatures.compactMap(\.issuer)
    guard let lead = document.masthead.first, let first = signers.first,
      signers.count == document.signatures.count
    else { return [] }
    if document.masthead.count == 1 {
      return Self.isSame(lead, first) ? [] : [other(first, than: lead)]
    }
    guard signers.count == document.masthead.count else { return [count(signers, in: document)] }
    return zip(document.masthead, signers).first { !Self.isSame($0, $1) }.map { name, signer in
      let isElsewhere = document.masthead.contains { Self.isSame($0, signer) }
      return [isElsewhere ? order(signer, where: name) : other(signer, than: name)]
    } ?? []
  }

  private func other(_ signer: SourcedText, than name: SourcedText) -> Diagnostic {
    finding(
      signer, name,
      Wording(
        "署名为“\(signer.string.excerpt)”，发文机关标志为“\(name.string.excerpt)”，应为同一机关",
        "“\(signer.string.excerpt)” signs, the masthead has “\(name.string.excerpt)”; one organ is expected"))
  }

  private func order(_ signer: SourcedText, where name: SourcedText) -> Diagnostic {
    finding(
      signer, name,
      Wording(
        "署名次序与发文机关标志不同：这里是“\(signer.string.excerpt)”，应为“\(name.string.excerpt)”",
        "the organs sign in another order than the masthead’s: “\(signer.string.excerpt)” stands here, “\(name.string.excerpt)” is expected"
      ))
  }

  private func count(_ signers: [SourcedText], in document: OfficialDocument) -> Diagnostic {
    Diagnostic(
      .warning, Self.code, at: signers[0].location,
      Wording(
        "发文机关标志有\(document.masthead.count)个机关，署名有\(signers.count)个",
        "the masthead has \(document.masthead.count) organs, \(signers.count) sign"))
  }

  private func finding(_ signer: SourcedText, _ name: SourcedText, _ message: Wording) -> Diagnostic {
    Diagnostic(
      .warning, Self.code, at: signer.location, message,
      related: name.location.map { [.init(location: $0, message: Wording("发文机关标志", "the masthead"))] } ?? [])
  }

  /// Whether both may name one organ, in full or short.
  private static func isSame(_ left: SourcedText, _ right: SourcedText) -> Bool {
    OrganName(plain(left)).mayBe(OrganName(plain(right)))
  }

  /// The name without 文件, committees of the party by their short name (中国共产党临江市委员会: 中共临江市委).
  private static func plain(_ name: SourcedText) -> [Unicode.Scalar] {
    var words = name.string.replacing("中国共产党", with: "中共")
    if words.hasSuffix("文件") { words.removeLast(2) }
    if words.hasPrefix("中共"), words.hasSuffix("委员会") { words = String(words.dropLast(3)) + "委" }
    return Array(words.unicodeScalars)
  }
}
