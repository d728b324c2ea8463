import TestSupport

/// Prose that nobody wrote: Han, marks, numbers, words, quotes, units, spaces, in proportions like those of reports.
struct GeneratedText {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// A paragraph of about so many characters.
  mutating func paragraph(length: Int) -> String {
    var text = ""
    while text.unicodeScalars.count < length {
      text += fragment()
    }
    return text + (Bool.random(using: &generator) ? "。" : "")
  }

  private mutating func fragment() -> String {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0..<8: han(1...9)
    case 8..<11: han(1...5) + pick(["，", "、", "；", "。", "：", "！", "？", "？！"])
    case 11: "“\(han(1...6))”"
    case 12: "《\(han(2...6))〈\(han(1...2))〉》"
    case 13: "（\(han(1...3))）"
    case 14:
      pick(["2024年1月23日", "3.2亿元", "45条", "100%", "36.5℃", "1-12月", "￥100", "〔2020〕179号", "第20条", "50%～60%", "15：30"])
    case 15: pick(["information", "GB/T 9704—2012", "A4", "a b c", "e-mail", "C++"])
    case 16: pick(["——", "……", "—", "～", "·", "/", "…………"])
    case 17:
      pick(["http://www.gov.cn/zwgk/2013-02/22/index.html", "panyang5181966@zb.shandong.cn", "1234567890123456789"])
    case 18: pick(["。”）", "”“", "》《", "’”", "（“", "，“", "“‘"])
    default: pick([" ", "㛃", "𠅤", "①", "々", "葛\u{E0100}", "²"])
    }
  }

  private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &generator) ?? "" }

  private mutating func han(_ lengths: ClosedRange<Int>) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: lengths, using: &generator) {
      text.append(Unicode.Scalar(UInt32.random(in: 0x4E00...0x9F00, using: &generator)) ?? "汉")
    }
    return String(text)
  }

  /// A measure in em.
  mutating func measure(_ range: ClosedRange<Int>) -> Double { Double(Int.random(in: range, using: &generator)) }
}
