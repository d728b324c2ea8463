/// What a character is to Chinese line composition (CLREQ's punctuation tables; GB/T 15834-2011, 5.1).
public enum CharacterClass: UInt8, Hashable, Sendable {
  /// 汉字 and whatever is set like one: 1 em, a break on either side.
  case han
  /// 句末点号 。！？
  case sentenceStop
  /// 句内点号 ，、；：
  case pause
  /// Opening quotes, brackets and book-title marks.
  case opening
  /// Closing quotes, brackets and book-title marks.
  case closing
  /// 破折号 ——, both dashes as one unit of 2 em.
  case dash
  /// 省略号 ……, all six dots as one unit of 2 em.
  case ellipsis
  /// 短横线, 一字线, 浪纹线: connectors.
  case connector
  /// 间隔号 ·
  case interpunct
  /// 分隔号 /
  case solidus
  /// Signs bound to the number behind them: ￥ № ±
  case prefix
  /// Signs bound to the number before them: ％ ‰ ℃ ㎡
  case suffix
  /// What must not begin a line though it is no mark: 々, small kana, superscripts, note marks (LB-10, UB-08).
  case nonstarter
  /// A number: ASCII digits with what stands between them (`1,234.5`).
  case number
  /// A Latin, Greek or Cyrillic word, an abbreviation, an address.
  case word
  /// A western bracket that opens, beside Chinese text: ( [ { <
  case westernOpening
  /// A western mark that closes or stops, beside Chinese text: ) ] } > , . ; : ! ?
  case westernClosing
  /// A western sign that stands alone: + = & |
  case sign
  /// A space between western words; U+3000.
  case space
  /// The end of a line that the text asks for: U+2028, line feed (JU-S9).
  case lineSeparator

  /// Numbers and words: what 中西间距 is set beside.
  var isWestern: Bool { self == .number || self == .word }

  /// How much a character counts against a lone last character (PA-04): marks nothing, a Han character one, a word or
  /// a number as much as two.
  var loneWeight: Int {
    switch self {
    case .sentenceStop, .pause, .opening, .closing, .dash, .ellipsis, .connector, .interpunct, .solidus, .space,
      .lineSeparator, .westernOpening, .westernClosing, .nonstarter:
      0
    case .han, .prefix, .suffix, .sign: 1
    case .number, .word: 2
    }
  }
}

extension CharacterClass {
  /// The class of a character outside western pieces; pairs of dashes are the cutter's matter.
  static func standing(alone scalar: Unicode.Scalar) -> CharacterClass {
    let value = scalar.value
    if (0x4E00...0x9FFF).contains(value) { return .han }
    if value < 0x80 { return ascii(scalar) }
    return value >= 0x3000 ? cjk(value) : symbol(value)
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar {
    case " ", "\t": .space
    case "\n", "\r", "\u{B}", "\u{C}": .lineSeparator
    case "(", "[", "{", "<": .westernOpening
    case ")", "]", "}", ">", ",", ".", ";", ":", "!", "?": .westernClosing
    case "/": .solidus
    case "-", "~": .connector
    case "$": .prefix
    case "%": .suffix
    default: .sign
    }
  }

  /// U+0080…U+2FFF: marks shared with western text, and symbols.
  private static func symbol(_ value: UInt32) -> CharacterClass {
    switch value {
    case 0x201C, 0x2018: .opening
    case 0x201D, 0x2019: .closing
    case 0x2014, 0x2015, 0x2013, 0x2010: .connector
    case 0x2E3A: .dash
    case 0x2026, 0x22EF: .ellipsis
    case 0xB7, 0x2027, 0x2022: .interpunct
    case 0xA5, 0xA3, 0x20AC, 0x2116, 0xB1, 0x2212: .prefix
    case 0x2030, 0x2031, 0x2103, 0x2109, 0xB0, 0x2032, 0x2033: .suffix
    // ¹ ² ³ ª º © ® ™, superscripts and subscripts.
    case 0xB9, 0xB2, 0xB3, 0xAA, 0xBA, 0xA9, 0xAE, 0x2122, 0x2070...0x209F: .nonstarter
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: .space
    case 0x85, 0x2028, 0x2029: .lineSeparator
    default: .han
    }
  }

  /// U+3000 and after: marks of Chinese text.
  private static func cjk(_ value: UInt32) -> CharacterClass {
    switch value {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF0E: .sentenceStop
    case 0xFF0C, 0x3001, 0xFF1B, 0xFF1A: .pause
    case 0x300A, 0x3008, 0x3010, 0x3014, 0x3016, 0x300C, 0x300E, 0xFF08, 0xFF3B, 0xFF5B: .opening
    case 0x300B, 0x3009, 0x3011, 0x3015, 0x3017, 0x300D, 0x300F, 0xFF09, 0xFF3D, 0xFF5D: .closing
    case 0xFF5E, 0x301C: .connector
    case 0x30FB: .interpunct
    case 0xFF0F: .solidus
    case 0xFFE5, 0xFF0B, 0xFF04: .prefix
    case 0xFF05, 0x3380...0x33DF: .suffix
    case 0x3005, 0x303B, 0x30FC, 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E,
      0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE, 0x30F5, 0x30F6:
      .nonstarter
    case 0x3000: .space
    default: .han
    }
  }
}

extension CharacterClass {
  /// Letters and digits that make up western pieces.
  static func isWesternLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x370...0x3FF, 0x400...0x52F,
      0x300...0x36F, 0x1E00...0x1FFF:
      true
    default: false
    }
  }

  /// Whether the character is one of 0 to 9.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Ideographs and kana, beside which 中西间距 is set; signs and symbols have none.
  static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x4DBF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// What belongs to the character before it: combining marks, variation selectors, and controls without a width.
  static func isAttached(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x1F3FB...0x1F3FF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x3099, 0x309A, 0xAD,
      0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xE0000...0xE007F, 0x302A...0x302F:
      true
    default: false
    }
  }

  /// Whether a line may not end after the character although it is part of a western piece.
  static func opensWestern(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x28, 0x3C, 0x5B, 0x7B, 0x201C, 0x2018: true
    default: false
    }
  }

  /// Whether a line may not begin with the character although it is part of a western piece.
  static func closesWestern(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x29, 0x3E, 0x5D, 0x7D, 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x25, 0x2F, 0x2D, 0x201D, 0x2019, 0x2013, 0x2010,
      0x2011:
      true
    default: false
    }
  }
}
