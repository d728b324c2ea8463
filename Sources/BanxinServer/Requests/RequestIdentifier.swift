/// The number by which a request is found in logs.
enum RequestIdentifier {
  private static let lengthLimit = 128

  /// The client's own where it is one: letters, digits, `-`, `_`, `.`, `:`; else a new one.
  static func identifier(given: String?) -> String {
    guard let given, (1...lengthLimit).contains(given.utf8.count), given.utf8.allSatisfy(isAllowed) else {
      return fresh()
    }
    return given
  }

  private static func fresh() -> String {
    let number = UInt64.random(in: .min ... .max)
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
