/// Reads plain statements out of paragraphs: 收到政府信息公开申请12件, 结转下年度1件, 未发生行政复议.
///
/// A figure counts only when words that the lexicon knows reach from it to what it says and to what it counts; a year
/// that is not the report's, a comparison, a rough figure, a part of the organ or of the applications, another
/// matter: each makes it no statement. To miss one is better than to accuse a correct report.
struct StatementReader {
  /// The year reported on.
  let year: Int?
  /// What kind of organ reports.
  let issuer: IssuerKind

  private var statements: [Statement] = []
  private var context = StatementContext()
  private var paragraph = 0
  private var tokens: [ProseToken] = []
  private var text: [Unicode.Scalar] = []
  private var sentenceMentionsCarrying = false

  init(year: Int?, issuer: IssuerKind) {
    self.year = year
    self.issuer = issuer
  }

  /// The statements of the paragraphs, in order.
  mutating func statements(in paragraphs: [ProseParagraph]) -> [Statement] {
    statements = []
    var section: FieldPath?
    for (index, item) in paragraphs.enumerated() {
      if item.field != section { context.headingTopic = nil }
      section = item.field
      paragraph = index
      text = item.scalars
      tokens = CarriedYears.resolved(item.tokens, in: text, year: year)
      read(item)
    }
    return statements
  }

  private mutating func read(_ item: ProseParagraph) {
    let heading = item.headingRange
    if item.paragraph.numbering != nil { context.headingTopic = nil }
    context.beginParagraph()
    for index in tokens.indices {
      let token = tokens[index]
      if index == 0 || tokens[index - 1].term == .sentenceEnd {
        sentenceMentionsCarrying = mentionsCarrying(from: index)
      }
      if token.term == .figure {
        readFigure(at: index)
      } else if token.term == .denial {
        readDenial(at: index)
      }
      context.advance(over: token, after: index > 0 ? tokens[index - 1] : nil, year: year, issuer: issuer, text: text)
      if token.term.isTopic, heading.contains(token.start) { context.headingTopic = context.topic }
    }
    dropSplitRepeals()
  }

  /// 废止2件、宣布失效1件: the table has both in one figure, and the words do not tell whether they are added up.
  private mutating func dropSplitRepeals() {
    let isRepeal = { [paragraph] (statement: Statement) in
      statement.paragraph == paragraph && statement.claim == .repealed
    }
    if statements.count(where: isRepeal) > 1 { statements.removeAll(where: isRepeal) }
  }

  // MARK: Figures

  private mutating func readFigure(at index: Int) {
    let figure = tokens[index]
    defer { context.noteFigure() }
    guard context.isOwnYear, context.scope != nil else { return }
    let phrase = FigurePhrase(around: index, in: tokens, context: context)
    guard let meaning = phrase.meaning(issuer: issuer) else {
      context.leadingClaim = context.isSubordinate ? context.leadingClaim : nil
      return
    }
    if !context.isSubordinate { context.leadingClaim = meaning.claim }
    statements.append(
      Statement(
        claim: meaning.claim, alternatives: meaning.alternatives, applicant: meaning.applicant,
        value: figure.value, scope: context.scope ?? .own, mentionsCarriedIn: sentenceMentionsCarrying,
        paragraph: paragraph, range: figure.range))
  }

  /// Whether a sentence speaks of applications carried over.
  private func mentionsCarrying(from start: Int) -> Bool {
    tokens[start...].prefix { $0.term != .sentenceEnd }.contains { $0.term == .carriedIn || $0.term == .carried }
  }

  // MARK: Denials

  private mutating func readDenial(at index: Int) {
    guard context.isOwnYear, context.scope != nil, !context.hasQualifier else { return }
    let denial = DenialPhrase(
      in: text, from: tokens[index].end, mayCountBareApplications: context.topic == .application)
    for claim in denial.claims {
      statements.append(
        Statement(
          claim: claim, value: 0, isDenial: true, scope: context.scope ?? .own, paragraph: paragraph,
          range: tokens[index].start..<denial.end))
    }
  }
}
