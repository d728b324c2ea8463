/// A distance on the page.
///
/// Layouts are written in millimetres, type sizes in points. A length counts a unit in which a tenth of either is a
/// whole number: sums are exact, and places that should be equal compare equal.
public struct Length: Hashable, Comparable, Sendable {
  /// The distance in 1⁄1270 pt, which is 1⁄3600 mm (a point here is 1⁄72 inch).
  public var units: Int

  /// A length of that many units of 1⁄3600 mm.
  @inlinable
  public init(units: Int) {
    self.units = units
  }

  /// No distance.
  public static let zero = Length(units: 0)

  /// A distance in points of 1⁄72 inch, rounded to the unit.
  public static func pt(_ value: Double) -> Length {
    Length(units: Int((value * 1270).rounded()))
  }

  /// A distance in millimetres, rounded to the unit.
  public static func mm(_ value: Double) -> Length {
    Length(units: Int((value * 3600).rounded()))
  }

  /// The distance in points, for C interfaces.
  @inlinable
  public var points: Double { Double(units) / 1270 }

  /// The distance in millimetres.
  @inlinable
  public var millimetres: Double { Double(units) / 3600 }

  /// A share of the distance, rounded to the unit: `em * 0.5` is half an em.
  @inlinable
  public static func * (length: Length, factor: Double) -> Length {
    Length(units: Int((Double(length.units) * factor).rounded()))
  }

  /// So many times the distance, exactly.
  @inlinable
  public static func * (length: Length, factor: Int) -> Length { Length(units: length.units * factor) }

  /// The distance cut into equal parts, rounded to the unit.
  @inlinable
  public static func / (length: Length, divisor: Int) -> Length {
    Length(units: Int((Double(length.units) / Double(divisor)).rounded()))
  }

  /// How many times `other` goes into this distance.
  @inlinable
  public static func / (length: Length, other: Length) -> Double { Double(length.units) / Double(other.units) }

  /// Whether the left distance is the shorter one.
  @inlinable
  public static func < (left: Length, right: Length) -> Bool { left.units < right.units }
}

extension Length: AdditiveArithmetic {
  /// The two distances, one behind the other.
  @inlinable
  public static func + (left: Length, right: Length) -> Length { Length(units: left.units + right.units) }

  /// How much longer the left distance is.
  @inlinable
  public static func - (left: Length, right: Length) -> Length { Length(units: left.units - right.units) }

  /// The same distance the other way.
  @inlinable
  public static prefix func - (length: Length) -> Length { Length(units: -length.units) }
}

extension Length: CustomStringConvertible {
  /// The distance in millimetres with two decimals, as page dumps print it.
  public var description: String {
    let hundredths = Int((Double(units) / 36).rounded())
    let fraction = abs(hundredths) % 100
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
