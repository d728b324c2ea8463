import Diagnostics
import Measure
import Reports
import Styling
import Typesetting

/// Finds which of its three forms a signature has, and gathers it (GB/T 9704-2012 7.3.5).
struct SignaturesComposer {
  let report: Report
  let flow: SignaturesFlow
  let pictures: Pictures
  let dress: Dress

  private var signers: [Report] { report.groups(FieldPath(rawValue: flow.field)) }

  private var style: TextStyle { dress.style("signature") }

  private var date: StyledText? {
    report.date(FieldPath(rawValue: flow.date)).map { StyledText($0.description, style: style) }
  }

  /// Everything of the model that it sets.
  var texts: [SourcedText] { signers.flatMap { signer in ["issuer", "post", "name"].compactMap { signer.line($0) } } }

  /// The signature as a block of that number; `nil` where nobody signs and no date is given.
  func block(number: Int) -> Block? {
    let place = Place(block: number, role: "signature")
    guard !signers.isEmpty || date != nil else { return nil }
    if signers.contains(where: { $0.line("post") != nil || $0.line("name") != nil || asks($0, for: "stamp") }) {
      return .stampedSignature(stamped(place))
    }
    if signers.contains(where: { asks($0, for: "seal") }) { return .sealedSignature(sealed(place)) }
    return .signature(
      SignatureBlock(
        signers: signers.compactMap { $0.line("issuer") }.map { text($0) }, date: date,
        endIndent: dress.characters(flow.endIndent), dateIndent: dress.characters(flow.dateIndent),
        linesBefore: flow.linesBefore, leading: dress.leading, place: place))
  }

  private func text(_ text: SourcedText) -> StyledText { StyledText(text.scalars, style: style) }

  /// Whether a signer has a seal or stamp: an image, or an empty place for one.
  private func asks(_ signer: Report, for mark: FieldPath) -> Bool {
    if case .flag(let flag)? = signer[mark]?.content { return flag }
    return signer.line(mark) != nil || signer.line(mark.appending("file")) != nil
      || signer.line(mark.appending("diameter")) != nil
  }

  private func sealed(_ place: Place) -> SealedSignatureBlock {
    SealedSignatureBlock(
      signers: signers.compactMap { signer in
        guard let name = signer.line("issuer") else { return nil }
        let diameter = length(signer.line("seal.diameter")) ?? flow.sealDiameter(of: name.string)
        let seal = SealMark(
          size: Size(width: diameter, height: diameter), signer: name.string, asset: asset(signer.line("seal.file")),
          alternative: name.string + "印章")
        return .init(name: text(name), seal: asks(signer, for: "seal") ? seal : nil)
      }, date: date, endIndent: dress.characters(flow.sealedEndIndent), perRow: flow.sealsPerRow,
      sealGap: flow.sealGap, leading: dress.leading, place: place)
  }

  private func stamped(_ place: Place) -> StampedSignatureBlock {
    StampedSignatureBlock(
      signatories: signers.map { signer in
        let signed = signer.line("name") ?? signer.line("issuer")
        let stamp = SealMark(
          size: flow.stamp, signer: signed?.string ?? "", asset: asset(signer.line("stamp.file")),
          alternative: (signed?.string ?? "") + "签名章")
        return .init(
          post: signer.line("post").map { text($0) }, name: signed.map { text($0) },
          stamp: asks(signer, for: "stamp") ? stamp : nil)
      }, date: date, endIndent: dress.characters(flow.sealedEndIndent), postGap: dress.characters(flow.postGap),
      linesBefore: flow.linesBeforeStamp, linesBeforeDate: flow.linesBeforeStampedDate, leading: dress.leading,
      place: place)
  }

  private func asset(_ file: SourcedText?) -> AssetID? { file.flatMap { pictures[$0.string]?.asset } }

  /// A diameter that a seal may have; others give way to the layout's.
  private func length(_ text: SourcedText?) -> Length? {
    text.flatMap { DistanceReader.length($0.string) }.flatMap { $0 >= .mm(10) && $0 <= .mm(80) ? $0 : nil }
  }
}
