/// The words that reach from a figure to what it says.
struct FigurePhrase {
  /// What a figure is said to be.
  struct Meaning {
    var claim: Statement.Claim
    var alternatives: [Statement.Claim] = []
    var applicant: Statement.Applicant?
  }

  private typealias Term = ProseToken.Term

  /// The terms that join the figure without a gap, nearest first.
  private let before: [ProseToken]
  /// The terms behind it, nearest first.
  private let after: [ProseToken]
  /// Whether the terms behind it reach to the end of the clause.
  private let afterReachesEnd: Bool
  /// What stands earlier in the clause, nearest first, back to its beginning or the figure before.
  private let earlier: [ProseToken]
  /// Whether `earlier` and `before` hold every character of the clause.
  private let isCovered: Bool
  /// The mark in front of the terms that join the figure, and what it follows.
  private let joinedByEnumeration: ProseToken?
  private let context: StatementContext

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
      if let verdict = Self.verdict(sense.term) { return verdictMeaning(verdict) }
      return applicationMeaning(of: before.filter { $0.term.isSense }.map(\.term))
    }
    if let applicant = joined.lazy.compactMap({ Self.applicant($0.term) }).first, !hasMixedApplicants {
      return applicantMeaning(applicant)
    }
    if object != nil { return earlierMeaning() }
    return laterMeaning(issuer: issuer)
  }

  /// 办结申请12件; 收到12件政府信息公开申请; 上年结转3件; the matter named or inherited.
  private func applicationMeaning(of senses: [Term]) -> Meaning? {
    guard concernsApplications, !barred(senses) else { return nil }
    let claims = senses.compactMap(Self.applicationClaim)
    guard let claim = claims.first, senses.count == claims.count else { return nil }
    return Meaning(
      claim: claim, alternatives: Array(claims.dropFirst()),
      applicant: before.lazy.compactMap { Self.applicant($0.term) }.first)
  }

  /// 收到群众提交的政府信息公开申请12件: the verb stands apart from the figure.
  private func earlierMeaning() -> Meaning? {
    guard concernsApplications else { return nil }
    let words = earlier.filter { $0.term != .filler && $0.term != .everyone }
    if let foreign = words.firstIndex(where: { $0.term == .foreignTopic || $0.term.isColumn }),
      foreign < (words.firstIndex { $0.term.isSense } ?? words.count)
    {
      return nil
    }
    if let sense = words.first(where: { $0.term.isSense }) {
      guard let claim = Self.applicationClaim(sense.term), !barred([sense.term]) else { return nil }
      return Meaning(claim: claim)
    }
    let plain: Set<Term> = [.filler, .thisTime, .year, .ownScope, .wholeScope, .governmentScope]
    guard isCovered, earlier.allSatisfy({ plain.contains($0.term) }), !barred([.received]) else { return nil }
    return before.contains { $0.term == .application } ? Meaning(claim: .received) : nil
  }

  /// 12件已办结; 1件结转下年度; 2件维持; 3件行政复议案件.
  private func laterMeaning(issuer: IssuerKind) -> Meaning? {
    if let object = after.first(where: { $0.term.isTopic }) {
      if object.term == .normative { return nil }
      if object.term != .application && object.term != .bareApplication && object.term != .openOnRequest {
        return afterReachesEnd && before.isEmpty && !earlier.contains { $0.term == .foreignTopic }
          ? disputeMeaning(object, issuer: issuer) : nil
      }
    }
    guard afterReachesEnd, let sense = after.last(where: { $0.term.isSense })?.term else { return nil }
    if let verdict = Self.verdict(sense) { return verdictMeaning(verdict) }
    if sense == .inForce { return context.topic == .normative ? Meaning(claim: .inForce) : nil }
    guard concernsApplications, !barred([sense]), ![.received, .newlyReceived, .handled].contains(sense) else {
      return nil
    }
    guard after.filter({ $0.term.isSense }).count == 1 else { return nil }
    return Self.applicationClaim(sense).map { Meaning(claim: $0) }
  }

  /// 自然人申请8件, 其中法人或其他组织4件: the kind of applicant, of what the sentence counts.
  private func applicantMeaning(_ applicant: Statement.Applicant) -> Meaning? {
    guard concernsApplications, !context.hasQualifier, !context.isOneChannel else { return nil }
    if let claim = context.leadingClaim, context.isSubordinate {
      return Meaning(claim: claim, applicant: applicant)
    }
    let sense = earlier.first { $0.term.isSense }.flatMap { Self.applicationClaim($0.term) }
    guard let claim = sense ?? context.leadingClaim else { return nil }
    return Meaning(claim: claim, applicant: applicant)
  }

  private func disputeMeaning(_ object: ProseToken?, issuer: IssuerKind) -> Meaning? {
    guard let object, !context.hasCasework, !context.isOneChannel else { return nil }
    let senses = before.filter { $0.term.isSense }.map(\.term)
    if let verdict = senses.first.flatMap(Self.verdict) {
      return object.term == .review
        ? Meaning(claim: .reviewResult(verdict)) : Meaning(claim: .litigationResult(verdict))
    }
    // A government also decides on reviews: what it 收到 may be others' cases.
    guard senses.allSatisfy({ [.received, .newlyReceived].contains($0) }) else { return nil }
    let received = !senses.isEmpty || earlier.contains { $0.term == .received || $0.term == .newlyReceived }
    if received && issuer.isGovernment { return nil }
    if earlier.contains(where: { $0.term == .foreignTopic }) || context.isSubordinate && object.term == .review {
      return nil
    }
    switch object.term {
    case .directSuit: return Meaning(claim: .directSuit)
    case .suitAfterReview: return Meaning(claim: .suitAfterReview)
    case .review: return joins(.litigation) ? Meaning(claim: .disputes) : Meaning(claim: .review)
    default: return joins(.review) ? Meaning(claim: .disputes) : Meaning(claim: .litigation)
    }
  }

  /// Whether the figure counts that matter too (行政复议、行政诉讼共3件).
  private func joins(_ other: Term) -> Bool {
    before.contains { $0.term == other } || earlier.contains { $0.term == other }
      || joinedByEnumeration?.term == other
  }

  private func verdictMeaning(_ verdict: Statement.Verdict) -> Meaning? {
    switch context.topic {
    case .review: Meaning(claim: .reviewResult(verdict))
    case .litigation: Meaning(claim: .litigationResult(verdict))
    default: nil
    }
  }

  /// 制发规范性文件5件; 规范性文件现行有效30件; 废止2件, the matter inherited.
  private func documentMeaning() -> Meaning? {
    guard !context.hasQualifier, !context.isSubordinate,
      before.contains(where: { $0.term == .normative })
        || context.topic == .normative
    else { return nil }
    if earlier.contains(where: { $0.term == .foreignTopic || $0.term == .active }) { return nil }
    if context.hasCasework { return nil }
    let senses = Set(before.filter { $0.term.isSense }.map(\.term))
    // 制定、废止规范性文件5件 counts both.
    guard senses.count == 1, let sense = senses.first, !(joinedByEnumeration?.term.isSense ?? false) else { return nil }
    switch sense {
    case .issued: return Meaning(claim: .issued)
    case .repealed: return Meaning(claim: .repealed)
    case .inForce: return Meaning(claim: .inForce)
    default: return nil
    }
  }

  // MARK: What bars a meaning

  /// Whether applications are meant: named with the figure, or inherited and nothing else named.
  private var concernsApplications: Bool {
    let named = (before + after).first { $0.term.isTopic }?.term
    switch named {
    case .application, .openOnRequest: return true
    case .bareApplication, nil:
      let inClause = earlier.first { $0.term.isTopic && $0.term != .bareApplication }?.term
      return (inClause.map { $0 == .openOnRequest ? .application : $0 } ?? context.topic) == .application
    default: return false
    }
  }

  private func barred(_ senses: [Term]) -> Bool {
    if context.hasQualifier || context.isOneChannel { return true }
    // After 其中 a plain 收到 or 受理 counts some part that the words do not tell.
    let counted: Set<Term> = [.received, .handled]
    return context.isSubordinate && context.scope == .own && senses.allSatisfy { counted.contains($0) }
      && !before.contains { $0.term.isColumn }
  }

  /// 公民、法人…: an enumeration of applicants means all of them.
  private var hasMixedApplicants: Bool {
    Set((before + after).compactMap { Self.applicant($0.term) }.map { "\($0)" }).count > 1
      || (joinedByEnumeration.map { $0.term.isColumn || $0.term == .everyone } ?? false)
  }
}

