import Diagnostics
import Reports
import TestSupport
import Testing

@Suite struct `Rules on hostile text` {
  /// Words that rules take note of, and characters that break them.
  private static let pieces: [String] = [
    "收到", "新收", "政府信息公开申请", "依申请公开", "上年结转", "结转", "至", "2024年", "2022年", "12件", "99999999999999999999件", "一百零五件",
    "十百千万万万万万万件", "0件", "占", "100.00%", "999999999999.999999%", "分别", "其中", "行政复议", "维持", "规范性文件", "制发", "未收到", "无",
    "、",
    "，", "。", "（", "）", "“", "”", "‘", "《", "》", "的", "的", "情况", "情况", "人大代表", "和", "1月", "31日", "年", "月", "%", "第",
    "为", "：", "较上年", "全市",
    "市本级", "…", "😀", "\u{0301}", "A", "1,", ",", ".", "１２", "〇",
  ]

  @Test func `any words in any order are read, and every finding has its place`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<60 {
      var sample = SampleReport.busy((0..<60).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined())
      sample.otherMatters = (0..<20).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      sample.preface = (0..<20).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      sample.title = (0..<6).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      sample.issuer = (0..<3).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      for finding in ProseRules.findings(in: sample.report) {
        #expect(finding.location != nil)
        #expect(ProseRules.explanations.contains { $0.code == finding.code })
        #expect(finding.severity == .warning)
      }
    }
  }

  @Test(arguments: ["人", "的", "“", "《一", "1", "占1%、", "一件", "人大代表建议情况", "收到申请1件，"])
  func `one thing over and over costs time in proportion`(piece: String) {
    let clock = ContinuousClock()
    let sample = SampleReport.busy(String(repeating: piece, count: 10_000 / piece.unicodeScalars.count))
    let report = sample.report
    let duration = clock.measure { _ = ProseRules.findings(in: report) }
    // Quadratic work over 10,000 characters takes far longer in a debug build.
    #expect(duration < .seconds(8))
  }

  @Test func `a report without fields is no trap`() {
    let place = SourceLocation(file: "report.yaml", line: 1, column: 1)
    let report = Report(layout: SourcedText("annual-report-2021"), location: place)
    #expect(ProseRules.findings(in: report).map(\.code) == ["AR-INT-01", "AR-DAT-01"])
  }
}
