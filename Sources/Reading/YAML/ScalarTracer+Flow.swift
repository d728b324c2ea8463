internal import Diagnostics

// Plain and quoted scalars: lines are folded (YAML 1.2.2, 7.3).
extension ScalarTracer {
  typealias Place = (line: Int, column: Int)

  private var place: Place { (cursor.line, cursor.column) }

  /// Copies lines, folding the breaks between them; `copy` takes one character or escape.
  mutating func traceLines(_ copy: (inout ScalarTracer) -> Void) {
    while isInside {
      if cursor.isAtBlank || cursor.isAtBreak {
        fold()
      } else {
        copy(&self)
      }
    }
  }

  /// Blanks that end a line or begin one go; one break becomes a space, more become one fewer.
  private mutating func fold() {
    let before = cursor
    while cursor.isAtBlank && isInside { cursor.advance() }
    guard cursor.isAtBreak && isInside else {
      let after = cursor.index
      cursor = before
      while cursor.index < after { copyCharacter() }
      return
    }
    let breaks = takeBreaks()
    if breaks.count == 1 {
      append(" ", at: breaks[0])
    } else {
      for place in breaks.dropLast() { append("\n", at: place) }
    }
  }

  /// Passes breaks and the blanks between and behind them; returns the breaks' places.
  private mutating func takeBreaks() -> [Place] {
    var breaks: [Place] = []
    while isInside && (cursor.isAtBlank || cursor.isAtBreak) {
      if cursor.isAtBreak {
        breaks.append(place)
        cursor.advanceOverBreak()
      } else {
        cursor.advance()
      }
    }
    return breaks
  }

  /// A quotation mark written twice is one; written once it ends the scalar.
  mutating func copySingleQuoted() {
    guard cursor.byte == UInt8(ascii: "'") else { return copyCharacter() }
    let place = place
    cursor.advance()
    guard cursor.byte == UInt8(ascii: "'") && isInside else { return }
    cursor.advance()
    append("'", at: place)
  }

  /// A backslash begins an escape; a quotation mark ends the scalar.
  mutating func copyDoubleQuoted() {
    switch cursor.byte {
    case UInt8(ascii: "\""): cursor.advance()
    case UInt8(ascii: "\\"): copyEscape()
    default: copyCharacter()
    }
  }

  private mutating func copyEscape() {
    let place = place
    cursor.advance()
    if cursor.isAtBreak {
      // The escaped break joins the lines; breaks behind it stay.
      for place in takeBreaks().dropFirst() { append("\n", at: place) }
      return
    }
    guard let scalar = takeEscaped() else { return }
    // Text with the line ends of Windows, written out by a program.
    if scalar == "\r" && cursor.byte == UInt8(ascii: "\\") && cursor.byte(ahead: 1) == UInt8(ascii: "n") {
      isAltered = true
      return
    }
    if let reason = RefusedCharacter(scalar) ?? (scalar == "\r" ? .control : nil) {
      refuse(reason, scalar, at: SourceLocation(file: text.file, line: place.line, column: place.column))
    } else {
      append(scalar, at: place)
    }
  }

  /// What stands behind the backslash (YAML 1.2.2, 5.7).
  private mutating func takeEscaped() -> Unicode.Scalar? {
    guard let letter = cursor.advance() else { return nil }
    switch letter {
    case "0": return "\0"
    case "a": return "\u{07}"
    case "b": return "\u{08}"
    case "t": return "\t"
    case "n": return "\n"
    case "v": return "\u{0B}"
    case "f": return "\u{0C}"
    case "r": return "\r"
    case "e": return "\u{1B}"
    case "N": return "\u{85}"
    case "_": return "\u{A0}"
    case "L": return "\u{2028}"
    case "P": return "\u{2029}"
    case "x": return takeHexadecimal(2)
    case "u": return takeHexadecimal(4)
    case "U": return takeHexadecimal(8)
    default: return letter
    }
  }

  private mutating func takeHexadecimal(_ count: Int) -> Unicode.Scalar? {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let digit = cursor.advance().flatMap({ Character($0).hexDigitValue }) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return Unicode.Scalar(value)
  }
}
