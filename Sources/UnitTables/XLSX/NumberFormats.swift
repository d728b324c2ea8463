/// Which of a workbook's cell styles show their numbers as days.
final class NumberFormats: XMLHandler {
  private var codes: [Int: String] = [:]
  private var styles: [Bool] = []
  private var isInCellFormats = false

  /// Whether the style of that number shows days.
  func isDate(_ style: Int?) -> Bool {
    style.map { styles.indices.contains($0) && styles[$0] } ?? false
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }), codes.count < 10_000 else { return }
      codes[id] = attributes["formatCode"]
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats && styles.count < 100_000:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      styles.append(codes[id].map(Self.showsDay) ?? Self.builtInDates.contains(id))
    default: return
    }
  }

  func end(_ name: String) {
    if name == "cellXfs" { isInCellFormats = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Formats that have no code of their own (ISO/IEC 29500-1, 18.8.30), those of Chinese editions with them.
  private static let builtInDates: Set<Int> = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]

  /// Whether a format's code has days, months or years in it, outside quotation marks, brackets and escapes.
  private static func showsDay(_ code: String) -> Bool {
    var letters = ""
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped { isEscaped = false; continue }
      switch character {
      case "\\", "_", "*": isEscaped = !isQuoted
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      case ";" where !isQuoted && !isBracketed: return hasDay(letters)
      default: if !isQuoted && !isBracketed { letters.append(character) }
      }
    }
    return hasDay(letters)
  }

  private static func hasDay(_ letters: String) -> Bool {
    if letters.hasPrefix("general") || letters.contains("@") { return false }
    return letters.contains("y") || letters.contains("d")
      || letters.contains("m") && !letters.contains { "hs".contains($0) }
  }
}
