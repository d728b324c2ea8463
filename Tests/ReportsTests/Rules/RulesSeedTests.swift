import Diagnostics
import Reading
import Reports
import TestSupport
import Testing

/// A published report, kept outside the package; its slips are known.
private let seed = PackageFolder.sharedText(of: "seeds/annual-report-2023-panyang.yaml")

@Suite(.enabled(if: seed != nil, "needs the published report in the folder that BANXIN_SHARED names"))
struct `The rules on a published report` {
  @Test func `find its slips, at their lines, and nothing else`() throws {
    let text = try #require(seed)
    let (report, findings) = AnnualReport.read(MarkedSource(text))
    #expect(findings.map(\.code) == ["TXT-NUM-01", "AR-TXT-01"], "what reading the text itself reports")
    let names = AnnualReport.form.rules.map(\.string)
    let found = ProseRules.findings(in: try #require(report), rules: names)
    let slips = [
      ("GW-BODY-03", "1. 主动公开方面"), ("AR-TXT-04", "法制政府"), ("GW-BODY-03", "1、收取信息处理费情况"),
      ("AR-TXT-06", "人大代表建议和政协委员提案办理情况"), ("AR-TXT-05", "三提三挣"),
    ]
    #expect(found.map(describe) == slips.map { "\($0) \(place(of: $1, in: text))" })
  }

  private func describe(_ finding: Diagnostic) -> String {
    "\(finding.code.rawValue) \(finding.location.map { "\($0.line):\($0.column)" } ?? "-")"
  }

  /// Line and column of words that stand once in a text.
  private func place(of words: String, in text: String) -> String {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let scalars = Array(line.unicodeScalars)
      if let column = scalars.indices.first(where: { scalars[$0...].starts(with: words.unicodeScalars) }) {
        return "\(index + 1):\(column + 1)"
      }
    }
    return "not found: \(words)"
  }
}
