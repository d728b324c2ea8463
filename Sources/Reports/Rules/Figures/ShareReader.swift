import Diagnostics

/// Reads the shares of a paragraph, sentence by sentence, and recomputes them.
struct ShareReader {
  private let paragraph: ProseParagraph
  private let report: Report

  init(_ paragraph: ProseParagraph, report: Report) {
    self.paragraph = paragraph
    self.report = report
  }

  /// A finding for each share that no whole makes, and for each list of shares that is more than the whole.
  func findings(code: Diagnostic.Code) -> [Diagnostic] {
    let tokens = paragraph.tokens
    var findings: [Diagnostic] = []
    var start = 0
    for end in tokens.indices
    where tokens[end].term == .sentenceEnd || end == tokens.count - 1 || end - start >= Self.longestSentence {
      findings += sentence(Array(tokens[start...end]), code: code)
      start = end + 1
    }
    return findings
  }

  /// More tokens than any sentence has; longer ones are cut, which bounds the search in them.
  private static let longestSentence = 120

  private func sentence(_ tokens: [ProseToken], code: Diagnostic.Code) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var index = 0
    while index < tokens.count {
      let run = listedShares(in: tokens, from: index)
      if run.isEmpty {
        index += 1
        continue
      }
      let shareWord = tokens[index].start
      let listed = run.count > 1
      findings += listed ? excess(of: run, before: Array(tokens[..<index]), code: code) : []
      if !listed, let finding = contradiction(of: run[0], before: Array(tokens[..<index]), code: code) {
        findings.append(finding)
      }
      index = tokens.firstIndex { $0.start >= max(run[run.count - 1].end, shareWord + 1) } ?? tokens.count
    }
    return findings
  }

  /// The percentages behind 占, or behind 分别占, joined by 、 and 和.
  private func listedShares(in tokens: [ProseToken], from index: Int) -> [ProseToken] {
    guard tokens[index].term == .share else { return [] }
    var run: [ProseToken] = []
    for token in tokens[(index + 1)...] {
      switch token.term {
      case .percentage: run.append(token)
      case .filler, .approximately, .respectively: if !run.isEmpty { return run }
      case .application, .bareApplication, .openOnRequest: if !run.isEmpty { return run }
      case .enumerationComma, .comparison: if run.isEmpty { return [] }
      default: return run
      }
    }
    return run
  }

  // MARK: One share

  private func contradiction(
    of share: ProseToken, before tokens: [ProseToken], code: Diagnostic.Code
  ) -> Diagnostic? {
    // 同比占, 较上年 …: a share of another year.
    guard let part = tokens.last(where: { $0.term.isFigure }), part.term == .figure else { return nil }
    let between = tokens.drop { $0.start <= part.start }
    let allowed: Set<ProseToken.Term> = [
      .comma, .filler, .share, .respectively, .application, .bareApplication, .openOnRequest,
    ]
    guard between.allSatisfy({ allowed.contains($0.term) }) else { return nil }
    let earlier = tokens.filter { $0.term == .figure && $0.start < part.start && $0.value >= part.value }
    guard let whole = earlier.first, !tokens.contains(where: { $0.term == .pastTime || $0.term == .approximateFigure })
    else { return nil }
    let together = tokens.filter { $0.term == .figure }.reduce(0) { $0 &+ $1.value }
    let wholes = earlier.map(\.value) + tableWholes + [together]
    if wholes.contains(where: { agrees(share, part.value, $0) }) { return nil }
    return finding(share, part: part.value, whole: whole, code: code)
  }

  private var tableWholes: [Int] {
    let figures = ApplicationFigures(report, applicant: nil)
    return [figures.sum(["newReceived"]), figures.due, figures.sum(["processedTotal"])].compactMap { $0 }
  }

  /// Whether part ÷ whole is the share within one unit of its last printed place.
  private func agrees(_ share: ProseToken, _ part: Int, _ whole: Int) -> Bool {
    guard whole > 0 else { return part == 0 && share.value == 0 }
    let scale = Self.power(share.scale)
    let exact = Double(part) / Double(whole) * 100 * Double(scale)
    return abs(exact - Double(share.value)) < 1
  }

  private func finding(_ share: ProseToken, part: Int, whole: ProseToken, code: Diagnostic.Code) -> Diagnostic {
    let expected = Self.percentage(part, of: whole.value, scale: share.scale)
    let found = paragraph.string(share.range)
    return Diagnostic(
      .warning, code, at: paragraph.location(at: share.start),
      Wording(
        "正文占比写“\(found)”，按\(part)÷\(whole.value)计算为\(expected)",
        "the text states a share of “\(found)”; \(part) ÷ \(whole.value) makes \(expected)"),
      related: paragraph.location(at: whole.start).map {
        [.init(location: $0, message: Wording("总数\(whole.value)", "the whole, \(whole.value)"))]
      } ?? [])
  }

  // MARK: Shares listed together

  private func excess(
    of shares: [ProseToken], before tokens: [ProseToken], code: Diagnostic.Code
  ) -> [Diagnostic] {
    let scale = shares.map(\.scale).max() ?? 0
    let sum = shares.reduce(0) { $0 + $1.value * Self.power(scale - $1.scale) }
    let whole = 100 * Self.power(scale)
    let tolerance = shares.reduce(0) { $0 + Self.power(scale - $1.scale) }
    let isTooMuch = sum > whole + tolerance
    let isTooLittle = sum < whole - tolerance && coversTheWhole(tokens, parts: shares.count)
    guard isTooMuch || isTooLittle else { return [] }
    let stated = ExactDecimal(coefficient: sum, scale: scale)
    return [
      Diagnostic(
        .warning, code, at: paragraph.location(at: shares[0].start),
        Wording("正文各项占比之和为\(stated)%，应为100%", "the listed shares make \(stated)%, where 100% is expected"))
    ]
  }

  /// Whether the parts named are all there are: their figures make the whole, or the columns do.
  private func coversTheWhole(_ tokens: [ProseToken], parts: Int) -> Bool {
    let figures = tokens.filter { $0.term == .figure }.map(\.value)
    if figures.count > parts {
      let whole = figures[figures.count - parts - 1]
      if figures.suffix(parts).reduce(0, +) == whole { return true }
    }
    let columns = Set(tokens.map(\.term).filter(\.isColumn))
    let namesBoth = tokens.contains { token in
      token.term == .everyone && paragraph.scalars.matches("自然人", at: token.start)
    }
    return (columns == [.naturalPerson, .legalPersons] || namesBoth) && parts == 2
  }

  // MARK: Decimals

  private static func power(_ exponent: Int) -> Int {
    (0..<max(0, min(exponent, 9))).reduce(1) { value, _ in value * 10 }
  }

  /// A share rounded to that many places, half up.
  private static func percentage(_ part: Int, of whole: Int, scale: Int) -> String {
    guard whole > 0 else { return "0%" }
    let exact = Double(part) / Double(whole) * 100 * Double(power(scale))
    guard exact < 1e15 else { return "—" }
    return "\(ExactDecimal(coefficient: Int(exact.rounded()), scale: scale))%"
  }
}
