import Diagnostics
import Reports
import Testing

/// Expects findings of those codes, in any order, each at the words it names.
///
/// An expectation is `CODE@words`; the finding must begin where the words first stand in the sample's text.
func expectFindings(
  _ sample: SampleReport, _ expected: [String], only family: String? = nil,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let report = sample.report
  let found = ProseRules.findings(in: report).filter { family == nil || $0.code.rawValue.hasPrefix(family ?? "") }
  let told = found.map { describe($0, in: sample) }
  let wanted = expected.map { item in
    let parts = item.split(separator: "@", maxSplits: 1).map(String.init)
    return parts.count == 1 ? parts[0] : "\(parts[0])@\(place(of: parts[1], in: sample))"
  }
  let comparable = zip(told, found).map { told, finding in
    wanted.contains(finding.code.rawValue) ? finding.code.rawValue : told
  }
  #expect(
    comparable.sorted() == wanted.sorted(),
    "found \(found.map { "\($0.code.rawValue) \($0.message.chinese)" })", sourceLocation: sourceLocation)
}

private func describe(_ finding: Diagnostic, in sample: SampleReport) -> String {
  guard let location = finding.location else { return finding.code.rawValue }
  return "\(finding.code.rawValue)@\(location.line):\(location.column)"
}

/// Where words first stand in the sections of a sample: `line:column`.
private func place(of words: String, in sample: SampleReport) -> String {
  let target = Array(words.unicodeScalars)
  for (text, first) in [(sample.overview, 100), (sample.problems, 300), (sample.otherMatters, 400)] {
    for (index, line) in text.split(separator: "\n").enumerated() {
      let scalars = Array(line.unicodeScalars)
      for column in scalars.indices where scalars[column...].starts(with: target) {
        return "\(first + index):\(column + 1)"
      }
    }
  }
  return "not found: \(words)"
}
