/// A cell of a sheet as its XML has it.
struct SheetCell {
  /// What kind of value stands in it (ISO/IEC 29500-1, 18.18.11).
  enum Kind: String {
    case boolean = "b"
    case date = "d"
    case error = "e"
    case inlineText = "inlineStr"
    case number = "n"
    case sharedText = "s"
    case text = "str"
  }

  /// From 0.
  var column = 0
  var kind = Kind.number
  var style: Int?
  /// Whether a formula stands in it.
  var hasFormula = false
  /// The value's characters.
  var bytes: [UInt8] = []

  /// Whether its formula's result was never stored: some programs write formulas and leave the reckoning to Excel. A
  /// result that is an empty text is said to be a text.
  var isUnreckoned: Bool { hasFormula && bytes.isEmpty && kind != .text }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}

/// Names of cells, such as `AB12`.
enum CellReference {
  /// Column from 0 and row from 1; `nil` for another text.
  static func parse(_ text: some StringProtocol) -> (column: Int, row: Int)? {
    let letters = text.utf8.prefix { (0x41...0x5A).contains($0) }
    let digits = text.utf8.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count) else { return nil }
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1) - 0x40 }
    return (column - 1, digits.reduce(0) { $0 * 10 + Int($1) - 0x30 })
  }
}
