/// What a figure inherits from the words before it: the matter, the year, whose figure it is.
struct StatementContext {
  /// The matter that the paragraph's heading names.
  var headingTopic: ProseToken.Term?
  /// The matter last named.
  private(set) var topic: ProseToken.Term?
  /// What the first figure of the sentence counts; parts after 其中 inherit it.
  var leadingClaim: Statement.Claim?
  /// Whether the sentence has come to the parts of a figure (其中).
  private(set) var isSubordinate = false
  /// Whether a word of the clause bars plain statements (撤回, 网上 …).
  private(set) var hasQualifier = false
  /// Whether a word of the clause tells of the organ's own casework, which is no dispute about disclosure.
  private(set) var hasCasework = false

  private enum Time { case own, other }
  private enum Range { case part, regional }
  private var time: Time?
  private var clauseTellsOtherTime = false
  private var range: Range?
  private var rangeHasFigure = false
  private var hasChannel = false

  /// Whether the report's own year is meant.
  var isOwnYear: Bool { time != .other && !clauseTellsOtherTime }

  /// Whose figures are meant; `nil` for those of a part of the organ, which no table shows.
  var scope: Statement.Scope? {
    switch range {
    case nil: .own
    case .regional: .regional
    case .part: nil
    }
  }

  /// Begins a paragraph.
  mutating func beginParagraph() {
    topic = headingTopic
    beginSentence()
  }

  /// Remembers that a figure stands here, so that a scope named with it goes on.
  mutating func noteFigure() { if range != nil { rangeHasFigure = true } }

  /// Takes note of a token.
  mutating func advance(
    over token: ProseToken, after previous: ProseToken?, year: Int?, issuer: IssuerKind, text: [Unicode.Scalar]
  ) {
    switch token.term {
    case .sentenceEnd: beginSentence()
    case .semicolon:
      isSubordinate = false
      range = nil
      beginClause()
    case .comma: beginClause()
    case .year: meet(token.value == year ? .own : .other, token, after: previous)
    case .partTime where goesOn(previous, to: token, from: year): break
    case .pastTime, .partTime, .futureTime: meet(.other, token, after: previous)
    case .thisTime: meet(.own, token, after: previous)
    case .month where !endsTheYear(token, in: text): meet(.other, token, after: previous)
    case .partScope where !issuer.contains(text[token.range]): enter(.part)
    case .wholeScope: enterWhole(text[token.range], issuer: issuer)
    case .governmentScope where issuer.isGovernment: if range != .part { enter(.regional) }
    case .ownScope: range = nil
    case .among: isSubordinate = true
    case .channel: hasChannel = true
    case .channelsTogether: hasChannel = false
    case .qualifier: hasQualifier = true
    case .active, .handled, .closed, .answered: hasCasework = true
    default: if token.term.isTopic { meetTopic(token) }
    }
  }

  /// 2023年以来 is the year itself.
  private func goesOn(_ previous: ProseToken?, to token: ProseToken, from year: Int?) -> Bool {
    guard let previous, previous.end == token.start else { return false }
    return previous.term == .thisTime || (previous.term == .year && previous.value == year)
  }

  /// Whether a month is the beginning or the end of the year (1月1日, 12月底, 1至12月), not a part of it.
  private func endsTheYear(_ month: ProseToken, in text: [Unicode.Scalar]) -> Bool {
    guard month.value == 1 || month.value == 12 else { return false }
    if month.end < text.count, text[month.end].digitValue != nil || "底末".unicodeScalars.contains(text[month.end]) {
      return true
    }
    return month.value == 12 && month.start > 0 && "-—~至到".unicodeScalars.contains(text[month.start - 1])
  }

  /// Whether only applications that came by one way are meant.
  var isOneChannel: Bool { hasChannel }

  private mutating func meetTopic(_ token: ProseToken) {
    switch token.term {
    case .bareApplication: break
    case .openOnRequest: topic = .application
    case .directSuit, .suitAfterReview: topic = .litigation
    default: topic = token.term
    }
  }

  private mutating func meet(_ time: Time, _ token: ProseToken, after previous: ProseToken?) {
    if let previous, previous.term == .comparison, previous.end == token.start {
      clauseTellsOtherTime = clauseTellsOtherTime || time == .other
    } else {
      self.time = time
    }
  }

  /// 全市 may be more than the table of the city's government shows, and is never a department's own; 全镇 and 全街道
  /// are the issuer's own.
  private mutating func enterWhole(_ words: ArraySlice<Unicode.Scalar>, issuer: IssuerKind) {
    if issuer.rank != .government, words.last == "镇" || words.last == "乡" || words.last == "道" {
      range = nil
    } else {
      enter(issuer.isGovernment ? .regional : .part)
    }
  }

  private mutating func enter(_ range: Range) {
    self.range = range
    rangeHasFigure = false
  }

  private mutating func beginSentence() {
    time = nil
    range = nil
    rangeHasFigure = false
    isSubordinate = false
    leadingClaim = nil
    beginClause()
  }

  private mutating func beginClause() {
    // A scope goes on to later clauses only where its own clause gave a figure (其中市本级收到8件，办结7件).
    if range != nil && !rangeHasFigure { range = nil }
    clauseTellsOtherTime = false
    hasQualifier = false
    hasCasework = false
    hasChannel = false
  }
}
