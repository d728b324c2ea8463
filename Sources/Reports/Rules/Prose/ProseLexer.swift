/// Picks the words, figures and marks of interest out of a paragraph.
enum ProseLexer {
  /// The tokens of a text, in order.
  static func tokens(in text: [Unicode.Scalar]) -> [ProseToken] {
    var tokens: [ProseToken] = []
    var offset = 0
    while offset < text.count {
      if let token = token(in: text, at: offset) {
        tokens.append(token)
        offset = token.end
      } else if let number = Numeral.read(text, at: offset) {
        if let token = numberToken(number, in: text, from: offset) { tokens.append(token) }
        offset = max(tokens.last?.end ?? 0, number.end)
      } else {
        offset += 1
      }
    }
    return tokens
  }

  private static func token(in text: [Unicode.Scalar], at offset: Int) -> ProseToken? {
    if let mark = mark(text[offset]) { return ProseToken(term: mark, start: offset, end: offset + 1) }
    guard let candidates = Lexicon.byFirstScalar[text[offset]] else { return nil }
    for candidate in candidates where text.matches(candidate.word, at: offset) {
      return ProseToken(term: candidate.term, start: offset, end: offset + candidate.word.scalars.count)
    }
    return nil
  }

  private static func mark(_ scalar: Unicode.Scalar) -> ProseToken.Term? {
    switch scalar {
    case "。", "！", "？": .sentenceEnd
    case "；", ";": .semicolon
    case "，", "：", "（", "）", "(", ")", "“", "”", "《", "》": .comma
    case "、": .enumerationComma
    default: nil
    }
  }

  /// What a number is, by the characters around it.
  private static func numberToken(
    _ number: Numeral, in text: [Unicode.Scalar], from start: Int
  ) -> ProseToken? {
    let next = number.end < text.count ? text[number.end] : "。"
    func token(_ term: ProseToken.Term, _ end: Int) -> ProseToken {
      ProseToken(term: term, start: start, end: end, value: number.coefficient, scale: number.scale)
    }
    if number.coefficient < 0 || isOrdinal(text, at: start) { return nil }
    switch next {
    case "年":
      let isYear = (1900...2999).contains(number.coefficient) && number.scale == 0
      let hasDegree = number.end + 1 < text.count && text[number.end + 1] == "度"
      return token(isYear ? .year : .partTime, number.end + (hasDegree ? 2 : 1))
    case "月": return token(.month, number.end + 1)
    case "%", "％":
      // The bounds keep sums of shares far from overflow; no share has more places.
      return number.coefficient <= 1_000_000 && number.scale <= 4 ? token(.percentage, number.end + 1) : nil
    case "余", "多", "来", "几", "万", "亿": return token(.approximateFigure, number.end + 1)
    default: break
    }
    guard let whole = number.whole, whole >= 0 else { return nil }
    if let end = endOfUnit(in: text, at: number.end) {
      let follower = end < text.count ? text[end] : "。"
      return token(follower == "以" || follower == "左" ? .approximateFigure : .figure, end)
    }
    let stands = mark(next) != nil && start > 0 && (text[start - 1] == "为" || text[start - 1] == "：")
    return stands ? token(.figure, number.end) : nil
  }

  private static func isOrdinal(_ text: [Unicode.Scalar], at start: Int) -> Bool {
    guard start > 0 else { return false }
    return text[start - 1] == "第" || text[start - 1] == "每" || text[start - 1] == "-" || text[start - 1] == "〔"
  }

  /// Where a unit that counts applications, cases or documents ends.
  private static func endOfUnit(in text: [Unicode.Scalar], at offset: Int) -> Int? {
    guard offset < text.count else { return nil }
    let next = offset + 1 < text.count ? text[offset + 1] : "。"
    switch text[offset] {
    case "件": return next == "次" ? offset + 2 : offset + 1
    case "宗", "份", "例", "笔", "项": return offset + 1
    case "起": return next == "来" ? nil : offset + 1
    case "条": return next == "例" ? nil : offset + 1
    case "次", "个": return mark(next) != nil ? offset + 1 : nil
    default: return nil
    }
  }
}
