internal import Measure

/// Bytes in PDF's syntax (ISO 32000-1 7.2, 7.3), one behind the other.
///
/// Numbers are written digit by digit: a page has thousands, and a `String` for each would cost more than all the rest.
struct PDFSyntax {
  private(set) var bytes: [UInt8] = []

  /// The bytes, which makes the syntax empty but keeps its room.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// Words of our own.
  mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func put(byte: UInt8) { bytes.append(byte) }

  mutating func put(bytes more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

  // MARK: Numbers

  mutating func put(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    putDigits(of: number.magnitude, least: 1)
  }

  /// A number from 0 in so many digits.
  mutating func put(_ number: Int, width: Int) { putDigits(of: number.magnitude, least: width) }

  /// A number of hundredths, with as many decimals as it needs.
  mutating func put(hundredths number: Int) { put(number, decimals: 2) }

  /// A distance in points, to the ten-thousandth: finer than the engine's own unit.
  mutating func put(_ length: Length) {
    put(Int((Double(length.units) * 10_000 / 1270).rounded()), decimals: 4)
  }

  /// A number, to the millionth.
  mutating func put(real number: Double) { put(Int((number * 1_000_000).rounded()), decimals: 6) }

  private mutating func put(_ number: Int, decimals: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var (unit, decimals) = (1 as UInt, decimals)
    for _ in 0..<decimals { unit *= 10 }
    var (whole, fraction) = number.magnitude.quotientAndRemainder(dividingBy: unit)
    putDigits(of: whole, least: 1)
    guard fraction > 0 else { return }
    while true {
      (whole, unit) = fraction.quotientAndRemainder(dividingBy: 10)
      guard unit == 0 else { break }
      (fraction, decimals) = (whole, decimals - 1)
    }
    bytes.append(UInt8(ascii: "."))
    putDigits(of: fraction, least: decimals)
  }

  private mutating func putDigits(of number: UInt, least count: Int) {
    var (limit, digits) = (10 as UInt, 1)
    while limit <= number || digits < count {
      let (product, overflows) = limit.multipliedReportingOverflow(by: 10)
      digits += 1
      if overflows { break }
      limit = product
    }
    let end = bytes.count + digits
    for _ in 0..<digits { bytes.append(UInt8(ascii: "0")) }
    var (rest, index) = (number, end - 1)
    while rest > 0, index >= 0 {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      bytes[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
      (rest, index) = (quotient, index - 1)
    }
  }

  // MARK: Names, references and strings

  /// A reference to the object of that number, with a space before it.
  mutating func put(reference object: Int) {
    bytes.append(UInt8(ascii: " "))
    put(object)
    put(" 0 R")
  }

  /// A name with its slash (ISO 32000-1 7.3.5).
  mutating func put(name: String) {
    bytes.append(UInt8(ascii: "/"))
    for byte in name.utf8 {
      if (0x21...0x7E).contains(byte), !"#/()<>[]{}%".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "#"))
        put(hexadecimal: byte)
      }
    }
  }

  /// A string for people: ASCII as it is, anything else in UTF-16 (ISO 32000-1 7.9.2.2).
  mutating func put(text: String) {
    guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      put("<FEFF")
      for unit in text.utf16 { put(hexadecimal: unit) }
      return bytes.append(UInt8(ascii: ">"))
    }
    bytes.append(UInt8(ascii: "("))
    for byte in text.utf8 {
      if "()\\".utf8.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: ")"))
  }

  /// Characters as the hexadecimal digits of their UTF-16 units.
  mutating func put(hexadecimal scalar: Unicode.Scalar) {
    for unit in scalar.utf16 { put(hexadecimal: unit) }
  }

  mutating func put(hexadecimal unit: UInt16) {
    put(hexadecimal: UInt8(unit >> 8))
    put(hexadecimal: UInt8(unit & 0xFF))
  }

  mutating func put(hexadecimal byte: UInt8) {
    bytes.append(Self.digit(byte >> 4))
    bytes.append(Self.digit(byte & 0x0F))
  }

  private static func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 0x30 : 0x37) }
}
