// Literal and folded block scalars (YAML 1.2.2, 8.1).
extension ScalarTracer {
  private enum Chomping { case strip, clip, keep }

  /// Copies the lines behind the header.
  mutating func traceBlock(isFolded: Bool, value: [UInt8]) {
    let chomping = takeHeader()
    let indentation = indentation(of: value)
    var pendingBreak: Place?
    var emptyLines = takeEmptyLines(indentation)
    var wasIndentedMore = false
    while isInside && cursor.column == indentation + 1 {
      let isIndentedMore = cursor.isAtBlank
      if isFolded, let place = pendingBreak, !wasIndentedMore, !isIndentedMore {
        if emptyLines.isEmpty { append(" ", at: place) }
      } else if let pendingBreak {
        append("\n", at: pendingBreak)
      }
      for place in emptyLines { append("\n", at: place) }
      wasIndentedMore = isIndentedMore
      pendingBreak = copyLine()
      emptyLines = takeEmptyLines(indentation)
    }
    if chomping != .strip, let pendingBreak { append("\n", at: pendingBreak) }
    if chomping == .keep { for place in emptyLines { append("\n", at: place) } }
  }

  /// Passes `|` or `>`, the indicators and a comment.
  private mutating func takeHeader() -> Chomping {
    var chomping = Chomping.clip
    cursor.advance()
    while isInside, let byte = cursor.byte, byte != 0x20, byte != 0x09, !cursor.isAtBreak {
      if byte == UInt8(ascii: "-") { chomping = .strip }
      if byte == UInt8(ascii: "+") { chomping = .keep }
      cursor.advance()
    }
    while isInside && !cursor.isAtBreak { cursor.advance() }
    if isInside { cursor.advanceOverBreak() }
    return chomping
  }

  /// How far the lines are indented: what the first line with content has before it, less what is left of that in the
  /// value.
  private func indentation(of value: [UInt8]) -> Int {
    let written = value.drop { $0 == 0x0A }.prefix { $0 == 0x20 }.count
    var ahead = cursor
    while ahead.index < end && !ahead.isAtEnd {
      let start = ahead.column
      while ahead.byte == 0x20 { ahead.advance() }
      if !ahead.isAtBreak { return max(0, ahead.column - start - written) }
      ahead.advanceOverBreak()
    }
    return Int.max - 1
  }

  /// Passes lines without content, and the next line's indentation; returns the breaks' places.
  private mutating func takeEmptyLines(_ indentation: Int) -> [Place] {
    var breaks: [Place] = []
    while isInside {
      while isInside && cursor.byte == 0x20 && cursor.column <= indentation { cursor.advance() }
      guard cursor.isAtBreak && isInside else { break }
      breaks.append((cursor.line, cursor.column))
      cursor.advanceOverBreak()
    }
    return breaks
  }

  /// Copies to the line's end and passes the break; returns its place, or `nil` at the end of the file.
  private mutating func copyLine() -> Place? {
    while isInside && !cursor.isAtBreak { copyCharacter() }
    guard cursor.isAtBreak && isInside else { return nil }
    defer { cursor.advanceOverBreak() }
    return (cursor.line, cursor.column)
  }
}
