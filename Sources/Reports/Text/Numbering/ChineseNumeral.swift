/// Reads 一 to 九百九十九 as ordinals have them (一百零五, 二十, 十二; 〇 and 零).
enum ChineseNumeral {
  private static let digits: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "两": 2,
  ]

  /// Whether a numeral may have the character.
  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    digits[scalar] != nil || ["十", "百", "零", "〇"].contains(scalar)
  }

  /// The number, or `nil` where the characters are no numeral.
  static func value(of numeral: some Collection<Unicode.Scalar>) -> Int? {
    guard !numeral.isEmpty, numeral.count <= 7 else { return nil }
    var total = 0
    var digit: Int?
    for scalar in numeral {
      if let value = digits[scalar] {
        guard digit == nil else { return nil }
        digit = value
      } else if scalar == "百" || scalar == "十" {
        let unit = scalar == "百" ? 100 : 10
        guard total % (unit * 10) == 0, unit == 10 || (digit != nil && total == 0) else { return nil }
        total += (digit ?? 1) * unit
        digit = nil
      } else {
        guard digit == nil, total > 0 else { return nil }
      }
    }
    total += digit ?? 0
    return total > 0 ? total : nil
  }
}
