import Foundation
import TestSupport
import Testing

/// Batches over tables of units. Each run opens the fonts anew.
@Suite(.enabled(if: PackageFolder.hasFonts, "make fonts installs the fonts"))
struct `A batch over a table` {
  private let batch = BatchFolder(count: 0)

  private func run(_ table: String, _ arguments: [String] = []) -> ChildProcess {
    let template = batch.folder.write(SoundModel.text, to: "template.yaml")
    return batch.run(["--template", template] + arguments, inputs: [batch.path + "/" + table])
  }

  private let rows = """
    issuer,output,applications.carriedForward.legalServiceOrg
    临江市青山区望湖街道,wanghu,1
    临江市青山区听涛街道,,1
    临江市青山区观澜街道,guanlan,2
    """

  @Test func `makes a file a row, names them, and finds faults in their cells`() throws {
    batch.folder.write(rows, to: "units.csv")
    let run = run("units.csv")
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("units.csv:4:3: error[AR-SUM-01]"), "\(run.errors)")
    let lines = try batch.report()
    #expect(lines.map(\.input) == (2...4).map { batch.path + "/units.csv:\($0)" })
    #expect(lines.map(\.status) == ["rendered", "rendered", "failed"])
    #expect(batch.outputs.keys.sorted() == ["wanghu.pdf", "临江市青山区听涛街道.pdf"])
    #expect(try self.run("units.csv", ["--resume"]).exitCode == 65)
    #expect(try batch.report().map(\.status) == ["unchanged", "unchanged", "failed"])
  }

  @Test func `gives the same for JSON Lines on several shards, and joins them`() throws {
    let model = #"{"layout": "official-letter", "title": "关于第%d号事项的函", "output": "letter-%d"}"#
    let lines = (1...5).map { model.replacingOccurrences(of: "%d", with: "\($0)") }
    batch.folder.write(lines.joined(separator: "\n") + "\n", to: "units.jsonl")
    for shard in ["1/2", "2/2"] {
      batch.run(
        ["--shard", shard, "--report", batch.path + "/\(shard.prefix(1)).jsonl"], inputs: [batch.path + "/units.jsonl"])
    }
    let joined = ChildProcess.banxin(["batch", "--merge", batch.path + "/1.jsonl", batch.path + "/2.jsonl"])
    #expect(!joined.errors.contains("MERGE-"), "\(joined.errors)")
    #expect(joined.errors.contains("共5份，到齐5份"), "\(joined.errors)")
  }

  @Test func `refuses output names that lead out or come twice`() throws {
    let lines = ["issuer,output", "甲街道,../../etc/x", "乙街道,same", "丙街道,same"]
    batch.folder.write(lines.joined(separator: "\n"), to: "units.csv")
    #expect(run("units.csv").exitCode == 65)
    #expect(batch.outputs.keys.allSatisfy { !$0.contains("..") })
    #expect(!FileManager.default.fileExists(atPath: batch.path + "/../etc/x.pdf"))
    #expect(try batch.report().filter { $0.status == "rendered" }.count <= 1)
  }

  @Test func `says what is wrong with the table as a whole, or with the way it is named`() throws {
    batch.folder.write("issuerr\n甲街道\n", to: "units.csv")
    #expect(run("units.csv").exitCode == 65)
    #expect(try batch.report().map(\.status) == ["failed"])
    #expect(run("missing.csv").exitCode == 66)
    #expect(batch.run(inputs: [batch.path + "/units.csv"]).exitCode == 65)
    #expect(batch.run(["--template", batch.path + "/template.yaml"]).exitCode == 64)
    #expect(batch.run(["--template", "/nowhere.yaml"], inputs: [batch.path + "/units.csv"]).exitCode == 66)
  }
}
