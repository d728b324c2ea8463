import Diagnostics

/// One quoted term is spelled in one way throughout a report (‘三提三争’, not ‘三提三挣’ further on).
///
/// Two terms of one length that differ in a single character are held to be one term where something speaks for a
/// slip: the same words around both, characters that sound alike or look alike, or a length that leaves little doubt.
/// Terms contrasted in one sentence, and terms that differ by a number, a rank or an opposite, are two.
struct QuotedTermsAgree: ProseRule {
  static let code: Diagnostic.Code = "AR-TXT-05"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "同一引用语（引号、书名号内）前后写法应一致。", "one quoted term, or one title, is spelled in one way throughout"))
  ]

  /// The shortest term that is judged.
  private static let shortest = 4
  /// From this length on a single different character is a slip whatever stands around (titles; other terms).
  private static let doubtless = (title: 8, term: 6)
  /// More distinct terms than any report has; beyond them only the first are compared.
  private static let maximumTerms = 600

  func findings(in prose: ReportProse) -> [Diagnostic] {
    var first: [QuotedTerm] = []
    var seen: Set<[Unicode.Scalar]> = []
    let all = QuotedTerm.all(in: prose.paragraphs).filter { $0.text.count >= Self.shortest }
    for term in all where first.count < Self.maximumTerms && seen.insert(term.text).inserted { first.append(term) }
    let counts = all.reduce(into: [:]) { $0[$1.text, default: 0] += 1 }
    var reported: Set<Place> = []
    var findings: [Diagnostic] = []
    for (position, later) in first.enumerated() {
      for earlier in first[..<position] {
        guard let difference = slip(between: earlier, and: later) else { continue }
        // Nested marks tell of one slip twice.
        guard reported.insert(Place(later.paragraph, later.offset + difference)).inserted else { continue }
        findings.append(finding(earlier, later, counts: counts, in: prose))
      }
    }
    return findings
  }

  private struct Place: Hashable {
    var paragraph: Int
    var offset: Int

    init(_ paragraph: Int, _ offset: Int) {
      self.paragraph = paragraph
      self.offset = offset
    }
  }

  // MARK: Whether it is a slip

  /// Where two spellings of what is probably one term differ.
  private func slip(between first: QuotedTerm, and second: QuotedTerm) -> Int? {
    guard first.text.count == second.text.count, first.isTitle == second.isTitle,
      let difference = onlyDifference(first.text, second.text)
    else { return nil }
    let one = first.text[difference]
    let other = second.text[difference]
    guard one.isHan, other.isHan, first.sentence != second.sentence else { return nil }
    if Contrast.isContrast(one, other) || isPattern(first.text, difference) { return nil }
    if LookAlike.isConfusable(one, other) { return difference }
    if standsInTheSameWords(first, second) { return difference }
    let doubtless = first.isTitle ? Self.doubtless.title : Self.doubtless.term
    let atEdge = difference == 0 || difference == first.text.count - 1
    return first.text.count >= doubtless && !atEdge ? difference : nil
  }

  private func onlyDifference(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int? {
    var found: Int?
    for index in first.indices where first[index] != second[index] {
      if found != nil { return nil }
      found = index
    }
    return found
  }

  /// 一企一策 and 一户一策: a mould made to be filled in different ways.
  private func isPattern(_ text: [Unicode.Scalar], _ difference: Int) -> Bool {
    difference > 0 && (text[difference - 1] == "一" || text[difference - 1] == "双")
  }

  private func standsInTheSameWords(_ first: QuotedTerm, _ second: QuotedTerm) -> Bool {
    first.before.count == QuotedTerm.reach && first.after.count == QuotedTerm.reach && first.before == second.before
      && first.after == second.after
  }

  // MARK: Telling

  /// The finding stands at the rarer spelling, at the later one of two equally frequent.
  private func finding(
    _ earlier: QuotedTerm, _ later: QuotedTerm, counts: [[Unicode.Scalar]: Int], in prose: ReportProse
  ) -> Diagnostic {
    let earlierIsRarer = (counts[earlier.text] ?? 0) < (counts[later.text] ?? 0)
    let (rare, common) = earlierIsRarer ? (earlier, later) : (later, earlier)
    let rareText = String(scalars: rare.text)
    let commonText = String(scalars: common.text)
    return Diagnostic(
      .warning, Self.code, at: prose.paragraphs[rare.paragraph].location(at: rare.offset),
      Wording(
        "“\(rareText)”在别处写作“\(commonText)”，应统一",
        "“\(rareText)” is spelled “\(commonText)” elsewhere; one spelling is expected"),
      related: prose.paragraphs[common.paragraph].location(at: common.offset).map {
        [.init(location: $0, message: Wording("此处写作“\(commonText)”", "spelled “\(commonText)” here"))]
      } ?? [])
  }
}
