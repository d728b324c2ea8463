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
    static let betweenWords = 20.0
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
    let organEnd = IssuingOrgan.end(in: scalars, words: words)
    let brackets = Self.bracketDepths(paragraph, measure: measure)
    costs = paragraph.joints.enumerated().map { index, joint in
      guard let penalty = joint.lineBreak.penalty else { return nil }
      let next = paragraph.pieces[index].scalars.upperBound
      guard next < scalars.count else { return 0 }
      let place = TitlePlace(scalars: scalars, next: next, words: words)
      let cost = next == organEnd ? Cost.afterOrgan : Self.cost(of: place)
      return cost + penalty + (brackets[index] ? Cost.insideBrackets : 0)
    }
  }

  private static func cost(of place: TitlePlace) -> Double {
    if place.cutsWord { return Cost.insideWord }
    if place.isBeforeParticle || place.isBeforeDocumentKind { return Cost.beforeParticle }
    if place.begins("关于") { return Cost.beforeSubject }
    if place.isAfterForwardingVerb { return Cost.afterForwardingVerb }
    if place.splitsPhrase { return Cost.splitsPhrase }
    if place.cutsTerm { return Cost.insideTerm }
    if place.isAfterConjunction { return Cost.afterConjunction }
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
        let width = paragraph.naturalWidth(from: start, visibleEnd: index + 1, trimsStart: true)
        guard width <= measure.units else { continue }
        for joint in start..<index { inside[joint] = true }
      }
    }
    return inside
  }
}
