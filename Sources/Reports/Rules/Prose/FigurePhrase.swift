/// The words that reach from a figure to what it says.
struct FigurePhrase {
  /// What a figure is said to be.
  struct Meaning {
    var claim: Statement.Claim
    var alternatives: [Statement.Claim] = []
    var applicant: Statement.Applicant?
  }

  typealias Term = ProseToken.Term

  /// The terms that join the figure without a gap, nearest first.
  let before: [ProseToken]
  /// The terms behind it, nearest first.
  let after: [ProseToken]
  /// Whether the terms behind it reach to the end of the clause.
  let afterReachesEnd: Bool
  /// What stands earlier in the clause, nearest first, back to its beginning or the figure before.
  let earlier: [ProseToken]
  /// Whether `earlier` and `before` hold every character of the clause.
  let isCovered: Bool
  /// The mark in front of the terms that join the figure, and what it follows.
  let joinedByEnumeration: ProseToken?
  let context: StatementContext

  init(around index: Int, in tokens: [ProseToken], context: StatementContext) {
    self.context = context
    var first = index
    while first > 0, tokens[first - 1].end == tokens[first].start, Self.joins(tokens[first - 1].term) { first -= 1 }
    before = tokens[first..<index].reversed()
    var clause = first
    while clause > 0, !tokens[clause - 1].term.endsClause, !tokens[clause - 1].term.isFigure { clause -= 1 }
    earlier = tokens[clause..<first].reversed()
    isCovered = Self.isGapless(tokens, clause..<index, clause > 0 ? tokens[clause - 1].end : 0)
    joinedByEnumeration = first > 1 && Self.isConjunction(tokens[first - 1]) ? tokens[first - 2] : nil
    var last = index
    while last + 1 < tokens.count, tokens[last + 1].start == tokens[last].end, Self.joins(tokens[last + 1].term) {
      last += 1
    }
    after = Array(tokens[(index + 1)..<(last + 1)])
    // A figure at the very end of a text has no token behind it; nor has one before unknown words, which the
    // offset tells apart.
    afterReachesEnd =
      last + 1 >= tokens.count || (tokens[last + 1].term.isMark && tokens[last + 1].start == tokens[last].end)
  }

  private static func joins(_ term: Term) -> Bool {
    term == .filler || term == .respectively || term.isColumn || term == .everyone || term.isSense
      || (term.isTopic && term != .foreignTopic) || term == .change || term == .approximately || term == .thisTime
  }

  private static func isConjunction(_ token: ProseToken) -> Bool {
    token.term == .enumerationComma || token.term == .comparison
  }

  private static func isGapless(_ tokens: [ProseToken], _ range: Range<Int>, _ start: Int) -> Bool {
    var end = start
    for token in tokens[range] {
      if token.start != end { return false }
      end = token.end
    }
    return range.upperBound < tokens.count && tokens[range.upperBound].start == end
  }

  // MARK: Meaning

  /// What the figure is said to be; `nil` where the words say nothing plain.
  func meaning(issuer: IssuerKind) -> Meaning? {
    let joined = before + after
    if before.contains(where: { [.change, .approximately, .respectively].contains($0.term) }) { return nil }
    let object = before.first { $0.term.isTopic } ?? nil
    switch object?.term {
    case .review, .litigation, .directSuit, .suitAfterReview: return disputeMeaning(object, issuer: issuer)
    case .normative: return documentMeaning()
    default: break
    }
    if let sense = before.first(where: { $0.term.isSense }) {
      if [.issued, .repealed, .inForce].contains(sense.term) { return documentMeaning() }
      if let verdict = sense.term.verdict { return verdictMeaning(verdict) }
      return applicationMeaning(of: before.filter { $0.term.isSense }.map(\.term))
    }
    if let applicant = joined.lazy.compactMap({ $0.term.applicant }).first, !hasMixedApplicants {
      return applicantMeaning(applicant)
    }
    if object != nil { return earlierMeaning() }
    return laterMeaning(issuer: issuer)
  }
}
