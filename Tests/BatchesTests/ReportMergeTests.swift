import Diagnostics
import Digests
import Testing

@testable import Batches

@Suite struct `Merging reports` {
  private func line(
    _ number: Int, _ status: UnitStatus = .rendered, shard: Int = 1, units: Int = 4, batch: String = "b"
  ) -> [UInt8] {
    var outcome = UnitOutcome(
      BatchUnit(number: number, input: "in/\(number)\".yaml", output: nil, content: .file(path: "")), status)
    outcome.digest = Digest(of: [1])
    return ReportLine(language: .chinese, shard: Shard(number: shard, count: 2), unitCount: units, batch: batch)
      .bytes(for: outcome)
  }

  private func merged(_ reports: [[UInt8]]...) -> MergedReport {
    var merge = ReportMerge()
    for (index, report) in reports.enumerated() { merge.add(report.flatMap { $0 }, file: "\(index + 1)") }
    return merge.result()
  }

  private func codes(_ report: MergedReport) -> [String] {
    report.findings.map { "\($0.location?.description ?? "-") \($0.code.rawValue)" }
  }

  @Test func `puts the lines in the units' order, as they were written`() {
    let report = merged([line(2), line(4, .failed)], [line(1, shard: 2), line(3, .unchanged, shard: 2)], [])
    #expect(report.isComplete)
    #expect(report.lines == [line(1, shard: 2), line(2), line(3, .unchanged, shard: 2), line(4, .failed)])
    #expect(report.summary.failureCount == 1 && report.summary.count(.unchanged) == 1)
    #expect(report.shardCount == 2)
  }

  @Test func `tells what is missing, doubled, foreign and torn`() {
    #expect(codes(merged([line(1), line(2), line(4)])) == ["- MERGE-MISSING"])
    #expect(merged([line(1)]).findings[0].message.english == "3 unit(s) missing (2–4); shards without a line: 2")
    #expect(codes(merged([line(1), line(2)], [line(3), line(2), line(4)])) == ["2:2:1 MERGE-DOUBLED"])
    let all = (1...4).map { line($0) }
    #expect(
      codes(merged(all, [line(1, batch: "c"), line(2, units: 5)])) == ["2:1:1 MERGE-FOREIGN", "2:2:1 MERGE-FOREIGN"])
    #expect(codes(merged(all, [line(1).dropLast(1) + []])) == ["2:1:1 MERGE-LINE"])
    #expect(codes(merged(all, [Array("{}\n".utf8)], [line(9)])) == ["2:1:1 MERGE-LINE", "3:1:1 MERGE-LINE"])
    #expect(codes(merged([], [])) == ["- MERGE-MISSING"])
  }

  @Test func `finds rules that explain themselves`() {
    let codes = BatchExplanations.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(BatchExplanations.all.allSatisfy { !$0.rule.chinese.isEmpty && !$0.rule.english.isEmpty })
  }
}