// MARK: Words and claims

extension FigurePhrase {
  private static func applicationClaim(_ term: ProseToken.Term) -> Statement.Claim? {
    switch term {
    case .received: .received
    case .newlyReceived: .newlyReceived
    case .handled: .handled
    case .carriedIn: .carriedIn
    case .closed: .closed
    case .answered: .answered
    case .carriedOut: .carriedOut
    case .granted: .outcome(.granted)
    case .partiallyGranted: .outcome(.partiallyGranted)
    case .denied: .outcome(.denied)
    case .unavailable: .outcome(.unavailable)
    case .notProcessed: .outcome(.notProcessed)
    case .otherHandling: .outcome(.otherHandling)
    default: nil
    }
  }

  private static func verdict(_ term: ProseToken.Term) -> Statement.Verdict? {
    switch term {
    case .upheld: .upheld
    case .corrected: .corrected
    case .otherResult: .other
    case .pending: .pending
    default: nil
    }
  }

  private static func applicant(_ term: ProseToken.Term) -> Statement.Applicant? {
    switch term {
    case .naturalPerson: .naturalPerson
    case .legalPersons: .legalPersons
    case .commercialEnterprise: .commercialEnterprise
    case .researchInstitution: .researchInstitution
    case .publicWelfareOrganisation: .publicWelfareOrganisation
    case .legalServiceOrganisation: .legalServiceOrganisation
    default: nil
    }
  }
}
