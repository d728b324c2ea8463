/// A number in running text: `1,234`, `66.7`, `１２`, `十二`, `一百零五`, `二〇二三`.
struct Numeral: Hashable, Sendable {
  /// The digits as one whole number.
  var coefficient: Int
  /// How many of them stand behind the decimal point.
  var scale: Int
  /// Just past its last character.
  var end: Int
  /// Whether it is written in Han characters.
  var isHan: Bool

  /// The number where it is whole.
  var whole: Int? { scale == 0 ? coefficient : nil }

  /// More digits than any count in a report has; longer runs are telephone and serial numbers.
  static let maximumDigits = 12

  /// The number that begins at an offset.
  static func read(_ text: [Unicode.Scalar], at start: Int) -> Numeral? {
    if text[start].digitValue != nil { return readDigits(text, at: start) }
    if hanDigit(text[start]) != nil || hanUnit(text[start]) != nil { return readHan(text, at: start) }
    return nil
  }

  private static func readDigits(_ text: [Unicode.Scalar], at start: Int) -> Numeral? {
    var offset = start
    var value = 0
    var digits = 0
    var scale = 0
    var seenPoint = false
    while offset < text.count {
      if let digit = text[offset].digitValue {
        digits += 1
        if seenPoint { scale += 1 }
        if digits <= maximumDigits { value = value * 10 + digit }
      } else if !seenPoint, text[offset] == ",", groupsThousands(text, at: offset) {
        // A comma before exactly three digits groups thousands.
      } else if !seenPoint, text[offset] == "." || text[offset] == "．", offset + 1 < text.count,
        text[offset + 1].digitValue != nil
      {
        seenPoint = true
      } else {
        break
      }
      offset += 1
    }
    return Numeral(
      coefficient: digits <= maximumDigits ? value : -1, scale: scale, end: offset, isHan: false)
  }

  private static func groupsThousands(_ text: [Unicode.Scalar], at comma: Int) -> Bool {
    let digits = text[(comma + 1)..<min(comma + 5, text.count)].prefix { $0.digitValue != nil }
    return digits.count == 3
  }

  private static func readHan(_ text: [Unicode.Scalar], at start: Int) -> Numeral? {
    var end = start
    while end < text.count, hanDigit(text[end]) != nil || hanUnit(text[end]) != nil { end += 1 }
    let run = text[start..<end]
    // Longer runs are no counts; the bound also keeps the arithmetic far from overflow.
    guard run.count <= 9 else { return Numeral(coefficient: -1, scale: 0, end: end, isHan: true) }
    let value = run.contains { hanUnit($0) != nil } ? structuredValue(run) : positionalValue(run)
    return Numeral(coefficient: value ?? -1, scale: 0, end: end, isHan: true)
  }

  /// 二〇二三 → 2023.
  private static func positionalValue(_ run: ArraySlice<Unicode.Scalar>) -> Int? {
    run.reduce(0) { value, scalar in value * 10 + (hanDigit(scalar) ?? 0) }
  }

  /// 一百零五 → 105; 十二 → 12; `nil` for what is no number (十百).
  private static func structuredValue(_ run: ArraySlice<Unicode.Scalar>) -> Int? {
    var total = 0
    var section = 0
    var digit: Int?
    for scalar in run {
      if let value = hanDigit(scalar) {
        if let digit, digit != 0 { return nil }
        digit = value
      } else if let unit = hanUnit(scalar) {
        if unit == 10_000 {
          // One 万 is all that a count has, and more of them would overflow.
          if total > 0 { return nil }
          total = (total + section + (digit ?? 0)) * unit
          section = 0
        } else {
          section += (digit ?? 1) * unit
        }
        digit = nil
      }
    }
    return total + section + (digit ?? 0)
  }

  private static func hanDigit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  private static func hanUnit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十": 10
    case "百": 100
    case "千": 1000
    case "万": 10_000
    default: nil
    }
  }
}

extension Unicode.Scalar {
  /// The value of a digit, half or full width.
  var digitValue: Int? {
    switch value {
    case 0x30...0x39: Int(value) - 0x30
    case 0xFF10...0xFF19: Int(value) - 0xFF10
    default: nil
    }
  }
}
