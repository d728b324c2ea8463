import Measure
import Testing

@testable import Typesetting

/// Rules of clreq-rules that no other suite holds, each by its id.
@Suite struct `Composition rules` {
  private let han = "春夏秋冬东西南北天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往"

  @Test func `UB-03: twelve dots take 4 em and stay together`() {
    #expect(setLines("…………", measure: 28)[0].end == em(4))
    // LB-06 keeps the second six from a line's start, so that they are never parted (UB-02).
    #expect(marked("甲…………乙") == "甲…………¦乙")
  }

  @Test func `LB-04: a dialogue may open a paragraph with 破折号`() {
    #expect(setLines("——甲乙丙", measure: 28)[0].text == "——甲乙丙")
    #expect(setLines("…………", measure: 28).count == 1)
  }

  @Test func `LB-09: marks in a row that no line takes break against the rule, and say so`() {
    let lines = setLines("甲" + String(repeating: "。”）", count: 6) + "乙", measure: 4)
    #expect(lines.contains { $0.adjustment.ending == .againstLineEdgeRules })
    #expect(lines.allSatisfy { $0.end <= em(4) })
  }

  @Test(arguments: [
    (text: "2024年起施行", start: 0.0), (text: "自2024", start: 0), (text: "（2024）", start: -0.5),
  ])
  func `SP-02: no gap at a line's edges`(text: String, start: Double) throws {
    let line = setLines(text, measure: 28)[0]
    #expect(try #require(line.runs.first?.glyphs.first).x == em(start))
    // Four digits are 2 em; the gap beside 年 and 自 is ¼ em, and none stands outside.
    let widths = ["2024年起施行": 6.25, "自2024": 3.25, "（2024）": 3]
    #expect(line.end == em(widths[text] ?? 0))
  }

  @Test func `SP-06, JU-C2, JU-S1: a word space keeps to ¼ to ½ em`() {
    let paragraph = prepare("one two")
    let space = paragraph.pieces[1]
    #expect(space.width == em(0.5))
    #expect(paragraph.joints[1].shrink.wordSpaces == em(0.25).units)
    #expect(paragraph.joints[1].wordSpaceStretch == 0)
  }

  @Test func `SP-08: the gap is ¼, ⅛ or none as the house has it`() {
    for gap in [0, 0.125, 0.25] {
      var composition = LineComposition()
      composition.hanWesternGap = gap
      let line = setLines("第2024号", measure: 28, composition: composition)[0]
      #expect(line.end == em(4) + em(gap) * 2)
    }
  }

  @Test func `PW-05, PW-13: marks inside a line keep 1 em beside Han, and two stops each their own`() {
    #expect(innerWidth("甲，乙。丙") == 5)
    #expect(innerWidth("甲：——乙") == 5)
  }

  @Test(arguments: [(text: "。”“", width: 2.0), (text: "）））", width: 2), (text: "。”）》", width: 2.5)])
  func `PW-12: n marks in a row take 1 and half of the others`(text: String, width: Double) {
    #expect(abs(innerWidth(text) - width) < 0.04)
  }

  @Test func `PW-11: the blank between two marks is what goes`() throws {
    // 》《: 》 has its ink left and 《 its ink right; both glyphs keep their places to their neighbours.
    let glyphs = setLines("甲》《乙", measure: 28)[0].runs.flatMap(\.glyphs)
    #expect(glyphs[1].x == em(1))
    #expect(abs((glyphs[3].x - glyphs[2].x - em(1)).units) <= 4)
  }

  @Test func `PW-24: nothing hangs over the margin`() {
    let lines = setLines(han.prefix(28) + "，" + han, measure: 28)
    #expect(lines.allSatisfy { $0.end <= em(28) })
    #expect(!lines.contains { $0.text.hasPrefix("，") })
  }

  @Test func `PA-01, PA-03: a first line is indented or hangs`() {
    let indented = setLines(
      String(repeating: han, count: 2), measure: 28, shape: ParagraphShape(firstLineIndent: em(2)))
    #expect(indented.map(\.start) == [em(2), .zero, .zero])
    let hanging = setLines(String(repeating: han, count: 2), measure: 28, shape: ParagraphShape(hangingIndent: em(3)))
    #expect(hanging.map(\.start) == [.zero, em(3), em(3)])
  }

  @Test func `JU-S8: a last line is squeezed by its marks and never stretched`() throws {
    let lines = setLines(han + "甲“乙”“丙”", measure: 28)
    let last = try #require(lines.last)
    #expect(!last.adjustment.isJustified)
    #expect(last.adjustment.stretchPerGap == 0)
    #expect(setLines("甲乙", measure: 28)[0].end == em(2))
  }

  @Test func `LB-07: marks are narrowed before a line is found to be too long`() {
    // At 1 em each the 29 are too many; ” and “ together take 1.5 em, the outer marks half an em each: 27.5.
    let line = setLines("“" + han.prefix(13) + "”“" + han.suffix(11) + "甲”", measure: 28)[0]
    #expect(line.text.count == 29)
  }
}
