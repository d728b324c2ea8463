/// Finds the organ in whose name a title speaks: 临江市人民政府 in 临江市人民政府关于…, 望湖街道 in 望湖街道2023年….
enum IssuingOrgan {
  /// Where the organ's name ends, in scalars; `nil` where none can be told.
  static func end(in scalars: [Unicode.Scalar], words: WordBoundaries) -> Int? {
    let subject = firstPlace(of: "关于", in: scalars)
    let year = yearPlace(in: scalars)
    switch (subject, year) {
    case (let subject?, _) where subject > 1: return subject
    case (nil, let year?) where year.lowerBound > 1: return year.lowerBound
    case (nil, let year?): return lastOrganName(in: scalars, from: year.upperBound)
    case (nil, nil): return lastOrganName(in: scalars, from: 0)
    default: return nil
    }
  }

  private static func firstPlace(of phrase: String, in scalars: [Unicode.Scalar]) -> Int? {
    let phrase = Array(phrase.unicodeScalars)
    return scalars.indices.first { scalars[$0] == phrase[0] && scalars[$0...].starts(with: phrase) }
  }

  /// The first year: four digits and 年.
  private static func yearPlace(in scalars: [Unicode.Scalar]) -> Range<Int>? {
    guard scalars.count > 4 else { return nil }
    for start in 0..<(scalars.count - 4)
    where scalars[start + 4] == "年" && scalars[start..<(start + 4)].allSatisfy(CharacterClass.isDigit) {
      return start..<(start + 5)
    }
    return nil
  }

  private static let names = [
    "人民政府", "办公厅", "办公室", "街道办事处", "街道", "委员会", "管委会", "常委会", "人民法院", "人民检察院", "公安局", "财政局", "教育局",
    "民政局", "司法局", "审计局", "税务局", "卫生健康委", "国务院",
  ].map { Array($0.unicodeScalars) }

  /// The end of the last name of an organ that leaves at least four characters behind it.
  private static func lastOrganName(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var end: Int?
    for place in start..<scalars.count {
      for name in names where scalars[place...].starts(with: name) && place + name.count + 4 <= scalars.count {
        end = max(end ?? 0, place + name.count)
      }
    }
    return end
  }
}
