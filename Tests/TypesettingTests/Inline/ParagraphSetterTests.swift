import Measure
import Testing

@testable import Typesetting

@Suite struct `Setting a paragraph` {
  private let han = "春夏秋冬东西南北天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏"

  @Test func `fills the grid with 28 characters and no adjustment`() {
    // 156 mm by 28 is no whole number of units: the four that are left are shared out.
    let style = TextStyle(role: "body", face: "body", size: .pt(16), pitch: .mm(156) / 28)
    let lines = ParagraphSetter(shaper: SquareShaper())
      .lines(of: StyledText(String(han.prefix(28)) + "甲乙丙", style: style), shape: ParagraphShape(), measure: .mm(156))
    #expect(lines.map(\.text.count) == [28, 3])
    #expect(lines[0].end == .mm(156))
    #expect(lines[0].adjustment.stretchPerGap < 0.0001)
  }

  @Test func `TV-07: a mark at the line's end takes half an em`() {
    let line = setLines(String(han.prefix(27)) + "，", measure: 28)[0]
    #expect(line.end == em(27.5))
  }

  @Test func `TV-08: squeezes a pause to keep a stop on the line`() {
    let text = han.prefix(10) + "、" + han.dropFirst(10).prefix(17) + "。" + "甲乙丙丁"
    let lines = setLines(String(text), measure: 28)
    #expect(lines[0].text.hasSuffix("。"))
    #expect(lines[0].end == em(28))
    #expect(lines[0].adjustment.squeeze.pauses == 1)
    #expect(lines[0].adjustment.stretchPerGap == 0)
  }

  @Test func `TV-09: pushes a character down where nothing can be squeezed`() {
    let lines = setLines(han.prefix(28) + "。甲乙丙丁", measure: 28)
    #expect(lines[0].text == han.prefix(27))
    #expect(lines[0].end == em(28))
    #expect(abs(lines[0].adjustment.stretchPerGap - 1.0 / 26) < 0.0001)
  }

  @Test(arguments: [28, 57])
  func `TV-12: leaves no lone character on the last line`(count: Int) {
    let text = String(repeating: "汉", count: count) + "字。"
    let last = setLines(text, measure: 28).last
    #expect(last?.text == "汉字。")
  }

  @Test func `TV-13: a line's opening mark is flush, but not on an indented first line`() throws {
    let shape = ParagraphShape(firstLineIndent: em(2))
    let lines = setLines("《甲乙丙丁》\n《甲乙丙丁》", measure: 10, shape: shape)
    let first = try #require(lines[0].runs.first?.glyphs.first)
    let second = try #require(lines[1].runs.first?.glyphs.first)
    #expect(first.x == em(2))
    #expect(lines[0].start == em(2))
    #expect(second.x == em(-0.5))
    #expect(lines[1].start == .zero)
  }

  @Test func `TV-14: 省略号 stays with the character before it`() {
    let lines = setLines(han.prefix(8) + "……甲乙丙", measure: 8)
    #expect(lines[1].text.hasPrefix("北……"))
  }

  @Test func `TV-15: a run of quoted names breaks between names`() {
    let text = "新增" + (0..<11).map { "“\(han.dropFirst($0).prefix($0 % 3 + 4))”" }.joined() + "等板块"
    let lines = setLines(text, measure: 28)
    for line in lines.dropLast() {
      #expect(line.end == em(28))
      #expect(line.adjustment.stretchPerGap <= 0.2)
    }
    #expect(lines.dropFirst().contains { $0.text.hasPrefix("“") })
  }

  @Test(arguments: 2...8)
  func `TV-16: 破折号 is never cut`(measure: Int) {
    let lines = setLines("甲乙丙——丁戊己", measure: Double(measure))
    #expect(lines.contains { $0.text.contains("——") })
  }

  @Test func `TV-17: a document's number moves as a whole`() {
    let lines = setLines(han.prefix(9) + "〔2020〕179号文件规定", measure: 12)
    #expect(lines.contains { $0.text.contains("〔2020〕179号") })
  }

  @Test func `TV-18: plane 2 characters copy out as they are`() {
    let line = setLines("㛃䶮𠅤", measure: 10)[0]
    #expect(line.text == "㛃䶮𠅤")
    #expect(line.runs.map(\.text) == ["㛃䶮𠅤"])
    #expect(line.runs[0].glyphs.map(\.x) == [.zero, em(1), em(2)])
  }

  @Test func `JU-S9: a forced break ends a line like a last one`() {
    let lines = setLines("甲乙丙\u{2028}丁戊己", measure: 10)
    #expect(lines.map(\.text) == ["甲乙丙\u{2028}", "丁戊己"])
    #expect(lines[0].end == em(3))
    #expect(lines[0].adjustment.ending == .textEnd)
  }

  @Test func `spaces at a line's end take no width and stay in the text`() {
    let lines = setLines("one two three four", measure: 4)
    #expect(lines.map(\.text).joined() == "one two three four")
    #expect(lines[0].text == "one two ")
    #expect(lines[0].end == em(4))
  }

  @Test func `a number wider than a cell is cut to stay inside`() {
    let lines = setLines(String(repeating: "7", count: 200), measure: 5, shape: ParagraphShape(alignment: .left))
    #expect(lines.count == 20)
    #expect(lines.allSatisfy { $0.end <= em(5) && $0.adjustment.overrun == .zero })
    #expect(lines[0].adjustment.ending == .insidePiece)
  }

  @Test(arguments: [
    (text: "商业企业", measure: 3, lines: ["商业", "企业"]), (text: "社会公益组织", measure: 3, lines: ["社会公", "益组织"]),
    (text: "（三）不予公开", measure: 4, lines: ["（三）", "不予公开"]), (text: "总计", measure: 3, lines: ["总计"]),
    (text: "法律服务机构", measure: 4, lines: ["法律", "服务机构"]), (text: "科研机构", measure: 3, lines: ["科研", "机构"]),
    (text: "三、本年度办理结果", measure: 3, lines: ["三、本", "年度办", "理结果"]),
  ])
  func `balances the short lines of a cell`(text: String, measure: Int, lines: [String]) {
    let set = setLines(text, measure: Double(measure), shape: ParagraphShape(alignment: .centred))
    #expect(set.map(\.text) == lines)
  }

  @Test func `centres what the eye sees`() {
    // PW-25: the blank halves of 《 and 》 do not count.
    let line = setLines("《甲乙》", measure: 10, shape: ParagraphShape(alignment: .centred))[0]
    #expect(line.start == em(3.5))
    #expect(line.end == em(6.5))
  }

  @Test func `readers of advances see one line`() {
    // pdftotext starts another line where advances overlap by more than half the type size; at the grid's pitch half an
    // em taken from two marks would be that.
    let style = TextStyle(role: "body", face: "body", size: .pt(16), pitch: .mm(156) / 28)
    let names = (0..<40).map { "“\(han.prefix($0 % 5 + 2))”，（《\(han.suffix(3))》）。“‘甲’乙”？！" }.joined()
    let lines = ParagraphSetter(shaper: SquareShaper())
      .lines(of: StyledText(names, style: style), shape: ParagraphShape(), measure: .mm(156))
    for glyphs in lines.flatMap(\.runs).map(\.glyphs) {
      for (glyph, next) in zip(glyphs, glyphs.dropFirst()) {
        #expect(next.x - glyph.x >= style.size * 0.5)
      }
    }
  }
}
