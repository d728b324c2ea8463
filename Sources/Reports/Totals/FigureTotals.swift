public import Diagnostics

/// The figures of one form added up over several units, as they come: nothing of a unit is kept.
///
/// A figure that no unit gives stays absent, which is not 0.
public struct FigureTotals: Sendable {
  /// What is known of one figure.
  private struct Total {
    var sum = ExactDecimal.zero
    var count = 0
    /// Where the first unit stands that lacks it.
    var lacking: SourceLocation?
    var isOverflown = false
  }

  /// The form that all units have.
  public let form: Form
  /// How many units were added.
  public private(set) var unitCount = 0
  private var totals: [Total]
  private let figures: [FormField]

  /// No unit yet.
  public init(form: Form) {
    self.form = form
    figures = form.summedFigures
    totals = [Total](repeating: Total(), count: figures.count)
  }

  /// Adds a unit's figures.
  public mutating func add(_ report: Report) {
    unitCount += 1
    for (index, figure) in figures.enumerated() {
      guard let value = report.figure(figure.path)?.value else {
        if totals[index].lacking == nil { totals[index].lacking = report.location }
        continue
      }
      totals[index].count += 1
      if let sum = totals[index].sum.adding(value), sum.hasFigureSize {
        totals[index].sum = sum
      } else {
        totals[index].isOverflown = true
      }
    }
  }

  /// The sums by their ways; what no unit gives is not among them.
  public var sums: [FieldPath: ExactDecimal] {
    Dictionary(
      zip(figures, totals).compactMap { figure, total in total.count > 0 ? (figure.path, total.sum.trimmed) : nil },
      uniquingKeysWith: { first, _ in first })
  }

  /// Figures that some units give and others do not (warnings), and sums of more digits than a figure has (errors).
  public var findings: [Diagnostic] {
    zip(figures, totals).flatMap { figure, total -> [Diagnostic] in
      let name = figure.fullLabel
      var found: [Diagnostic] = []
      if total.isOverflown {
        found.append(
          Diagnostic(
            .error, TotalExplanations.range, at: nil,
            Wording(
              "“\(name.chinese)”的合计超过\(FigureFormat.digitLimit)位数",
              "the sum of “\(name.english)” has more than \(FigureFormat.digitLimit) digits")))
      }
      if total.count > 0, total.count < unitCount {
        let lacking = unitCount - total.count
        found.append(
          Diagnostic(
            .warning, TotalExplanations.partial, at: total.lacking,
            Wording(
              "“\(name.chinese)”有\(lacking)个单位没有填，合计只含其余\(total.count)个单位",
              "“\(name.english)” is absent in \(lacking) unit(s); the sum is that of the other \(total.count)")))
      }
      return found
    }
  }
}

extension ExactDecimal {
  /// Whether the number has no more digits than a figure of a form.
  fileprivate var hasFigureSize: Bool { String(coefficient.magnitude).utf8.count <= FigureFormat.digitLimit }
}
