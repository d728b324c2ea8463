public import Diagnostics

/// A rule that the figures of a form must keep, as data.
public struct FormCheck: Sendable {
  /// What is compared. The set is closed: a form has no expressions of its own.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The two sides are equal.
    case balance
    /// The right side is the total of the left one; where a model leaves it out, it is added up.
    case total
    /// The left side is at most the right one.
    case atMost
    /// The left side is what the year before left: its right side, with this year's `added` and without its
    /// `removed`. It can be told only beside that year's model.
    case acrossYears
    /// Figures are whole numbers, or decimals, from zero: carried out as they are read.
    case wellFormed
    /// No cell is blank: carried out as figures are read.
    case notBlank
    /// No cell holds a mark such as `-` or 无 in place of a figure: carried out as figures are read.
    case applicable
  }

  /// One figure on one side.
  public struct Term: Hashable, Sendable {
    /// The way to the figure.
    public let path: FieldPath
    /// What the message calls it.
    public let label: Wording
  }

  /// The relation for one column, one row or one group.
  public struct Instance: Sendable {
    /// The column's, row's or group's name in the message.
    public let name: Wording
    /// The terms on the left.
    public let left: [Term]
    /// The terms on the right: for a total, that total.
    public let right: [Term]
    /// Across years: what came in this year.
    public var added: [Term] = []
    /// Across years: what went this year.
    public var removed: [Term] = []
  }

  /// The rule's stable code, such as `AR-SUM-01`.
  public let code: Diagnostic.Code
  /// What is compared, and how.
  public let kind: Kind
  /// Whether a breach stops the work.
  public let severity: Diagnostic.Severity
  /// The rule in one sentence.
  public let rule: Wording
  /// The clause it comes from.
  public let clause: Wording?
  /// The relation, as people write it.
  public let formula: Wording?
  /// What to do about a breach.
  public let remedy: Wording?
  /// The message with `{name}`, `{left}`, `{right}` and `{difference}` to be filled in.
  public let message: Wording
  /// Every place where the rule must hold.
  public let instances: [Instance]

  /// The rule, for `banxin explain`.
  public var explanation: Explanation {
    Explanation(code, rule: rule, clause: clause, formula: formula, remedy: remedy)
  }
}

/// A total that is added up where a model leaves it out.
public struct FormTotal: Sendable {
  /// The way to the total.
  public let path: FieldPath
  /// The ways to the figures that it adds up.
  public let parts: [FieldPath]

  /// The totals of the checks of kind `total`, each behind those among its own parts; the first of two rules for one
  /// total reckons it. Totals that depend on themselves are left out.
  static func inOrder(of checks: [FormCheck]) -> [FormTotal] {
    var waiting: [FieldPath: FormTotal] = [:]
    var order: [FieldPath] = []
    for instance in checks.filter({ $0.kind == .total }).flatMap(\.instances) {
      guard let total = instance.right.first?.path, waiting[total] == nil else { continue }
      waiting[total] = FormTotal(path: total, parts: instance.left.map(\.path))
      order.append(total)
    }
    var sorted: [FormTotal] = []
    while !waiting.isEmpty {
      let ready = order.compactMap { waiting[$0] }.filter { $0.parts.allSatisfy { waiting[$0] == nil } }
      if ready.isEmpty { break }
      sorted += ready
      ready.forEach { waiting[$0.path] = nil }
    }
    return sorted
  }
}
