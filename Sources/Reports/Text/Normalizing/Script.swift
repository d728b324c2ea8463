/// What a character is to normalising: a coarser sorting than line composition needs.
enum Script {
  /// Han, and marks that are set full width.
  case han
  /// Latin, Greek, Cyrillic letters.
  case latin
  /// 0 to 9.
  case digit
  /// ASCII marks, and everything else that is narrow.
  case narrow
  /// A quotation mark that Chinese and Latin text share (CLREQ QU-02).
  case quotation
  case blank

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .blank
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0x2018, 0x2019, 0x201C, 0x201D: self = .quotation
    case 0xB7, 0x2014, 0x2015, 0x2026, 0x22EF, 0x2E3A, 0x2500, 0x2030, 0x2103, 0x2460...0x24FF, 0x25A0...0x27BF:
      self = .han
    case 0xC0...0x024F, 0x0370...0x03FF, 0x0400...0x052F, 0x1E00...0x1FFF:
      self = scalar.properties.isAlphabetic ? .latin : .narrow
    case 0x2E80...0xA4CF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFE10...0xFE6F, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
      self = .han
    default: self = .narrow
    }
  }

  var isWestern: Bool { self == .latin || self == .digit || self == .narrow }
}

extension Unicode.Scalar {
  /// Whether it is a blank of any width.
  var isBlank: Bool { Script(self) == .blank }

  /// Whether it is Han or a full-width mark.
  var isHanOrMark: Bool { Script(self) == .han }

  /// Whether it is a Han character: an ideograph, no mark.
  var isIdeograph: Bool {
    switch value {
    case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
