import Diagnostics
import Reports
import Testing

@Suite struct `Numbered paragraphs` {
  /// `level ordinal end kind`, such as `second 1 3 heading`; `plain` without a number.
  private func describe(_ paragraph: TextParagraph) -> String {
    func number(_ numbering: Numbering) -> String { "\(numbering.level) \(numbering.ordinal) \(numbering.end)" }
    return switch paragraph.kind {
    case .plain: "plain"
    case .heading(let numbering): number(numbering) + " heading"
    case .runInHeading(let numbering, let end): number(numbering) + " run-in \(end)"
    case .numbered(let numbering): number(numbering) + " numbered"
    }
  }

  private func read(
    _ text: String, makesHeadings: Bool = true
  ) -> (paragraphs: [TextParagraph], kinds: [String], findings: [Diagnostic]) {
    var findings: [Diagnostic] = []
    let source = SourcedText(text, at: SourceLocation(file: "m.yaml", line: 1, column: 1))
    let paragraphs = ParagraphReader().paragraphs(of: source, makesHeadings: makesHeadings, findings: &findings)
    return (paragraphs, paragraphs.map(describe), findings)
  }

  @Test(arguments: [
    ("第一章　总则", "chapter 1 3 heading"), ("第十二节 公开的主体", "section 12 4 heading"), ("第3章 附则", "chapter 3 3 heading"),
    ("第一百零五条　本办法自公布之日起施行。", "article 105 6 numbered"), ("第十条之一 甲。", "article 10 5 numbered"),
    ("第二十条第（一）项", "plain"), ("第二十条规定的信息", "plain"), ("第一，加强领导。", "plain"), ("第二季度", "plain"),
    ("一、总体情况", "first 1 2 heading"), ("十二、二〇二四年工作", "first 12 3 heading"), ("三、四季度完成投资12亿元", "plain"),
    ("二十、甲", "first 20 3 heading"), ("一二、甲", "plain"), ("一是甲。", "plain"),
    ("（一）主动公开", "second 1 3 heading"), ("（ 十一 ）甲", "second 11 4 heading"), ("（甲）乙", "plain"), ("（2024）甲", "plain"),
    ("1. 主动公开方面", "third 1 2 heading"), ("1.2024年工作", "third 1 2 heading"), ("2.2023—2025年规划", "third 2 2 heading"),
    ("1.1总则", "plain"), ("1.5万元", "plain"), ("3.2亿元", "plain"), ("1.12", "plain"), ("a)甲", "plain"),
    ("2024.甲", "plain"),
    ("01.甲", "plain"), ("0.甲", "plain"), ("1. Overview of work", "third 1 2 heading"), ("12、34号", "plain"),
    ("1...甲", "plain"),
    ("（1）甲", "fourth 1 3 heading"), ("（12）甲", "fourth 12 4 heading"), ("（0）甲", "plain"),
    ("①甲", "fifth 1 1 heading"), ("㉑甲", "fifth 21 1 heading"), ("⑴甲", "plain"),
    ("\\一、不是标题", "plain"), ("（", "plain"), ("第", "plain"), ("1", "plain"), ("一", "plain"), ("（一", "plain"),
  ])
  func `a number is read where one is meant`(text: String, expected: String) {
    #expect(read(text).kinds == [expected])
    #expect(read(text).findings.isEmpty)
  }

  @Test(arguments: [
    ("(一)甲", "（一）甲", "second 1 3 heading"), ("（一)甲", "（一）甲", "second 1 3 heading"), ("1、甲", "1.甲", "third 1 2 heading"),
    ("1．甲", "1.甲", "third 1 2 heading"), ("１．甲", "1.甲", "third 1 2 heading"), ("(1)甲", "（1）甲", "fourth 1 3 heading"),
    ("1、2024年工作", "1.2024年工作", "third 1 2 heading"),
  ])
  func `other forms are set in the standard's`(text: String, expected: String, kind: String) {
    let (paragraphs, kinds, findings) = read(text)
    #expect(paragraphs.map(\.text.string) == [expected])
    #expect(kinds == [kind])
    #expect(findings.map(\.code) == ["TXT-NUM-01"])
    #expect(findings.map(\.severity) == [.warning])
  }

  @Test func `other forms are told once for each level`() {
    let findings = read("(一)甲\n1、乙\n2、丙\n（二）丁\n3、戊").findings
    #expect(findings.map(\.location?.line) == [1, 1])
    #expect(findings.map(\.related.count) == [0, 2])
  }

  private static let twoLines = "一、" + String(repeating: "甲", count: 52)

  @Test(
    arguments: [
      // 28 characters, twice, less the indent of two.
      (twoLines, "first 1 2 heading"), (twoLines + "乙", "first 1 2 numbered"),
      (twoLines.dropLast() + "12", "first 1 2 heading"),
      ("（一）甲；", "second 1 3 numbered"), ("（一）甲：", "second 1 3 numbered"), ("（一）甲，", "second 1 3 numbered"),
      ("（一）甲（乙。）", "second 1 3 numbered"), ("（一）是什么？", "second 1 3 heading"),
      ("（一）加强领导。各单位要落实责任。", "second 1 3 run-in 8"), ("（一）甲“乙。”丙。丁。", "second 1 3 run-in 10"),
      ("1. " + String(repeating: "甲", count: 27) + "。乙。", "third 1 2 run-in 30"),
      ("1. " + String(repeating: "甲", count: 28) + "。乙。", "third 1 2 numbered"),
      ("（一）指导思想。……", "second 1 3 run-in 8"), ("（一）甲。", "second 1 3 numbered"), ("第一条 甲。乙。", "article 1 3 numbered"),
      ("第一条 甲", "article 1 3 numbered"),
    ] as [(String, String)])
  func `its length and its stops make a heading`(text: String, expected: String) {
    #expect(read(text).kinds == [expected])
  }

  @Test func `a heading closed by a stop is one among headings`() {
    let text = "1. 主动公开方面\n全年公开45条。\n2. 依申请公开工作方面。\n未收到申请。\n3.政府信息管理方面\n严格管理。"
    #expect(
      read(text).kinds == ["third 1 2 heading", "plain", "third 2 2 heading", "plain", "third 3 2 heading", "plain"])
  }

  @Test(arguments: [
    "（一）甲。\n（二）乙。\n丙。", "（一）甲\n乙。\n（二）丙，丁。\n戊。", "（一）甲\n（二）丙。", "（一）甲\n乙。\n（三）丙。\n戊。",
    "（一）甲\n乙。\n二、丙\n（二）丁。\n戊。",
  ])
  func `but not where anything speaks against it`(text: String) {
    #expect(read(text).kinds.contains { $0.hasPrefix("second") && $0.hasSuffix("numbered") })
  }

  @Test func `without headings every paragraph is plain and stays as typed`() {
    let (paragraphs, kinds, findings) = read("一、甲\n(一)乙\n\\1.丙", makesHeadings: false)
    #expect(kinds == ["plain", "plain", "plain"])
    #expect(paragraphs.map(\.text.string) == ["一、甲", "(一)乙", "1.丙"])
    #expect(findings.isEmpty)
  }

  @Test func `places survive`() {
    let text = read("　（一） 甲 乙").paragraphs[0].text
    #expect(text.string == "（一）甲乙")
    #expect((0..<5).map { text.location(at: $0)?.column } == [2, 3, 4, 6, 8])
  }
}
