/// A word, figure or mark in a paragraph that a rule takes note of.
struct ProseToken: Sendable {
  /// What it is.
  enum Term: UInt8, Sendable {
    // What a figure counts.
    case application, bareApplication, openOnRequest, review, litigation, directSuit, suitAfterReview, normative
    case foreignTopic
    // What happened to it.
    case received, newlyReceived, handled, carriedIn, closed, answered, carriedOut, carried
    case granted, partiallyGranted, denied, unavailable, notProcessed, otherHandling
    case upheld, corrected, otherResult, pending
    case issued, repealed, inForce
    // Who applied, and by which way.
    case naturalPerson, legalPersons, commercialEnterprise, researchInstitution, publicWelfareOrganisation
    case legalServiceOrganisation, everyone, channel, channelsTogether
    // When.
    case pastTime, thisTime, partTime, futureTime, year, month, comparison, change
    // Whose.
    case ownScope, partScope, wholeScope, governmentScope
    // How the sentence goes on.
    case among, share, respectively, approximately, qualifier, active, denial, filler
    // Figures.
    case figure, approximateFigure, percentage
    // Marks.
    case sentenceEnd, semicolon, comma, enumerationComma
  }

  var term: Term
  /// From this offset …
  var start: Int
  /// … to just before this one.
  var end: Int
  /// The number of a figure, a year, a month or a percentage.
  var value = 0
  /// The decimals of a percentage.
  var scale = 0

  var range: Range<Int> { start..<end }
}

extension ProseToken.Term {
  /// Whether it says what a figure counts.
  var isTopic: Bool { Self.application.rawValue...Self.foreignTopic.rawValue ~= rawValue }

  /// Whether it says what happened.
  var isSense: Bool { Self.received.rawValue...Self.inForce.rawValue ~= rawValue }

  /// Whether it names columns of the applications' table.
  var isColumn: Bool { Self.naturalPerson.rawValue...Self.legalServiceOrganisation.rawValue ~= rawValue }

  /// Whether it is a mark between clauses.
  var endsClause: Bool { self == .sentenceEnd || self == .semicolon || self == .comma }

  /// Whether it is a mark.
  var isMark: Bool { endsClause || self == .enumerationComma }

  /// Whether it is a number of things.
  var isFigure: Bool { self == .figure || self == .approximateFigure }
}
