import Testing

@testable import Typesetting

/// UB-12: an organ's code stays with the number behind it.
@Suite struct `Document numbers` {
  @Test(arguments: [
    "（国办函〔2021〕30号）", "，鲁政办字〔2020〕179号", "按照国办公开办函〔2021〕30号", "《通知》（临政发〔2024〕8号）",
  ])
  func `stay whole with their organ's code up to 12 em`(text: String) {
    let paragraph = prepare("前文" + text + "后文")
    let scalars = paragraph.text.scalars
    let year = scalars.firstIndex(of: "〔") ?? 0
    let code = paragraph.joints.indices.filter {
      let end = paragraph.pieces[$0].scalars.upperBound
      return end <= year && end > year - 3
    }
    #expect(code.count == 3)
    for joint in code { #expect((paragraph.joints[joint].lineBreak.penalty ?? .infinity) >= 350) }
  }

  /// Where the line before it would be set apart by more than a quarter of an em for it, the number gives way.
  @Test(arguments: [14, 15, 16, 23, 24, 25, 26])
  func `move whole where a line would part them`(indent: Int) {
    let text = String(repeating: "为进一步提高服务水平", count: 3).prefix(indent) + "（临政办发〔2024〕18号）要求各级各部门认真抓好落实"
    let lines = setLines(String(text), measure: 28)
    #expect(lines.contains { $0.text.contains("临政办发〔2024〕18号") }, "\(lines.map(\.text))")
  }

  @Test func `wider ones may be parted before the year, never in it`() {
    let paragraph = prepare("（临江市青山区望湖街道办事处发〔2024〕18号）")
    let breaks = zip(paragraph.pieces, paragraph.joints).map { ($0.firstScalar, $1.lineBreak.penalty) }
    #expect(breaks.first { $0.0 == "江" }?.1 == 0)
    #expect(breaks.first { $0.0 == "发" }?.1 == BreakPenalty.beforeDocumentYear)
    #expect(breaks.drop { $0.0 != "〔" }.prefix(4).allSatisfy { $0.1 == nil })
  }

  @Test func `a bracketed year behind other words is none`() {
    // No number follows: 〔2024〕 is a remark.
    #expect(marked("的情况〔2024〕说明").hasPrefix("的¦情¦况〔2024〕"))
  }
}
