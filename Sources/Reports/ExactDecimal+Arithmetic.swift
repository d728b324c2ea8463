extension ExactDecimal {
  /// Nothing.
  public static let zero = ExactDecimal(coefficient: 0)

  /// The sum, or `nil` where it has more digits than an `Int` holds.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    combined(with: other) { $0.addingReportingOverflow($1) }
  }

  /// The difference, or `nil` where it has more digits than an `Int` holds.
  public func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
    combined(with: other) { $0.subtractingReportingOverflow($1) }
  }

  /// The sum of numbers, or `nil` where it has more digits than an `Int` holds.
  public static func sum(of numbers: [ExactDecimal]) -> ExactDecimal? {
    numbers.reduce(.zero as ExactDecimal?) { $0?.adding($1) }
  }

  /// The number without its sign.
  public var magnitude: ExactDecimal {
    ExactDecimal(coefficient: Int(clamping: coefficient.magnitude), scale: scale)
  }

  private func combined(
    with other: ExactDecimal, by operation: (Int, Int) -> (partialValue: Int, overflow: Bool)
  ) -> ExactDecimal? {
    let scale = max(scale, other.scale)
    guard let left = coefficient(atScale: scale), let right = other.coefficient(atScale: scale) else { return nil }
    let (result, overflow) = operation(left, right)
    return overflow ? nil : ExactDecimal(coefficient: result, scale: scale)
  }

  private func coefficient(atScale target: Int) -> Int? {
    var result = coefficient
    // 19 powers of ten leave an `Int`; a longer way would only loop.
    guard target - scale < 19 || coefficient == 0 else { return nil }
    for _ in scale..<max(scale, coefficient == 0 ? scale : target) {
      let (next, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = next
    }
    return result
  }
}
