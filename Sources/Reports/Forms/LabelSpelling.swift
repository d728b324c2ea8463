/// Statutory labels as keys of a model: the many ways to write one, and the one they are compared in.
///
/// 一、本年新收政府信息公开申请数量, `（二）部分公开（区分处理的，…）`, `3.危及"三安全一稳定"` and their forms without ordinal,
/// bracketed remark, spaces or quotation marks are the same labels.
enum LabelSpelling {
  /// The label without ordinals, bracketed remarks, blanks, quotation marks and a trailing ellipsis.
  static func normalised(_ label: String) -> String {
    var scalars = label.unicodeScalars.compactMap(comparable)
    while let rest = withoutOrdinal(scalars) { scalars = rest }
    let kept = withoutRemarks(scalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: kept.isEmpty ? scalars : kept)
    return String(view)
  }

  /// The scalar as labels are compared, or `nil` for one that does not count.
  private static func comparable(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "(": "（"
    case ")": "）"
    case ",": "，"
    case "“", "”", "‘", "’", "\"", "'", "＂", "…": nil
    case "\u{FF10}"..."\u{FF19}": Unicode.Scalar(scalar.value - 0xFEE0)
    default: scalar.properties.isWhitespace ? nil : scalar
    }
  }

  /// What is left behind one leading ordinal (一、 （一） 1. 1、), or `nil` where there is none.
  private static func withoutOrdinal(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let isBracketed = scalars.first == "（"
    let digits = scalars.dropFirst(isBracketed ? 1 : 0).prefix { hanDigits.contains($0) || ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.endIndex < scalars.endIndex else { return nil }
    let mark = scalars[digits.endIndex]
    guard isBracketed ? mark == "）" : ["、", ".", "．"].contains(mark) else { return nil }
    return Array(scalars[(digits.endIndex + 1)...])
  }

  private static func withoutRemarks(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var depth = 0
    return scalars.filter { scalar in
      if scalar == "（" { depth += 1 }
      defer { if scalar == "）" { depth = max(0, depth - 1) } }
      return depth == 0 && scalar != "）"
    }
  }

  private static let hanDigits: Set<Unicode.Scalar> = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
}

extension LabelSpelling {
  /// The label as messages print it: without its ordinal and bracketed remark, quotation marks kept.
  static func withoutOrdinalAndRemark(_ label: String) -> String {
    var scalars = Array(label.unicodeScalars)
    while let rest = withoutOrdinal(scalars) { scalars = rest }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: withoutRemarks(scalars))
    return String(view)
  }
}
