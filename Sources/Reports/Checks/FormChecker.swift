public import Diagnostics

/// Carries out a form's checks on a report: each slip is reported once, where it was made.
///
/// A total that a model gives wrongly is its own check's finding. Other checks then take it for right where either the
/// figure given or the sum of its parts makes them hold, so that one slip does not break a row, a column and a balance.
public struct FormChecker: Sendable {
  private let form: Form

  /// A checker by that form.
  public init(form: Form) {
    self.form = form
  }

  /// What does not hold, in the form's order.
  public func findings(in report: Report) -> [Diagnostic] {
    var check = FormChecking(report: report, parts: form.parts)
    let totals = form.checks.filter { $0.kind == .total }
    let instances = totals.flatMap { check in check.instances.map { (check, $0) } }
    // Totals of totals come behind their parts, so that a slip in a part is known when they are checked.
    let order = Dictionary(
      form.totals.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = instances.enumerated().sorted { left, right in
      let places = [left, right].map { $0.element.1.right.first.flatMap { order[$0.path] } ?? .max }
      return places[0] == places[1] ? left.offset < right.offset : places[0] < places[1]
    }
    for (_, (total, instance)) in sorted { check.check(instance, of: total) }
    for other in form.checks where other.kind == .balance || other.kind == .atMost {
      for instance in other.instances { check.check(instance, of: other) }
    }
    let codes = Dictionary(
      form.checks.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    return check.findings.enumerated().sorted { left, right in
      let places = [left, right].map { codes[$0.element.code] ?? .max }
      return places[0] == places[1] ? left.offset < right.offset : places[0] < places[1]
    }.map(\.element)
  }
}

/// One run of a form's checks.
private struct FormChecking {
  let report: Report
  let parts: [FieldPath: [FormCheck.Term]]
  var findings: [Diagnostic] = []
  /// What the parts of totals add up to, for totals that are given as something else.
  private var sums: [FieldPath: ExactDecimal] = [:]

  init(report: Report, parts: [FieldPath: [FormCheck.Term]]) {
    self.report = report
    self.parts = parts
  }

  mutating func check(_ instance: FormCheck.Instance, of check: FormCheck) {
    guard let left = values(of: instance.left), let right = values(of: instance.right),
      let leftSum = ExactDecimal.sum(of: left), let rightSum = ExactDecimal.sum(of: right),
      !holds(check.kind, leftSum, rightSum)
    else { return }
    if check.kind == .total, let total = instance.right.first { sums[total.path] = leftSum }
    if isExplainedByTotals(instance, of: check) { return }
    let comparison = CheckMessage(
      check: check, instance: instance, left: left, right: right, leftSum: leftSum, rightSum: rightSum,
      parts: parts)
    findings.append(comparison.diagnostic(in: report))
  }

  /// Whether the relation holds once totals that are wrong themselves are taken as the sum of their parts.
  private func isExplainedByTotals(_ instance: FormCheck.Instance, of check: FormCheck) -> Bool {
    let own = check.kind == .total ? instance.right.first?.path : nil
    func corrected(_ terms: [FormCheck.Term]) -> [ExactDecimal] {
      terms.compactMap { term in
        (term.path == own ? nil : sums[term.path]) ?? report.figure(term.path)?.value
      }
    }
    let others = (instance.left + instance.right).contains { $0.path != own && sums[$0.path] != nil }
    guard others, let left = ExactDecimal.sum(of: corrected(instance.left)),
      let right = ExactDecimal.sum(of: corrected(instance.right))
    else { return false }
    return holds(check.kind, left, right)
  }

  private func values(of terms: [FormCheck.Term]) -> [ExactDecimal]? {
    let values = terms.compactMap { report.figure($0.path)?.value }
    return values.count == terms.count && !values.isEmpty ? values : nil
  }

  private func holds(_ kind: FormCheck.Kind, _ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    // A difference too large to state is no agreement.
    guard let difference = left.subtracting(right) else { return false }
    return kind == .atMost ? difference.coefficient <= 0 : difference.coefficient == 0
  }
}
