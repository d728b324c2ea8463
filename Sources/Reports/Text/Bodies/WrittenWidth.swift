/// A width as an author writes it: `120mm`, `12.5cm`, `300pt`, `20%`.
struct WrittenWidth: Hashable {
  enum Unit: String, CaseIterable {
    case millimetre = "mm"
    case centimetre = "cm"
    case point = "pt"
    case percent = "%"
  }

  /// Ten-thousandths of the unit, more than none.
  var tenThousandths: Int
  var unit: Unit

  /// Reads a positive number of at most 4 whole digits and 4 places, and its unit; `nil` where it is none.
  init?(_ text: String) {
    guard let unit = Unit.allCases.first(where: { text.hasSuffix($0.rawValue) }) else { return nil }
    let parts = text.dropLast(unit.rawValue.count).split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, (1...4).contains(whole.count) else { return nil }
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard (1...4).contains(fraction.count), (whole + fraction).utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    let padded = fraction + String(repeating: "0", count: 4 - fraction.count)
    guard let value = Int(whole + padded), value > 0, unit != .percent || value <= 100_0000 else { return nil }
    tenThousandths = value
    self.unit = unit
  }
}
