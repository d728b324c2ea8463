/// Carrying over told by years: 2022年结转 is what came into 2023, 结转至2024年 what goes on from it.
enum CarriedYears {
  /// The tokens of a paragraph, with 结转 and the year beside it made one token where the report's year tells which
  /// of the two it is.
  static func resolved(_ tokens: [ProseToken], in text: [Unicode.Scalar], year: Int?) -> [ProseToken] {
    guard let year, tokens.contains(where: { $0.term == .carried }) else { return tokens }
    var resolved: [ProseToken] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      guard token.term == .carried else {
        resolved.append(token)
        continue
      }
      let target = target(of: token, before: index < tokens.count ? tokens[index] : nil, in: text)
      let origin = resolved.last.flatMap { $0.term == .year && $0.end == token.start ? $0 : nil }
      var whole = token
      if target != nil {
        whole.end = tokens[index].end
        index += 1
      }
      if origin?.value == year - 1 {
        resolved.removeLast()
        whole.start = origin?.start ?? whole.start
        whole.term = .carriedIn
      } else if target == year + 1 {
        whole.term = .carriedOut
      }
      resolved.append(whole)
    }
    return resolved
  }

  /// The year that 结转至 names.
  private static func target(of token: ProseToken, before next: ProseToken?, in text: [Unicode.Scalar]) -> Int? {
    guard let next, next.term == .year else { return nil }
    let between = text[token.end..<next.start]
    let joins: [Phrase] = ["", "至", "到", "入"]
    return joins.contains { between.elementsEqual($0.scalars) } ? next.value : nil
  }
}
