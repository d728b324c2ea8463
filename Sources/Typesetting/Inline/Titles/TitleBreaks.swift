import Measure

/// How good each place of a title is to end a line, by what the words say (GB/T 9704-2012 7.3.1: 词意完整).
///
/// Without a dictionary: the issuing organ, 关于, 印发, 的 with the kind of document, brackets, conjunctions and a short
/// list of words tell most of it; between characters of which nothing is known a break is possible and unwelcome, for
/// they are mostly names.
struct TitleBreaks {
  /// For each joint the cost of a break there; `nil` where none is allowed.
  let costs: [Double?]

  private enum Cost {
    static let afterOrgan = 0.0
    static let beforeSubject = 2.0
    static let afterForwardingVerb = 6.0
    static let beforePredicate = 10.0
    static let afterVerbGroup = 14.0
    /// Behind the verbs of a title that another one prints, or of a title's second predicate.
    static let afterInnerVerbGroup = 40.0
    static let insideVerbGroup = 90.0
    static let beforeModifier = 14.0
    static let afterModifier = 60.0
    /// Before brackets that belong to the name in front of them: 规划（2021—2035年）.
    static let beforeBracket = 60.0
    static let betweenParallels = 10.0
    static let betweenShortParallels = 60.0
    /// Behind a quoted term that a noun follows, as in “放管服”改革.
    static let afterQuotedTerm = 60.0
    static let betweenWords = 28.0
    static let afterConjunction = 16.0
    static let afterAttribute = 22.0
    static let besideUnknown = 32.0
    static let afterPlace = 38.0
    static let betweenUnknown = 70.0
    static let splitsPhrase = 80.0
    static let insideTerm = 60.0
    static let insideWord = 400.0
    static let beforeParticle = 500.0
    static let insideBrackets = 2_000.0
  }

  init(paragraph: PreparedParagraph, measure: Length) {
    let scalars = paragraph.text.scalars
    let words = WordBoundaries(in: scalars)
    let verbs = VerbGroups(in: scalars, words: words)
    let organEnd = IssuingOrgan.end(in: scalars, words: words)
    let brackets = Self.bracketDepths(paragraph, measure: measure)
    costs = paragraph.joints.enumerated().map { index, joint in
      guard let penalty = joint.lineBreak.penalty else { return nil }
      let next = paragraph.pieces[index].scalars.upperBound
      guard next < scalars.count else { return 0 }
      let place = TitlePlace(scalars: scalars, next: next, words: words, verbs: verbs)
      let cost = next == organEnd ? Cost.afterOrgan : Self.cost(of: place)
      return cost + penalty + (brackets[index] ? Cost.insideBrackets : 0)
    }
  }

  private static func conjunctionCost(of place: TitlePlace) -> Double {
    if place.isBetweenParallels { return Cost.betweenParallels }
    return place.isAfterShortConjunct ? Cost.betweenShortParallels : Cost.afterConjunction
  }

  private static func cost(of place: TitlePlace) -> Double {
    let verbs = place.verbs
    if place.cutsWord { return Cost.insideWord }
    if place.isBeforeParticle || place.isBeforeDocumentKind { return Cost.beforeParticle }
    if place.begins("关于") { return Cost.beforeSubject }
    if place.isAfterForwardingVerb { return Cost.afterForwardingVerb }
    if verbs.cutsGroup(before: place.next) { return Cost.insideVerbGroup }
    if place.splitsPhrase { return Cost.splitsPhrase }
    if place.cutsTerm { return Cost.insideTerm }
    if place.isAfterConjunction { return conjunctionCost(of: place) }
    if verbs.beginsGroup(at: place.next) { return Cost.beforePredicate }
    if place.isAfterQuotedTerm { return Cost.afterQuotedTerm }
    if place.begins("（") { return Cost.beforeBracket }
    if let isFirst = verbs.endsGroup(before: place.next) {
      return isFirst ? Cost.afterVerbGroup : Cost.afterInnerVerbGroup
    }
    if place.isBeforeModifier { return Cost.beforeModifier }
    if place.isAfterModifier { return Cost.afterModifier }
    if place.ends("的") { return Cost.afterAttribute }
    if place.isAfterPlace { return Cost.afterPlace }
    switch (place.isBeforeKnown, place.isAfterKnown) {
    case (true, true): return Cost.betweenWords
    case (false, false): return Cost.betweenUnknown
    default: return Cost.besideUnknown
    }
  }

  /// For each joint whether it lies inside a pair of brackets or quotes that a line can hold.
  private static func bracketDepths(_ paragraph: PreparedParagraph, measure: Length) -> [Bool] {
    var inside = Array(repeating: false, count: paragraph.joints.count)
    var open: [Int] = []
    for (index, piece) in paragraph.pieces.enumerated() {
      if piece.characterClass == .opening {
        open.append(index)
      } else if piece.characterClass == .closing, let start = open.popLast() {
        let end = tailEnd(after: index, in: paragraph.pieces)
        let width = paragraph.naturalWidth(from: start, visibleEnd: end, trimsStart: true)
        guard width <= measure.units else { continue }
        for joint in start..<index { inside[joint] = true }
      }
    }
    return inside
  }

  /// Where 的 and the kind of document end that follow a closing bracket: a line that has no room for them does not hold
  /// the brackets either.
  private static func tailEnd(after closing: Int, in pieces: [Piece]) -> Int {
    let rest = pieces[(closing + 1)...]
    guard rest.first?.firstScalar == "的", rest.count <= 4 else { return closing + 1 }
    return pieces.count
  }
}
