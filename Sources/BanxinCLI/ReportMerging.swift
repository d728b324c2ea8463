import ArgumentParser
import Banxin
import Batches
import Diagnostics
import Foundation

/// `banxin batch --merge`: joins the reports of shards, and says whether every unit came exactly once.
struct ReportMerging {
  let reports: [String]
  let output: String?
  let terminal: Terminal

  func run() throws {
    var merge = ReportMerge()
    var isUnreadable = false
    for report in reports where !merge.add(report) { isUnreadable = true }
    let merged = merge.result()
    terminal.show(merged.findings)
    terminal.say(sentence(for: merged))
    if isUnreadable { throw ExitCode.noInput }
    guard merged.isComplete else { throw ExitCode.wrongData }
    if let output { try write(merged.lines, to: output) }
    if merged.summary.failureCount > 0 { throw ExitCode.wrongData }
  }

  private func write(_ lines: [[UInt8]], to path: String) throws {
    do {
      try ModelDestination(path: path).write(lines.flatMap { $0 })
    } catch {
      terminal.say(error.message)
      throw ExitCode.cannotWrite
    }
  }

  private func sentence(for merged: MergedReport) -> Wording {
    let counts = BatchSentences.counts(of: merged.summary)
    let (units, came, shards) = (merged.unitCount, merged.lines.count, merged.shardCount)
    return Wording(
      "\(shards)个分片，共\(units)份，到齐\(came)份：\(counts.chinese)",
      "\(shards) shard(s), \(came) of \(units) unit(s) came: \(counts.english)")
  }
}
