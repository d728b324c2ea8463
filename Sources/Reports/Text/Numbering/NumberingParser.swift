internal import Diagnostics

/// Finds the number that opens a line (GB/T 9704-2012 7.3.3; models contract "Text").
struct NumberingParser {
  /// A number, and the form in which it is set where it was written in another.
  struct Match: Equatable {
    var level: Numbering.Level
    var ordinal: Int
    /// How many scalars it takes as written.
    var length: Int
    /// Its scalars in the standard's form, as many as written.
    var form: [Unicode.Scalar]
    /// As written.
    var written: String

    /// Whether it was written in another form.
    var isVariant: Bool { String(String.UnicodeScalarView(form)) != written }
  }

  private let line: [Unicode.Scalar]

  /// The number that opens `line`, which is normalised; `nil` where none does.
  static func match(_ line: [Unicode.Scalar]) -> Match? {
    let parser = NumberingParser(line: line)
    return parser.division() ?? parser.first() ?? parser.bracketed() ?? parser.third() ?? parser.circled()
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? { line.indices.contains(index) ? line[index] : nil }

  private func end(from start: Int, where isPart: (Unicode.Scalar) -> Bool) -> Int {
    line[start...].firstIndex { !isPart($0) } ?? line.count
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Digits as an ordinal: 1 to 999, no leading zero.
  private func ordinal(_ digits: Range<Int>) -> Int? {
    guard (1...3).contains(digits.count), line[digits.lowerBound] != "0" else { return nil }
    return digits.reduce(0) { $0 * 10 + Int(line[$1].value - 0x30) }
  }

  private func match(
    _ level: Numbering.Level, _ ordinal: Int, length: Int, form: [Unicode.Scalar]? = nil
  ) -> Match {
    let written = line[..<length]
    return Match(
      level: level, ordinal: ordinal, length: length, form: form ?? Array(written),
      written: String(String.UnicodeScalarView(written)))
  }

  // MARK: Levels

  /// 第…章 第…节 第…条, but not a reference to one (第二十条规定…).
  private func division() -> Match? {
    guard scalar(0) == "第" else { return nil }
    let isChinese = scalar(1).map(ChineseNumeral.isPart) ?? false
    let numeral = 1..<end(from: min(1, line.count), where: isChinese ? ChineseNumeral.isPart : Self.isDigit)
    guard let number = isChinese ? ChineseNumeral.value(of: line[numeral]) : ordinal(numeral) else { return nil }
    let levels: [Unicode.Scalar: Numbering.Level] = ["章": .chapter, "节": .section, "条": .article]
    guard let unit = scalar(numeral.upperBound), let level = levels[unit] else { return nil }
    var length = numeral.upperBound + 1
    // 第十条之一
    if level == .article, scalar(length) == "之", scalar(length + 1).map(ChineseNumeral.isPart) == true {
      length = end(from: length + 1, where: ChineseNumeral.isPart)
    }
    let isReference = scalar(length).map { "第款项的和与至、，。；：或之及等中规所".unicodeScalars.contains($0) } ?? false
    return isReference ? nil : match(level, number, length: length)
  }

  /// 一、, but not a list of numbers (三、四季度).
  private func first() -> Match? {
    let length = end(from: 0, where: ChineseNumeral.isPart)
    guard scalar(length) == "、", let number = ChineseNumeral.value(of: line[..<length]) else { return nil }
    let behind = end(from: length + 1, where: ChineseNumeral.isPart)
    let isList = behind > length + 1 && scalar(behind).map { "、季月日号级层线类期批楼组".unicodeScalars.contains($0) } ?? false
    return isList ? nil : match(.first, number, length: length + 1)
  }

  /// （一） and （1）, in brackets of either width.
  private func bracketed() -> Match? {
    guard let opening = scalar(0), opening == "（" || opening == "(" else { return nil }
    guard let closing = line.prefix(12).firstIndex(where: { $0 == "）" || $0 == ")" }) else { return nil }
    let numeral = 1..<max(1, closing)
    let form = ["（"] + line[numeral] + ["）"]
    if let number = ChineseNumeral.value(of: line[numeral]) {
      return match(.second, number, length: closing + 1, form: form)
    }
    guard line[numeral].allSatisfy(Self.isDigit), let number = ordinal(numeral) else { return nil }
    return match(.fourth, number, length: closing + 1, form: form)
  }

  /// `1.`, `1．`, `1、`; `1.1` and `1.5万` are decimals, `1.2024年` is the ordinal before a year.
  private func third() -> Match? {
    let length = end(from: 0, where: Self.isDigit)
    guard let number = ordinal(0..<length), let mark = scalar(length), mark == "." || mark == "．" || mark == "、"
    else { return nil }
    let behind = end(from: length + 1, where: Self.isDigit)
    guard behind == length + 1 || isYear(length + 1..<behind) else { return nil }
    // `1..5`, `1.-`: no ordinal has a mark behind its point.
    if let next = scalar(length + 1), next == "." || next == "．" || next == "、" { return nil }
    return match(.third, number, length: length + 1, form: line[..<length] + ["."])
  }

  /// Four digits and 年, or a range of years (2023—2025年).
  private func isYear(_ digits: Range<Int>) -> Bool {
    guard digits.count == 4, let next = scalar(digits.upperBound) else { return false }
    if next == "年" { return true }
    guard "-—–~～至".unicodeScalars.contains(next) else { return false }
    let second = digits.upperBound + 1
    let end = end(from: min(second, line.count), where: Self.isDigit)
    return end - second == 4 && scalar(end) == "年"
  }

  /// ① to ㊿.
  private func circled() -> Match? {
    guard let value = scalar(0)?.value else { return nil }
    switch value {
    case 0x2460...0x2473: return match(.fifth, Int(value) - 0x2460 + 1, length: 1)
    case 0x3251...0x325F: return match(.fifth, Int(value) - 0x3251 + 21, length: 1)
    case 0x32B1...0x32BF: return match(.fifth, Int(value) - 0x32B1 + 36, length: 1)
    default: return nil
    }
  }
}
