import Diagnostics
import Foundation
import Reports
import Testing

/// A published report, kept outside the package; its slips are known.
private let seed: String? = {
  let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../shared")
  let shared = ProcessInfo.processInfo.environment["BANXIN_SHARED"].map { URL(filePath: $0) } ?? root
  return try? String(contentsOf: shared.appending(path: "seeds/annual-report-2023-panyang.yaml"), encoding: .utf8)
}()

@Suite(.enabled(if: seed != nil, "needs the published report: set BANXIN_SHARED to the folder that holds seeds/"))
struct `The rules on a published report` {
  @Test func `find its slips, at their lines, and nothing else`() throws {
    let lines = try #require(seed).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let findings = ProseRules.findings(in: try report(of: lines))
    let found = findings.map { "\($0.code.rawValue) \($0.location.map { "\($0.line):\($0.column)" } ?? "")" }
    #expect(
      found == [
        "GW-BODY-03 \(try place(of: "1. 主动公开方面", in: lines))",
        "AR-TXT-04 \(try place(of: "法制政府", in: lines))",
        "GW-BODY-03 \(try place(of: "1、收取信息处理费情况", in: lines))",
        "AR-TXT-06 \(try place(of: "人大代表建议和政协委员提案办理情况", in: lines))",
        "AR-TXT-05 \(try place(of: "三提三挣", in: lines))",
      ])
  }

  private func place(of words: String, in lines: [String]) throws -> String {
    for (index, line) in lines.enumerated() {
      if let range = line.range(of: words) {
        return "\(index + 1):\(line.unicodeScalars.distance(from: line.startIndex, to: range.lowerBound) + 1)"
      }
    }
    throw NotFound(words: words)
  }

  private struct NotFound: Error { var words: String }

  /// The sections' texts by their lines, and the lines of the front matter.
  private func report(of lines: [String]) throws -> Report {
    var sample = SampleReport()
    sample.issuer = "淄博市淄川区般阳路街道"
    sample.signer = "般阳路街道办事处"
    sample.date = CalendarDate(year: 2024, month: 1, day: 23)
    sample.hasContact = false
    sample.preface = lines.first { $0.hasPrefix("preface: ") }.map { String($0.dropFirst("preface: ".count)) }
    var report = sample.report
    for field in ["overview", "problems", "otherMatters"] {
      let first = try #require(lines.firstIndex(of: "\(field): |"))
      let paragraphs = lines[(first + 1)...].enumerated().prefix { $0.element.hasPrefix("  ") }.map { offset, line in
        SampleReport.paragraph(
          String(line.dropFirst(2)), at: SourceLocation(file: "seed.yaml", line: first + 2 + offset, column: 3))
      }
      report[FieldPath(rawValue: field)] = Field(.body([.paragraphs(paragraphs)]), at: nil)
    }
    return report
  }
}
