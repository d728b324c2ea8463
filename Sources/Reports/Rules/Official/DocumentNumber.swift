import Diagnostics

/// A 发文字号 read with patience: 机关代字, year and serial number, however they were written.
struct DocumentNumber {
  /// The organ's code (临政办发).
  let code: String
  /// The year of issue.
  let year: Int
  /// The serial number, without leading zeros.
  let serial: String
  /// What is wrong with the way it was written; empty where nothing is.
  let faults: [Wording]

  /// As the standard has it: 临政办发〔2024〕12号.
  var description: String { "\(code)〔\(year)〕\(serial)号" }

  /// The number that the characters mean; `nil` where they are no such number.
  init?(_ written: [Unicode.Scalar]) {
    var faults: [Wording] = []
    let text = Self.plain(written, &faults)
    guard let opening = text.firstIndex(where: Self.openings.contains), opening > 0,
      let closing = text[opening...].firstIndex(where: Self.closings.contains)
    else { return nil }
    let code = text[..<opening]
    guard code.allSatisfy({ $0.isHan || $0.properties.isAlphabetic }) else { return nil }
    if text[opening] != "〔" || text[closing] != "〕" {
      faults.append(Wording("年份用六角括号〔〕（U+3014、U+3015）括入", "〔〕 (U+3014, U+3015) stand around the year"))
    }
    guard let year = Self.year(text[(opening + 1)..<closing], &faults) else { return nil }
    var rest = text[(closing + 1)...]
    if rest.first == "第" {
      faults.append(Wording("序号前不加“第”", "no 第 stands before the serial number"))
      rest.removeFirst()
    }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    let serial = digits.drop { $0 == "0" }
    guard !serial.isEmpty, serial.count <= Self.longestSerial else { return nil }
    if serial.count < digits.count {
      faults.append(Wording("序号不编虚位（1不编为01）", "the serial number has no leading zeros"))
    }
    let tail = rest[digits.endIndex...]
    if tail.isEmpty { faults.append(Wording("末尾加“号”", "号 stands at the end")) }
    guard tail.isEmpty || tail.elementsEqual(["号"]) else { return nil }
    self.code = String(scalars: code)
    self.year = year
    self.serial = String(scalars: serial)
    self.faults = faults
  }

  private static let longestSerial = 6
  private static let openings = Set("〔[［【(（〈<《「".unicodeScalars)
  private static let closings = Set("〕]］】)）〉>》」".unicodeScalars)

  /// The characters without blanks and with ASCII digits.
  private static func plain(_ written: [Unicode.Scalar], _ faults: inout [Wording]) -> [Unicode.Scalar] {
    let dense = written.filter { !$0.properties.isWhitespace }
    if dense.count < written.count { faults.append(Wording("中间不留空格", "no blank stands in it")) }
    let narrow = dense.map { scalar in
      ("０"..."９").contains(scalar) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    if narrow != dense { faults.append(Wording("用半角阿拉伯数字", "digits are half width")) }
    return narrow
  }

  /// Four digits; two are read as a year of this century.
  private static func year(_ digits: ArraySlice<Unicode.Scalar>, _ faults: inout [Wording]) -> Int? {
    guard digits.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(String(scalars: digits)) else { return nil }
    if digits.count == 4 { return number }
    guard digits.count == 2 else { return nil }
    faults.append(Wording("年份写全四位", "the year has four digits"))
    return 2000 + number
  }
}
