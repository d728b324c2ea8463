/// A figure of a statutory form: a count, a decimal, or deliberately nothing.
///
/// Zero, blank, `-` and 不适用 are four different things, and none is taken for another.
public struct Figure: Hashable, Sendable {
  /// The number; `nil` for a blank cell.
  public var value: ExactDecimal?
  /// Whether it was added up from others because the model leaves it out.
  public var isComputed: Bool

  /// A figure.
  public init(_ value: ExactDecimal?, isComputed: Bool = false) {
    self.value = value
    self.isComputed = isComputed
  }
}

/// A decimal number that never passes through binary fractions.
public struct ExactDecimal: Hashable, Sendable {
  /// The digits as one whole number.
  public var coefficient: Int
  /// How many of the digits stand behind the decimal point; 0 or more. `100.10` keeps its two.
  public var scale: Int

  /// `coefficient` × 10⁻ˢᶜᵃˡᵉ.
  public init(coefficient: Int, scale: Int = 0) {
    self.coefficient = coefficient
    self.scale = scale
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number as it was written: `0.5`, `100.10`, `12`.
  public var description: String {
    let digits = String(coefficient.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    let sign = coefficient < 0 ? "-" : ""
    guard scale > 0 else { return sign + padded }
    return "\(sign)\(padded.dropLast(scale)).\(padded.suffix(scale))"
  }
}
