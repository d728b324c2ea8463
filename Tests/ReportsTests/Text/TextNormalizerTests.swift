import Diagnostics
import Reports
import TestSupport
import Testing

@Suite struct `Normalising text` {
  private func normalized(_ text: String) -> (lines: [String], codes: [String]) {
    var findings: [Diagnostic] = []
    let source = SourcedText(text, at: SourceLocation(file: "m.yaml", line: 1, column: 1))
    let lines = TextNormalizer().lines(of: source, findings: &findings)
    return (lines.map(\.string), findings.map(\.code.rawValue))
  }

  @Test(arguments: [
    // Blanks (CLREQ SP-01).
    ("　　政府信息 公开", "政府信息公开"), ("政 府 信 息", "政府信息"), ("2024 年 1 月", "2024年1月"), ("共 62 条 。", "共62条。"),
    ("按照 GB/T 9704 执行", "按照GB/T 9704执行"), ("Hello,  world", "Hello, world"), ("a b c", "a b c"),
    ("1, 2, 3", "1,2,3"), ("2 024", "2 024"), ("表1 2024年", "表1 2024年"), ("5 km", "5 km"), ("Q & A", "Q & A"),
    ("\u{A0}甲\u{2003}乙\t丙 ", "甲乙丙"),
    ("使用 “ABC” 系统", "使用“ABC”系统"), ("said “hello world” to", "said “hello world” to"), ("（ 一 ）甲", "（一）甲"),
    // Width (SP-09).
    ("２０２４年ＡＢｃ", "2024年ABc"), ("３．２亿元", "3.2亿元"), ("５０％，（甲）", "50％，（甲）"),
    // Interpuncts.
    ("列奥纳多•达・芬奇", "列奥纳多·达·芬奇"), ("• 甲", "•甲"), ("爱新觉罗‧溥仪", "爱新觉罗·溥仪"), ("甲．乙", "甲·乙"),
    ("3.5", "3.5"), ("a•b", "a•b"),
    // Dashes and ellipses.
    ("甲--乙", "甲——乙"), ("甲 -- 乙", "甲——乙"), ("甲――乙", "甲——乙"), ("甲──乙", "甲——乙"), ("甲——乙", "甲——乙"),
    ("甲—乙", "甲—乙"), ("a--b", "a--b"), ("1--2月", "1--2月"), ("甲---乙", "甲---乙"),
    ("等...", "等……"), ("等。。。", "等……"), ("等…", "等……"), ("等……", "等……"), ("甲...乙", "甲……乙"), ("etc...", "etc..."),
    ("甲。。乙", "甲。。乙"), ("……", "……"),
    // Quotation marks (QU-07).
    ("打造\"政务\"品牌", "打造“政务”品牌"), ("'甲'和\"乙\"", "‘甲’和“乙”"), ("\"A\" and \"B\"", "\"A\" and \"B\""),
    ("it's \"甲\"", "it's“甲”"), ("“甲”", "“甲”"),
    // Titles in titles (QU-10).
    ("《关于印发<办法>的通知》", "《关于印发〈办法〉的通知》"), ("《甲＜乙＞》", "《甲〈乙〉》"), ("a<b>c", "a<b>c"), ("《甲<乙》丙>", "《甲<乙》丙>"),
    ("《甲<乙>", "《甲<乙>"),
    ("甲\n\n　\n乙", "甲|乙"), ("", ""), (" \t　", ""),
  ])
  func `gives the usual form`(text: String, expected: String) {
    #expect(normalized(text).lines.joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("《关于印发<甲>和<乙>的通知》", ["AR-TXT-01", "AR-TXT-01"]), ("打造\"政务品牌", ["AR-TXT-02"]), ("24\"显示器", []), ("5'", []),
    ("甲,乙(丙)", ["AR-TXT-03"]), ("地址:湖滨路18号", ["AR-TXT-03"]), ("12:00，a,b", []), ("甲，乙", []), ("\"甲\"", []),
  ])
  func `reports what its author should look at`(text: String, codes: [String]) {
    #expect(normalized(text).codes == codes)
  }

  @Test func `changes nothing the second time, loses nothing but what it may, keeps every place`() {
    var generator = SeededGenerator(seed: 2012)
    let pieces = [
      "政府", "信息", " ", "　", "2024", "Ａ", "word", "--", "-", "―", "...", "。", "…", "•", "・", "\"", "'", "“", "”", "《",
      "》", "<",
      ">", "，", ",", "(", "）", "．", "·", "\n", "９", "🙂", "\\",
    ]
    for _ in 0..<1_500 {
      let text = (0..<Int.random(in: 1...14, using: &generator)).map { _ in pieces.randomElement(using: &generator)! }
        .joined()
      let once = normalized(text).lines.joined(separator: "\n")
      #expect(normalized(once).lines.joined(separator: "\n") == once, "\(text.debugDescription)")
      let kept = { (string: String) in
        string.unicodeScalars.filter { "政府信息2024wordA9🙂，,(）\\".unicodeScalars.contains($0) }
      }
      let wide = text.replacing("Ａ", with: "A").replacing("９", with: "9")
      #expect(Array(kept(once)) == Array(kept(wide)), "\(text.debugDescription)")
      expectPlaces(of: text)
    }
  }

  /// A character that the normaliser leaves alone stands where it was written.
  private func expectPlaces(of text: String) {
    var findings: [Diagnostic] = []
    let flat = text.replacing("\n", with: " ")
    let scalars = Array(flat.unicodeScalars)
    let line = TextNormalizer().line(
      SourcedText(flat, at: SourceLocation(file: "m", line: 3, column: 5)), findings: &findings)
    for (offset, scalar) in line.scalars.enumerated() where "政府信息word，🙂".unicodeScalars.contains(scalar) {
      let place = line.location(at: offset)
      #expect(place.map { scalars[$0.column - 5] } == scalar)
    }
  }

  @Test func `findings beyond a bound are counted`() {
    let found = normalized("《" + String(repeating: "<甲>", count: 1_200) + "》").codes
    #expect(found.count == 1_001)
    #expect(found.last == "TXT-FURTHER")
  }

  @Test func `a cell keeps its lines`() {
    var findings: [Diagnostic] = []
    #expect(TextNormalizer().cell(SourcedText(" 甲 \n\n 2024 年"), findings: &findings).string == "甲\n2024年")
  }
}
