public import Diagnostics

/// What a kind of document says: its values, their statutory labels, its tables, and the sums that must hold.
///
/// A form is read from `Layouts/<name>/form.yaml` and is the only place that knows them. Reading a model, its JSON
/// Schema, the model to fill in, the printed tables and the checks all follow from it.
public struct Form: Sendable {
  /// The name of its folder under `Layouts/`, which a model gives as `layout`.
  public let name: String
  /// What kind of document it is.
  public let title: Wording
  /// Where the form comes from, such as 国办公开办函〔2021〕30号.
  public let clause: Wording?
  /// Every value of a model, as one group.
  public let root: FormGroup
  /// Fields of which a model gives at most one (`contact`, `preface`).
  public let alternatives: [[FieldPath]]
  /// The tables, by the name of the field whose figures they print.
  public let grids: [Grid]
  /// What its figures must satisfy, in the order written.
  public let checks: [FormCheck]
  /// The totals that a model may leave out, each behind the figures that it adds up.
  public let totals: [FormTotal]
  /// The parts whose figures are added up over several units; empty where that would mean nothing.
  public let summed: [FieldPath]
  /// The prose rules to run, by name; Swift knows them.
  public let rules: [SourcedText]
  /// Which of the standard's forms its documents have; `nil` for what is no official document.
  public let format: OfficialFormat?
  /// Elements that other forms have and this one has not, by their keys.
  public let absent: [String: AbsentElement]
  /// The parts of every total, as messages name them.
  let parts: [FieldPath: [FormCheck.Term]]
  private let figureFields: [FieldPath: FormField]

  init(
    name: String, title: Wording, clause: Wording?, root: FormGroup, alternatives: [[FieldPath]], grids: [Grid],
    checks: [FormCheck], summed: [FieldPath] = [], rules: [SourcedText], format: OfficialFormat? = nil,
    absent: [AbsentElement] = []
  ) {
    self.name = name
    self.title = title
    self.clause = clause
    self.root = root
    self.alternatives = alternatives
    self.grids = grids
    self.checks = checks
    self.summed = summed
    self.rules = rules
    self.format = format
    self.absent = Dictionary(absent.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    parts = Dictionary(
      checks.filter { $0.kind == .total }.flatMap(\.instances).compactMap { instance in
        instance.right.first.map { ($0.path, instance.left) }
      }, uniquingKeysWith: { first, _ in first })
    totals = FormTotal.inOrder(of: checks)
    figureFields = Dictionary(root.figures.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The figures of the form, in its order.
  public var figures: [FormField] { root.figures }

  /// The figures that are added up over several units, in the form's order.
  public var summedFigures: [FormField] { summed.compactMap { root.field(at: $0) }.flatMap(\.figures) }

  /// The figure at the end of that way.
  public func figure(_ path: FieldPath) -> FormField? { figureFields[path] }

  /// The table that prints the figures of that field.
  public func grid(named name: String) -> Grid? { grids.first { $0.name == name } }

  /// The rules behind the checks' codes, with their clauses and formulas.
  public var explanations: [Explanation] { checks.map(\.explanation) }
}
