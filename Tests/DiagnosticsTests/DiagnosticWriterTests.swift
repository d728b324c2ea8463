import Diagnostics
import Foundation
import Testing

@Suite struct `Diagnostic writers` {
  private let finding = Diagnostic(
    .error, "AR-SUM-01", at: SourceLocation(file: "report.yaml", line: 41, column: 16),
    Wording("两边相差1", "the sides differ by 1"),
    related: [
      .init(location: SourceLocation(file: "report.yaml", line: 20, column: 3), message: Wording("本年新收4", "received 4"))
    ])

  @Test func `a line of text begins with the place, the severity and the code`() {
    let line = TextDiagnosticWriter().line(for: finding)
    #expect(line.hasPrefix("report.yaml:41:16: error[AR-SUM-01]: 两边相差1"))
    #expect(line.contains("本年新收4（20:3）"))
    #expect(TextDiagnosticWriter(language: .english).line(for: finding).contains("the sides differ by 1"))
  }

  @Test func `a quoted value cannot leave its line or drive the terminal`() {
    let hostile = Diagnostic(.error, "MODEL-TYPE", at: nil, Wording("值“甲\n\u{1B}[2J乙”", "x"))
    let line = TextDiagnosticWriter().line(for: hostile)
    #expect(!line.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func `JSON holds the same fields`() throws {
    let text = JSONDiagnosticWriter().text(for: [finding])
    let parsed = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(parsed.count == 1)
    #expect(parsed[0]["line"] as? Int == 41)
    #expect(parsed[0]["code"] as? String == "AR-SUM-01")
    #expect((parsed[0]["related"] as? [[String: Any]])?.count == 1)
  }

  @Test func `SARIF names the rule and the region`() throws {
    let writer = SARIFDiagnosticWriter(
      version: "1.0", explanations: [Explanation("AR-SUM-01", rule: Wording("两边相等", "both sides are equal"))])
    let text = writer.text(for: [finding])
    let log = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["ruleId"] as? String == "AR-SUM-01")
    let location = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
    #expect((location["region"] as? [String: Any])?["startLine"] as? Int == 41)
  }
}
