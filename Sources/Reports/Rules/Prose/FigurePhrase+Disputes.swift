// What a figure says of reviews and suits, and of normative documents.
extension FigurePhrase {
  func disputeMeaning(_ object: ProseToken?, issuer: IssuerKind) -> Meaning? {
    guard let object, !context.hasCasework, !context.isOneChannel else { return nil }
    let senses = before.filter { $0.term.isSense }.map(\.term)
    if let verdict = senses.first.flatMap(\.verdict) {
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

  func verdictMeaning(_ verdict: Statement.Verdict) -> Meaning? {
    switch context.topic {
    case .review: Meaning(claim: .reviewResult(verdict))
    case .litigation: Meaning(claim: .litigationResult(verdict))
    default: nil
    }
  }

  /// 制发规范性文件5件; 规范性文件现行有效30件; 废止2件, the matter inherited.
  func documentMeaning() -> Meaning? {
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
}
