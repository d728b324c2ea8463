import Foundation
import TestSupport
import Testing

/// A batch on several machines: processes that each take a shard, and their reports joined. Each process opens the fonts
/// anew, which takes some tenths of a second.
@Suite(.enabled(if: PackageFolder.hasFonts, "make fonts installs the fonts"))
struct `Shards of a batch` {
  private let batch = BatchFolder(count: 12)

  private func report(_ number: Int) -> String { "\(batch.path)/report-\(number).jsonl" }

  /// Runs one shard into the common folder, its report beside.
  private func runShard(_ number: Int, _ arguments: [String] = [], environment: [String] = []) -> ChildProcess {
    ChildProcess.banxin(
      ["batch", batch.models, "-o", batch.output, "--report", report(number)] + arguments, environment: environment)
  }

  private func merge(_ numbers: [Int], _ further: [String] = []) -> ChildProcess {
    ChildProcess.banxin(
      ["batch", "--merge"] + numbers.map(report) + ["--report", batch.path + "/joined.jsonl"] + further)
  }

  @Test func `take each unit exactly once, as Kubernetes numbers them`() throws {
    for index in 0..<4 {
      let run = runShard(index, environment: ["JOB_COMPLETION_INDEX=\(index)", "BANXIN_SHARD_COUNT=4"])
      #expect(run.exitCode == 0, "\(run.errors)")
    }
    #expect(batch.outputs.count == 12)
    let merged = merge([0, 1, 2, 3])
    #expect(merged.exitCode == 0, "\(merged.errors)")
    let lines = try batch.report("joined.jsonl")
    #expect(lines.map(\.unit) == Array(1...12) && Set(lines.map(\.batch)).count == 1)
    #expect(Set(lines.map(\.shard)) == ["1/4", "2/4", "3/4", "4/4"])
  }

  @Test func `are missed, doubled and told from strangers by name`() throws {
    for number in 1...3 { _ = runShard(number, ["--shard", "\(number)/3"]) }
    let missing = merge([1, 3])
    #expect(missing.exitCode == 65 && missing.errors.contains("error[MERGE-MISSING]"))
    #expect(missing.errors.contains("没有报告的分片：2"), "\(missing.errors)")
    let doubled = merge([1, 2, 3, 1])
    #expect(doubled.exitCode == 65)
    #expect(doubled.errors.contains("report-1.jsonl:1:1: error[MERGE-DOUBLED]"), "\(doubled.errors)")
    _ = ChildProcess.banxin(
      ["batch", batch.models + "/unit-00.yaml", "-o", batch.path + "/alone", "--report", report(9)])
    let foreign = merge([1, 2, 3, 9])
    #expect(foreign.exitCode == 65)
    #expect(foreign.errors.contains("report-9.jsonl:1:1: error[MERGE-FOREIGN]"), "\(foreign.errors)")
    #expect(!batch.folder.files.contains("joined.jsonl"))
    #expect(ChildProcess.banxin(["batch", "--merge", "/nowhere.jsonl"]).exitCode == 66)
  }

  @Test func `without a unit have an empty report, and are not missed`() throws {
    for number in 3..<12 { unlink(batch.models + "/" + BatchFolder.name(number) + ".yaml") }
    // Three units fall on three of eight shards at the most.
    for number in 1...8 { #expect(runShard(number, ["--shard", "\(number)/8"]).exitCode == 0) }
    #expect((1...8).filter { batch.folder.bytes(of: "report-\($0).jsonl") == [] }.count >= 5)
    #expect(merge(Array(1...8)).exitCode == 0)
  }

  @Test func `with failures are joined, and fail together`() throws {
    batch.write(SoundModel.replacing("year:", with: "yaer: 2024"), to: "unit-05")
    for number in 1...2 { _ = runShard(number, ["--shard", "\(number)/2"]) }
    let merged = merge([1, 2])
    #expect(merged.exitCode == 65 && merged.errors.contains("生成11，未变0，失败1"))
    #expect(try batch.report("joined.jsonl").count == 12)
  }
}
