extension ContentScanner {
  /// The bytes that a string stands for (ISO 32000-1 7.3.4); none where the operand is no string.
  func string(_ token: Token) -> [UInt8] {
    switch token.kind {
    case .hexString: hexadecimal(bytes[token.range])
    case .string: literal(bytes[token.range].dropFirst().dropLast())
    default: []
    }
  }

  /// A missing last digit is 0.
  private func hexadecimal(_ digits: ArraySlice<UInt8>) -> [UInt8] {
    var values = digits.compactMap { byte -> UInt8? in
      switch byte {
      case 0x30...0x39: byte - 0x30
      case 0x41...0x46: byte - 0x37
      case 0x61...0x66: byte - 0x57
      default: nil
      }
    }
    if !values.count.isMultiple(of: 2) { values.append(0) }
    return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  /// Escapes: `\n`, `\(`, `\123`, and a backslash that hides a line's end.
  private func literal(_ characters: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = characters.startIndex
    while index < characters.endIndex {
      let byte = characters[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < characters.endIndex else {
        result.append(byte)
        continue
      }
      let escaped = characters[index]
      index += 1
      switch escaped {
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case 0x0A, 0x0D: break
      case 0x30...0x37:
        var value = Int(escaped - 0x30)
        for _ in 0..<2 where index < characters.endIndex && (0x30...0x37).contains(characters[index]) {
          value = value * 8 + Int(characters[index] - 0x30)
          index += 1
        }
        result.append(UInt8(truncatingIfNeeded: value))
      default: result.append(escaped)
      }
    }
    return result
  }
}
