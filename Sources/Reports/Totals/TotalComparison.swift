public import Diagnostics

/// Compares a parent's figures with the sums of its units.
public struct TotalComparison: Sendable {
  /// A figure of the parent that is not the sum.
  public struct Difference: Sendable {
    /// The way to it.
    public let path: FieldPath
    let field: FormField
    let given: ExactDecimal
    let sum: ExactDecimal?
    let location: SourceLocation
  }

  /// What differs, in the form's order; totals that the parent leaves out follow from their parts and are not looked
  /// at.
  public let differences: [Difference]

  /// How many parts a finding lists.
  private static let partLimit = 8

  /// Compares what `parent` gives with the sums.
  public init(_ parent: Report, with totals: FigureTotals) {
    let sums = totals.sums
    differences = totals.form.summedFigures.compactMap { field in
      guard let figure = parent.figure(field.path), !figure.isComputed, let given = figure.value else { return nil }
      let sum = sums[field.path]
      if let sum, given.subtracting(sum)?.coefficient == 0 { return nil }
      return Difference(
        path: field.path, field: field, given: given, sum: sum,
        location: parent[field.path]?.location ?? parent.location)
    }
  }

  /// The findings, each at the parent's figure, with the largest parts beside it.
  public func findings(parts: FigureParts) -> [Diagnostic] {
    differences.map { difference in
      let name = difference.field.fullLabel
      let counted = parts[difference.path].filter { $0.value.coefficient != 0 }
      let shown = counted.sorted { ($0.value.subtracting($1.value)?.coefficient ?? 0) > 0 }.prefix(Self.partLimit)
      let sum = difference.sum.map(\.description)
      let gap = difference.sum.flatMap { difference.given.subtracting($0)?.magnitude.trimmed.description }
      let more = counted.count > shown.count ? "（另有\(counted.count - shown.count)个单位不为0）" : ""
      return Diagnostic(
        .error, TotalExplanations.differs, at: difference.location,
        Wording(
          "“\(name.chinese)”为\(difference.given)，各单位合计\(sum ?? "没有数")" + (gap.map { "，相差\($0)" } ?? "") + more,
          "“\(name.english)” is \(difference.given), its units add up to \(sum ?? "nothing")"
            + (gap.map { "; difference \($0)" } ?? "")),
        related: shown.map {
          .init(location: $0.location, message: Wording("\($0.unit)\($0.value)", "\($0.unit) \($0.value)"))
        })
    }
  }
}
