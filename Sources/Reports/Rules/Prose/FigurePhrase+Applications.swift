// What a figure says of applications for information.
extension FigurePhrase {
  /// 办结申请12件; 收到12件政府信息公开申请; 上年结转3件; the matter named or inherited.
  func applicationMeaning(of senses: [Term]) -> Meaning? {
    guard concernsApplications, !barred(senses) else { return nil }
    let claims = senses.compactMap(\.applicationClaim)
    guard let claim = claims.first, senses.count == claims.count else { return nil }
    return Meaning(
      claim: claim, alternatives: Array(claims.dropFirst()),
      applicant: before.lazy.compactMap { $0.term.applicant }.first)
  }

  /// 收到群众提交的政府信息公开申请12件: the verb stands apart from the figure.
  func earlierMeaning() -> Meaning? {
    guard concernsApplications else { return nil }
    let words = earlier.filter { $0.term != .filler && $0.term != .everyone }
    if let foreign = words.firstIndex(where: { $0.term == .foreignTopic || $0.term.isColumn }),
      foreign < (words.firstIndex { $0.term.isSense } ?? words.count)
    {
      return nil
    }
    if let sense = words.first(where: { $0.term.isSense }) {
      guard let claim = sense.term.applicationClaim, !barred([sense.term]) else { return nil }
      return Meaning(claim: claim)
    }
    let plain: Set<Term> = [.filler, .thisTime, .year, .ownScope, .wholeScope, .governmentScope]
    guard isCovered, earlier.allSatisfy({ plain.contains($0.term) }), !barred([.received]) else { return nil }
    return before.contains { $0.term == .application } ? Meaning(claim: .received) : nil
  }

  /// 12件已办结; 1件结转下年度; 2件维持; 3件行政复议案件.
  func laterMeaning(issuer: IssuerKind) -> Meaning? {
    if let object = after.first(where: { $0.term.isTopic }) {
      if object.term == .normative { return nil }
      if object.term != .application && object.term != .bareApplication && object.term != .openOnRequest {
        return afterReachesEnd && before.isEmpty && !earlier.contains { $0.term == .foreignTopic }
          ? disputeMeaning(object, issuer: issuer) : nil
      }
    }
    guard afterReachesEnd, let sense = after.last(where: { $0.term.isSense })?.term else { return nil }
    if let verdict = sense.verdict { return verdictMeaning(verdict) }
    if sense == .inForce { return context.topic == .normative ? Meaning(claim: .inForce) : nil }
    guard concernsApplications, !barred([sense]), ![.received, .newlyReceived, .handled].contains(sense) else {
      return nil
    }
    guard after.filter({ $0.term.isSense }).count == 1 else { return nil }
    return sense.applicationClaim.map { Meaning(claim: $0) }
  }

  /// 自然人申请8件, 其中法人或其他组织4件: the kind of applicant, of what the sentence counts.
  func applicantMeaning(_ applicant: Statement.Applicant) -> Meaning? {
    guard concernsApplications, !context.hasQualifier, !context.isOneChannel else { return nil }
    if let claim = context.leadingClaim, context.isSubordinate {
      return Meaning(claim: claim, applicant: applicant)
    }
    let sense = earlier.first { $0.term.isSense }.flatMap { $0.term.applicationClaim }
    guard let claim = sense ?? context.leadingClaim else { return nil }
    return Meaning(claim: claim, applicant: applicant)
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
  var hasMixedApplicants: Bool {
    Set((before + after).compactMap { $0.term.applicant }.map { "\($0)" }).count > 1
      || (joinedByEnumeration.map { $0.term.isColumn || $0.term == .everyone } ?? false)
  }
}
