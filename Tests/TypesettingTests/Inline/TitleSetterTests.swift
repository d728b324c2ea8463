import Measure
import Testing

@testable import Typesetting

@Suite struct `Setting a title` {
  private func lines(_ text: String, measure: Double = 20) -> [Line] {
    TitleSetter(shaper: SquareShaper()).lines(of: StyledText(text, style: squareStyle), measure: em(measure))
  }

  @Test(arguments: [
    ["淄博市淄川区般阳路街道", "2023年政府信息公开工作年度报告"], ["临江市青山区望湖街道办事处", "2024年政府信息公开工作年度报告"],
    ["望湖街道2024年政府信息公开工作年度报告"],
    ["2024年临江市青山区望湖街道", "政府信息公开工作年度报告"],
    ["临江市人民政府办公室", "关于印发临江市政务公开工作要点的通知"], ["临江市人民政府关于印发", "《临江市优化营商环境若干措施》的通知"],
    ["临江市青山区望湖街道办事处", "2024年度部门决算公开说明"], ["临江市人民政府", "关于任免王小明等职务的通知"],
    ["临江市人民政府工作报告"], ["临江市人民政府", "关于促进民营经济高质量发展的若干意见"],
  ])
  func `keeps words and organs whole`(wanted: [String]) {
    #expect(lines(wanted.joined()).map(\.text) == wanted)
  }

  @Test(arguments: [
    "临江市青山区人民政府办公室关于印发临江市青山区贯彻落实国家基本公共服务标准实施方案的通知",
    "临江市人民政府关于加快推进全市一体化政务服务平台建设和深化行政审批制度改革的实施意见",
    "临江市财政局临江市农业农村局关于下达二〇二四年度乡村振兴补助资金预算和绩效目标的通知",
    "临江市青山区人民代表大会常务委员会关于批准青山区二〇二三年财政决算的决议",
  ])
  func `has no waist, no tiny line and none over the measure`(text: String) {
    let widths = lines(text).map { $0.end - $0.start }
    #expect((2...4).contains(widths.count))
    #expect(widths.allSatisfy { $0 <= em(20) && $0 >= em(4) })
    for index in widths.indices.dropFirst().dropLast() {
      #expect(widths[index] >= min(widths[index - 1], widths[index + 1]))
    }
    #expect(lines(text).map(\.text).joined() == text)
    #expect(lines(text).allSatisfy { !$0.text.hasPrefix("的") })  // LB-11
  }

  @Test func `centres each line by its ink`() {
    for line in lines("临江市人民政府关于印发《临江市优化营商环境若干措施》的通知") {
      #expect(line.start + line.end == em(20))
    }
  }

  @Test func `keeps the text's own lines`() {
    #expect(lines("望湖街道\u{2028}年度报告").map(\.text) == ["望湖街道\u{2028}", "年度报告"])
  }

  @Test func `sets what four lines cannot hold like a paragraph`() {
    let text = String(repeating: "政府信息公开", count: 40)
    let set = lines(text)
    #expect(set.count == 12)
    #expect(set.allSatisfy { $0.end - $0.start <= em(20) })
  }

  @Test(arguments: [
    (widths: [9, 15], worse: [12, 13]), (widths: [10, 18, 12], worse: [18, 10, 16]),
    (widths: [18, 15, 10], worse: [20, 20, 2]),
    (widths: [14, 14], worse: [26, 2]),
  ])
  func `prefers trapezoid and diamond`(widths: [Int], worse: [Int]) {
    let shape = TitleShape(em: 1_000, measure: 30_000)
    #expect(shape.cost(ofWidths: widths.map { $0 * 1_000 }) < shape.cost(ofWidths: worse.map { $0 * 1_000 }))
  }
}
