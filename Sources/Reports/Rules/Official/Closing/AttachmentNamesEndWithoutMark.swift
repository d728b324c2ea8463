import Diagnostics

/// An attachment's name has no mark behind it.
struct AttachmentNamesEndWithoutMark: OfficialRule {
  static let code: Diagnostic.Code = "GW-ATTN-03"
  static let explanations = [
    Explanation(
      code,
      rule: Wording("附件名称后不加标点符号。", "no punctuation stands behind an attachment’s name"),
      clause: Wording("GB/T 9704-2012 7.3.4", "GB/T 9704-2012 7.3.4"))
  ]

  private static let marks = Set("。，；、：．.,;:！!？?".unicodeScalars)

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    document.attachments.flatMap { attachment -> [Diagnostic] in
      ["title", "listedAs"].compactMap { attachment.line($0) }.compactMap { name in
        guard let last = name.scalars.last, Self.marks.contains(last) else { return nil }
        return Diagnostic(
          .error, Self.code, at: name.location(at: name.scalars.count - 1),
          Wording(
            "附件名称“\(name.string.excerpt)”后有“\(last)”，应不加标点符号",
            "“\(last)” stands behind the attachment’s name “\(name.string.excerpt)”, no mark is expected"))
      }
    }
  }
}
