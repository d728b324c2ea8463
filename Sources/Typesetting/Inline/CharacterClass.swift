/// What a character is to Chinese line composition (CLREQ's punctuation tables; GB/T 15834-2011, 5.1).
public enum CharacterClass: Hashable, Sendable {
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
  /// Signs bound to the number before them: ％ ‰ ℃
  case suffix
  /// A number: ASCII digits with what stands between them (`1,234.5`).
  case number
  /// A Latin, Greek or Cyrillic word, an abbreviation, an address.
  case word
  /// A western sign that stands alone: + = < >
  case sign
  /// A space between western words.
  case space

  /// Numbers and words: what 中西间距 is set beside.
  var isWestern: Bool { self == .number || self == .word }

  /// Marks that stand at a line's end or hold the line together, and so carry no weight as a paragraph's last word.
  var isMark: Bool {
    switch self {
    case .sentenceStop, .pause, .opening, .closing, .dash, .ellipsis, .connector, .interpunct, .solidus, .space: true
    default: false
    }
  }
}

extension CharacterClass {
  /// The class of a character outside western pieces, quotes and dashes excepted: their class needs their neighbours.
  static func standing(alone scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar {
    case "。", "！", "？", "．": .sentenceStop
    case "，", "、", "；", "：": .pause
    case "“", "‘", "（", "〔", "［", "｛", "《", "〈", "【", "〖", "「", "『": .opening
    case "”", "’", "）", "〕", "］", "｝", "》", "〉", "】", "〗", "」", "』": .closing
    case "⸺": .dash
    case "—", "―", "–", "‐", "-", "～", "~", "〜": .connector
    case "·", "‧", "•", "・": .interpunct
    case "/", "／": .solidus
    case "￥", "¥", "$", "€", "£", "№", "±", "＋", "−": .prefix
    case "％", "‰", "℃", "℉", "°", "′", "″", "%": .suffix
    case " ", "\u{A0}": .space
    case "+", "=", "<", ">", "|", "\\", "^", "*", "&", "#", "@", "_", "{", "}", "[", "]", "(", ")", ",", ".", ";", ":",
      "!", "?", "\"", "'", "`":
      .sign
    default: .han
    }
  }

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

  /// Full-width marks whose ink fills one half of the em (CLREQ; clreq-rules PW-04) and that so carry a blank half.
  var hasBlankHalf: Bool {
    switch self {
    case .sentenceStop, .pause, .opening, .closing: true
    default: false
    }
  }
}
