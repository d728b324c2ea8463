import Diagnostics

/// A year written in a text (2023年), with the month and day that follow it.
struct YearMention {
  /// The year.
  var year: Int
  /// The month, where one follows.
  var month: Int?
  /// The day, where one follows.
  var day: Int?
  /// Its characters, from the year's first digit on.
  var range: Range<Int>

  /// The years in a text, in order.
  static func all(in text: [Unicode.Scalar]) -> [YearMention] {
    ProseLexer.tokens(in: text).filter { $0.term == .year }.map { token in
      var mention = YearMention(year: token.value, range: token.range)
      if let month = number(in: text, at: token.end, before: "月") {
        mention.month = month.whole
        mention.range = token.start..<(month.end + 1)
        if let day = number(in: text, at: month.end + 1, before: "日") {
          mention.day = day.whole
          mention.range = token.start..<(day.end + 1)
        }
      }
      return mention
    }
  }

  private static func number(in text: [Unicode.Scalar], at offset: Int, before unit: Unicode.Scalar) -> Numeral? {
    guard offset < text.count, let number = Numeral.read(text, at: offset) else { return nil }
    return number.end < text.count && text[number.end] == unit ? number : nil
  }
}
