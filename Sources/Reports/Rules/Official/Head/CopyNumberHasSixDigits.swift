import Diagnostics

/// A copy number is six digits, and a classified document has one.
struct CopyNumberHasSixDigits: OfficialRule {
  static let code: Diagnostic.Code = "GW-HD-01"
  static let explanations = [
    Explanation(
      code,
      rule: Wording("份号为6位阿拉伯数字，涉密公文应当标注。", "a copy number is six digits; classified documents have one"),
      clause: Wording("GB/T 9704-2012 7.2.1；党政机关公文处理工作条例第九条", "GB/T 9704-2012 7.2.1; 党政机关公文处理工作条例 art. 9"),
      formula: Wording("000001", "000001"),
      remedy: Wording("不足六位的前面补0。", "pad with zeros to six digits"))
  ]

  private static let digitCount = 6

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    guard let number = document.line("copyNumber") else {
      guard document.line("classification") != nil, !document.report.isGiven("copyNumber") else { return [] }
      return [
        Diagnostic(
          .error, Self.code, at: document.place(of: "classification"),
          Wording("涉密公文没有份号（copyNumber），应当标注", "a classified document lacks its copy number (`copyNumber`)"))
      ]
    }
    let isSound = number.scalars.count == Self.digitCount && number.scalars.allSatisfy { ("0"..."9").contains($0) }
    if isSound { return [] }
    return [
      Diagnostic(
        .error, Self.code, at: number.location,
        Wording(
          "份号“\(number.string.excerpt)”应为6位阿拉伯数字，如 000012",
          "the copy number “\(number.string.excerpt)” was found, six digits are expected, such as 000012"))
    ]
  }
}
