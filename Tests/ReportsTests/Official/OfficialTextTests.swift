import Diagnostics
import Reports
import TestSupport
import Testing

@Suite struct `Rules about an official document's text` {
  static let titles: [(title: String, expected: [String])] = [
    ("临江市人民政府办公室关于印发《临江市档案管理办法（试行）》的通知", []), ("关于表彰“十佳社区”的决定", []), ("关于检查的通知（征求意见稿）", []),
    ("关于2021—2025年设施、场地建设的意见", []), ("关于《规定：第一批》的通知", []),
    ("1️⃣设施检查工作方案", ["1️⃣ GW-KIND-01"]), ("1️⃣关于开展设施检查", ["1️⃣ GW-KIND-01"]),
    ("关于检查设施1️⃣，排查隐患的通知", ["1️⃣ GW-TITLE-03"]), ("2️⃣关于开展检查的通知1️⃣。", ["2️⃣ GW-KIND-01", "1️⃣ GW-TITLE-03"]),
    ("关于检查1️⃣:设施的通知", ["1️⃣ GW-TITLE-03"]),
  ]

  @Test(arguments: titles)
  func `a title ends in its kind, without punctuation`(title: String, expected: [String]) {
    OfficialSample.expect(expected, in: OfficialSample.notice, "title:", "title: \(title)")
  }

  @Test func `an order needs no title, and its title no kind`() {
    OfficialSample.expect([], in: OfficialSample.order, "number:", "number: 第12号\ntitle: 公布《临江市湖泊岸线管理办法》")
  }

  /// What stands in the text in the place of 5月底前完成。
  static let lines: [(line: String, expected: [String])] = [
    ("1️⃣（此页无正文）", ["1️⃣ GW-FIT-02"]), ("1️⃣（本页无正文）", ["1️⃣ GW-FIT-02"]), ("不得使用“此页无正文”。", []),
    // Ranges
    ("实施2021—2025年规划。", []), ("实施1️⃣2021-2025年规划。", ["1️⃣ GW-REF-01"]), ("实施1️⃣2021年～2025年规划。", ["1️⃣ GW-REF-01"]),
    ("占10%～15%。", []), ("占1️⃣10%-15%。", ["1️⃣ GW-REF-01"]), ("占1️⃣1.5%—2.5%。", ["1️⃣ GW-REF-01"]),
    ("电话0700-5550123。", []), ("编号2021-2025。", []), ("第3—5条。", []), ("2023年比2022年多10件。", []), ("共2021－0001号。", []),
    // Quoted numbers
    ("按《通知》（临政发〔2023〕5号）办理。", []), ("按《通知》（临政发1️⃣[2023]5号）办理。", ["1️⃣ GW-REF-02"]),
    ("按《通知》（临政办函1️⃣（2023）第05号）办理。", ["1️⃣ GW-REF-02"]), ("（2023）临0102行初5号判决。", []), ("望湖街道（2023）5号地块。", []),
    // Dates
    ("2024年1月5日召开。", []), ("1️⃣2024年01月05日召开。", ["1️⃣ GW-DATE-01"]), ("2024年10月10日召开。", []), ("2024年10月份。", []),
    ("1️⃣2024年05月底前完成。", ["1️⃣ GW-DATE-01"]), ("共计2024件。", []),
  ]

  @Test(arguments: lines)
  func `ranges, quoted numbers and dates have their form`(line: String, expected: [String]) {
    OfficialSample.expect(expected, in: OfficialSample.notice, "5月底前完成。", "  \(line)")
  }

  static let numberings: [(text: String, expected: [String])] = [
    ("一、甲\n（一）乙\n1.丙\n（1）丁\n二、戊", []), ("1.甲。\n2.乙。", []), ("文字。", []),
    ("一、甲\n1️⃣1.乙\n二、丙", ["1️⃣ GW-BODY-03"]), ("一、甲\n（一）乙\n1️⃣（1）丙", ["1️⃣ GW-BODY-03"]), ("1️⃣（一）甲\n（二）乙", ["1️⃣ GW-BODY-03"]),
    ("一、甲\n1️⃣三、乙", ["1️⃣ AR-NUM-01"]), ("一、甲\n1️⃣一、乙", ["1️⃣ AR-NUM-01"]),
    ("第一章 总则\n第一条 为了管理。\n第二条 原则：\n（一）甲；\n（二）乙。\n第三条 职责：\n（一）丙；\n第四条 禁止：\n（一）丁；\n（二）戊。", []),
    ("第一条 原则：\n1.甲；\n2.乙。\n第二条 职责：\n1.丙。", []),
  ]

  @Test(arguments: numberings)
  func `numbers go down level by level`(text: String, expected: [String]) {
    var sample = OfficialSample.letter
    let lines = text.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    sample = sample.replacing("  请予支持。", with: lines)
    for family in ["GW-BODY", "AR-NUM"] {
      OfficialSample.expect(expected.filter { $0.contains(family) }, in: sample, only: family)
    }
    let enclosed =
      OfficialSample.order + "enclosed:\n  - title: 办法\n    body: |\n"
      + text.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n") + "\n"
    for family in ["GW-BODY", "AR-NUM"] {
      OfficialSample.expect(expected.filter { $0.contains(family) }, in: enclosed, only: family)
    }
  }

  /// Words and marks that rules take note of, in any order.
  private static let pieces = [
    "附件", "见附件", "附件1", "附件1—99", "、", "附件二十", "至", "3", "2024年", "01月", "05日", "-", "10%", "—", "〔2024〕", "[2023]",
    "（2024）",
    "临政发", "第", "12号", "号", "《", "》", "“", "”", "（", "）", "一、", "（一）", "1.", "第一条 ", "此页无正文", "\n", "\n", "0",
    "999999999999", "。",
  ]

  @Test(arguments: 1...40)
  func `any words in any order are read`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func words(_ count: Int) -> String {
      (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    }
    let oneLine = { (text: String) in text.replacing("\n", with: "").replacing("“", with: "").replacing("”", with: "") }
    var sample = "layout: official-document\nmasthead: [\"\(oneLine(words(4)))甲\", \"\(oneLine(words(3)))乙\"]\n"
    sample +=
      "number: \"\(oneLine(words(4)))号\"\ntitle: \"\(oneLine(words(6)))函\"\nrecipients: \"\(oneLine(words(5)))甲\"\n"
    sample += "classification: \"机密★\(oneLine(words(2)))\"\ncopyNumber: \"\(oneLine(words(1)))0\"\n"
    sample += "body: |\n  开头\n" + words(60).split(separator: "\n").map { "  \($0)" }.joined(separator: "\n") + "\n"
    sample += "attachments: [{ title: \"\(oneLine(words(2)))表\" }, { title: \"\(oneLine(words(2)))。\" }]\n"
    let (report, findings) = OfficialSample.check(sample)
    #expect(report != nil)
    #expect(findings.allSatisfy { $0.location != nil })
  }

  @Test(arguments: ["附件1、", "附件1—99、", "2024年01月", "10%-10%", "发[2023]5号", "1", "（一）\n  ", "此页无正文\n  ", "附件：\n  "])
  func `one thing over and over costs time in proportion`(piece: String) {
    let text = String(repeating: piece, count: 20_000 / piece.unicodeScalars.count)
    let sample = OfficialSample.letter.replacing("请予支持。", with: text)
    let duration = ContinuousClock().measure { _ = OfficialSample.check(sample) }
    #expect(duration < .seconds(8))
  }
}
