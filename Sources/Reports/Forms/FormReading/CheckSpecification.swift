import Diagnostics

/// A check as written, before its terms are looked up.
struct CheckSpecification {
  /// For what it is repeated.
  enum Scope {
    case once
    case columns
    case rows([FormField])
  }

  var code: Diagnostic.Code
  var kind: FormCheck.Kind
  var severity: Diagnostic.Severity
  var location: SourceLocation
  var rule: Wording
  var clause: Wording?
  var formula: Wording?
  var remedy: Wording?
  var message = Wording("", "")
  /// The way to the group that the terms stand in, and the group.
  var base = FieldPath(rawValue: "")
  var group = FormGroup(fields: [])
  var scope = Scope.once
  var left: [SourcedText] = []
  var right: [SourcedText] = []
  var added: [SourcedText] = []
  var removed: [SourcedText] = []

  /// The columns that this check makes totals of their rows.
  var totalColumns: [FieldPath] {
    guard kind == .total, case .rows = scope else { return [] }
    return right.map { base.appending($0.string) }
  }

  func check(_ instances: [FormCheck.Instance]) -> FormCheck {
    FormCheck(
      code: code, kind: kind, severity: severity, rule: rule, clause: clause, formula: formula, remedy: remedy,
      message: message, instances: instances)
  }
}

extension FormCheck.Kind {
  /// Whether the check compares figures with each other; the others are carried out as figures are read.
  var comparesFigures: Bool {
    switch self {
    case .balance, .total, .atMost, .acrossYears: true
    case .wellFormed, .notBlank, .applicable: false
    }
  }
}

extension FormField {
  /// The rows in it: itself, where it is one.
  var rows: [FormField] {
    guard case .group(let group) = kind else { return [] }
    return group.isRow ? [self] : group.rows
  }
}

extension FormGroup {
  /// Whether it is a row of cells.
  var isRow: Bool {
    !fields.isEmpty && fields.allSatisfy { if case .figure = $0.kind { true } else { false } }
  }

  /// The rows in it, in the form's order.
  var rows: [FormField] { fields.flatMap(\.rows) }

  /// The columns of its first row.
  var columns: [FormField] { rows.first.map { $0.figures } ?? [] }
}
