internal import Diagnostics

/// How a text is written in YAML.
enum YAMLScalar {
  /// The ways of writing one.
  enum Style: Equatable {
    case plain, doubleQuoted, literal
  }

  /// The way of writing a text that other readers of YAML take for the same text, too.
  ///
  /// - Parameter quoted: Whether it is text whatever it looks like.
  static func style(of text: SourcedText, quoted: Bool) -> Style {
    let scalars = text.scalars
    if scalars.count > longestLine || scalars.contains("\n") { return isLiteral(scalars) ? .literal : .doubleQuoted }
    guard isPlain(scalars) else { return .doubleQuoted }
    return quoted && looksTyped(scalars, text.string) ? .doubleQuoted : .plain
  }

  /// A key as it is written.
  static func key(_ name: String) -> String {
    let scalars = Array(name.unicodeScalars)
    if isPlain(scalars), !looksTyped(scalars, name) { return name }
    return "\"" + scalars.map { escape($0) ?? String($0) }.joined() + "\""
  }

  /// The escape that a character needs between double quotes; `nil` where it stands as it is.
  static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    default: nil
    }
  }

  /// Longer text stands on lines of its own.
  private static let longestLine = 60

  /// Tabs that open a line, and carriage returns, would not come back as they were; nor would a text of blank lines.
  private static func isLiteral(_ scalars: [Unicode.Scalar]) -> Bool {
    var opensLine = true
    for scalar in scalars {
      if scalar == "\r" || scalar == "\u{85}" || opensLine && scalar == "\t" { return false }
      opensLine = scalar == "\n" || opensLine && scalar == " "
    }
    return scalars.contains { $0 != "\n" && $0 != " " }
  }

  private static func isPlain(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let first = scalars.first, let last = scalars.last else { return false }
    let isSigned = first == "-" && scalars.dropFirst().first.map { ("0"..."9").contains($0) } == true
    let opens = isSigned || first.properties.isAlphabetic || ("0"..."9").contains(first) || first.value >= 0x2E80
    guard opens, !first.properties.isWhitespace, !last.properties.isWhitespace, last != ":" else { return false }
    for (scalar, next) in zip(scalars, scalars.dropFirst() + [" "]) {
      if scalar.value < 0x20 || scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}" { return false }
      if scalar == ":" && next == " " || scalar == " " && next == "#" { return false }
    }
    return !["null", "~"].contains(String(String.UnicodeScalarView(scalars)).lowercased())
  }

  /// Whether some reader would take the text for a number, a day or a truth value.
  private static func looksTyped(_ scalars: [Unicode.Scalar], _ text: String) -> Bool {
    if ["true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased()) { return true }
    guard let first = scalars.first, first == "-" || ("0"..."9").contains(first) else { return false }
    return scalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789+-.,:_/ ".unicodeScalars.contains($0))
    }
  }
}
