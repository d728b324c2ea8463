public import Diagnostics

/// What single units give for some figures: the parts of their sums.
public struct FigureParts: Sendable {
  /// One unit's figure.
  public struct Part: Sendable {
    /// The unit's name.
    public let unit: String
    /// The figure.
    public let value: ExactDecimal
    /// Where it was written, or where the unit begins for one that was added up.
    public let location: SourceLocation
  }

  /// The figures asked for, in the form's order.
  public let figures: [FormField]
  private var parts: [FieldPath: [Part]] = [:]

  /// The parts of these figures, or of all figures below a key; none yet.
  public init(of keys: [FieldPath], in form: Form) {
    let wanted = Set(keys.compactMap { form.root.field(at: $0) }.flatMap(\.figures).map(\.path))
    figures = form.summedFigures.filter { wanted.contains($0.path) }
  }

  /// Notes what a unit gives.
  public mutating func add(_ report: Report, named name: String) {
    for figure in figures {
      guard let value = report.figure(figure.path)?.value else { continue }
      let place = report[figure.path]?.location ?? report.location
      parts[figure.path, default: []].append(Part(unit: name, value: value, location: place))
    }
  }

  /// The parts of a figure, in the order of the units.
  public subscript(path: FieldPath) -> [Part] { parts[path] ?? [] }
}
