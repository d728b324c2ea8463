public import Diagnostics

/// Carries out the checks of a form that look at the year before (`acrossYears`).
public struct YearComparison: Sendable {
  /// What of a report the next year's is compared with: little enough to keep for ten thousand units.
  public struct Memory: Sendable {
    /// The unit's name.
    public let issuer: String
    /// Where its report begins.
    public let location: SourceLocation
    let year: Int?
    let figures: [FieldPath: (value: ExactDecimal, location: SourceLocation)]
  }

  private let form: Form

  /// A comparison by that form, the later year's.
  public init(form: Form) {
    self.form = form
  }

  /// What the next year's report will be compared with; `nil` for a report without issuer.
  public func memory(of report: Report) -> Memory? {
    guard let issuer = report.line("issuer") else { return nil }
    let paths = Set(checks.flatMap(\.instances).flatMap(\.right).map(\.path))
    var figures: [FieldPath: (value: ExactDecimal, location: SourceLocation)] = [:]
    for path in paths {
      guard let value = report.figure(path)?.value else { continue }
      figures[path] = (value, report[path]?.location ?? report.location)
    }
    return Memory(
      issuer: issuer.string, location: report.location, year: report.line("year").flatMap { Int($0.string) },
      figures: figures)
  }

  /// What does not follow from the year before. A relation whose figures are not all given, or that the earlier form
  /// does not have, is not looked at.
  public func findings(in report: Report, after last: Memory) -> [Diagnostic] {
    if let year = report.line("year").flatMap({ Int($0.string) }), let before = last.year, before != year - 1 {
      return [
        Diagnostic(
          .error, TotalExplanations.year, at: report["year"]?.location,
          Wording(
            "对照的应是\(year - 1)年度报告，给出的是\(before)年度",
            "the report of \(year - 1) is compared with; that of \(before) is given"),
          related: [.init(location: last.location, message: Wording("给出的上年报告", "the report given"))])
      ]
    }
    return checks.flatMap { check in
      check.instances.compactMap { finding(of: $0, check: check, in: report, after: last) }
    }
  }

  private var checks: [FormCheck] { form.checks.filter { $0.kind == .acrossYears } }

  private func finding(
    of instance: FormCheck.Instance, check: FormCheck, in report: Report, after last: Memory
  ) -> Diagnostic? {
    func own(_ terms: [FormCheck.Term]) -> [ExactDecimal]? {
      let values = terms.compactMap { report.figure($0.path)?.value }
      return values.count == terms.count ? values : nil
    }
    let before = instance.right.compactMap { last.figures[$0.path]?.value }
    guard before.count == instance.right.count, let left = own(instance.left), let added = own(instance.added),
      let removed = own(instance.removed), let leftSum = ExactDecimal.sum(of: left),
      let gone = ExactDecimal.sum(of: removed), let rightSum = ExactDecimal.sum(of: before + added)?.subtracting(gone),
      let difference = leftSum.subtracting(rightSum), difference.coefficient != 0
    else { return nil }
    let sides = [
      "{name}": instance.name, "{left}": Self.side([(instance.left, left, "")], sum: nil),
      "{right}": Self.side(
        [(instance.right, before, "上年报告“"), (instance.added, added, "＋"), (instance.removed, removed, "－")],
        sum: instance.added.isEmpty && instance.removed.isEmpty ? nil : rightSum),
      "{difference}": Wording(difference.magnitude.trimmed.description, difference.magnitude.trimmed.description),
    ]
    let place = instance.left.last.flatMap { report[$0.path]?.location } ?? report.location
    return Diagnostic(
      check.severity, check.code, at: place,
      Wording(Self.fill(check.message, sides, .chinese), Self.fill(check.message, sides, .english)),
      related: instance.right.compactMap { term in
        last.figures[term.path].map {
          .init(
            location: $0.location,
            message: Wording("上年报告“\(term.label.chinese)”\($0.value)", "last year's \(term.label.english) \($0.value)"))
        }
      })
  }

  /// Terms with their values, each group behind its sign.
  private static func side(
    _ groups: [(terms: [FormCheck.Term], values: [ExactDecimal], sign: String)], sum: ExactDecimal?
  ) -> Wording {
    var chinese = ""
    var english = ""
    for (terms, values, sign) in groups {
      for (term, value) in zip(terms, values) {
        let isLast = sign.hasSuffix("“")
        chinese += isLast ? "\(sign)\(term.label.chinese)”\(value)" : "\(sign)\(term.label.chinese)\(value)"
        let words = ["＋": " + ", "－": " - "][sign] ?? (isLast ? "last year's " : "")
        english += "\(words)\(term.label.english) \(value)"
      }
    }
    guard let sum else { return Wording(chinese, english) }
    return Wording("\(chinese)＝\(sum)", "\(english) = \(sum)")
  }

  private static func fill(
    _ message: Wording, _ sides: [String: Wording], _ language: Wording.Language
  ) -> String {
    sides.reduce(message.text(in: language)) { text, side in
      text.split(separator: side.key, omittingEmptySubsequences: false).joined(separator: side.value.text(in: language))
    }
  }
}
