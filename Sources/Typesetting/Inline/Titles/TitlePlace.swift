/// A place between two characters of a title, with what can be told of the words on both sides.
struct TitlePlace {
  let scalars: [Unicode.Scalar]
  /// The character behind the place; one stands before it.
  let next: Int
  let words: WordBoundaries
  let verbs: VerbGroups

  private var following: Unicode.Scalar { scalars[next] }
  private var preceding: Unicode.Scalar { scalars[next - 1] }

  /// Whether the text goes on with `phrase`.
  func begins(_ phrase: String) -> Bool { scalars[next...].starts(with: phrase.unicodeScalars) }

  /// Whether the text before the place ends in `phrase`.
  func ends(_ phrase: String) -> Bool { scalars[..<next].reversed().starts(with: phrase.unicodeScalars.reversed()) }

  var cutsWord: Bool { words.cutsWord(after: next - 1) }

  var cutsTerm: Bool { words.cutsTerm(after: next - 1) }

  /// Whether the character behind the place begins a known word or is no Han character.
  var isBeforeKnown: Bool { words.cutsWord(after: next) || !CharacterClass.isIdeographic(following) }

  /// Whether the character before the place ends a known word or is no Han character.
  var isAfterKnown: Bool { words.cutsWord(after: next - 2) || !CharacterClass.isIdeographic(preceding) }

  /// LB-11: no line begins with 的 or 了, nor with what leans on the word before it.
  var isBeforeParticle: Bool {
    switch following {
    case "的", "了", "等", "们": true
    default: false
    }
  }

  /// 的 stays with a kind of document that follows at once and ends the title: …的通知.
  var isBeforeDocumentKind: Bool {
    guard preceding == "的" else { return false }
    let tail = scalars[next...].prefix { $0 != "（" }
    return tail.count <= 3 && CharacterClass.isIdeographic(following)
  }

  var isAfterForwardingVerb: Bool {
    ends("印发") || ends("转发") || ends("批转") || ends("发布") || ends("公布")
  }

  /// 和, 与, 及, 、 stay at a line's end.
  var isAfterConjunction: Bool {
    switch preceding {
    case "和", "与", "及", "、": true
    default: false
    }
  }

  /// Words that lean on the noun behind them.
  private static let modifiers = ["有关", "若干", "部分", "一批", "各类", "相关"]

  var isBeforeModifier: Bool { Self.modifiers.contains { begins($0) } }

  var isAfterModifier: Bool { Self.modifiers.contains { ends($0) } }

  /// Whether what stands on both sides of the conjunction before the place is built alike, as 集成电路产业和软件产业 is.
  var isBetweenParallels: Bool {
    let left = Array(scalars[..<(next - 1)].suffix(6))
    let right = scalars[next...].prefix(8)
    return zip(left, left.dropFirst()).contains { pair in
      zip(right, right.dropFirst()).contains { $0 == pair.0 && $1 == pair.1 }
    }
  }

  /// Whether the word before the conjunction has two characters at most, as in 权力和责任: such words stay together.
  var isAfterShortConjunct: Bool {
    var start = next - 1
    let isKnown = words.cutsWord(after: next - 3)
    while start > 0, next - 1 - start < 3 {
      let joins = words.cutsWord(after: start - 1)
      if start < next - 1, isKnown ? !joins : joins || beginsAfterKnown(start) { break }
      start -= 1
    }
    return next - 1 - start <= 2
  }

  /// Whether the character before `start` ends a known word or is no Han character.
  private func beginsAfterKnown(_ start: Int) -> Bool {
    words.cutsWord(after: start - 2) || !CharacterClass.isIdeographic(scalars[start - 1])
  }

  /// Whether a quoted term ends before the place and Han text goes on.
  var isAfterQuotedTerm: Bool { preceding == "”" && CharacterClass.isIdeographic(following) }

  /// Whether a break would part a conjunction from the word before it, or a verb or preposition from its object.
  var splitsPhrase: Bool {
    switch following {
    case "和", "与", "及": return !words.cutsWord(after: next)
    default: break
    }
    if ends("关于") { return true }
    switch preceding {
    case "在", "对", "为", "向", "由", "将", "以", "从", "把", "被", "于", "至", "第", "各", "全", "本", "新": return !isAfterKnown
    default: return false
    }
  }

  /// Whether the character before the place ends the name of a place or of an organ of it.
  var isAfterPlace: Bool {
    guard next >= 3, !isAfterKnown || ends("街道") else { return false }
    switch preceding {
    case "省", "市", "区", "县", "州", "盟", "旗", "镇", "乡", "村", "局", "厅", "委", "办": return true
    default: return ends("街道")
    }
  }
}
