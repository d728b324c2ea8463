import Foundation
import TestSupport
import Testing

/// `banxin batch` as its users run it. Each run renders a dozen small models, which takes about a second.
@Suite(.enabled(if: PackageFolder.hasFonts, "make fonts installs the fonts"))
struct `The batch command` {
  @Test func `writes the same bytes and the same lines whatever the number of jobs, and those of render`() throws {
    let batch = BatchFolder(count: 9)
    let one = batch.run(["--jobs", "1"])
    #expect(one.exitCode == 0, "\(one.errors)")
    let (outputs, lines) = (batch.outputs, try batch.report())
    #expect(outputs.count == 9 && lines.map(\.unit) == Array(1...9))
    #expect(lines.allSatisfy { $0.status == "rendered" && $0.units == 9 && $0.shard == "1/1" && ($0.pages ?? 0) > 1 })
    batch.removeOutputs()
    #expect(batch.run(["--jobs", "3"]).exitCode == 0)
    #expect(batch.outputs == outputs)
    #expect(try batch.report().map(\.input) == lines.map(\.input))
    #expect(try batch.report().map(\.sha256) == lines.map(\.sha256))
    let single = batch.path + "/single.pdf"
    #expect(ChildProcess.banxin(["render", batch.models + "/unit-04.yaml", "-o", single]).exitCode == 0)
    #expect(batch.folder.bytes(of: "single.pdf") == outputs["unit-04.pdf"])
  }

  @Test func `one bad model stops nothing, and every finding has its place`() throws {
    let batch = BatchFolder(count: 6)
    batch.write(SoundModel.replacing("carriedForward:", with: "  carriedForward: [0, 0, 0, 0, 2, 0]"), to: "unit-01")
    batch.write(SoundModel.replacing("year:", with: "yaer: 2024"), to: "unit-04")
    let run = batch.run(["--jobs", "2"])
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("unit-01.yaml:21:32: error[AR-SUM-01]"))
    #expect(run.errors.contains("unit-04.yaml:3:1: error[MODEL-UNKNOWN-KEY]"))
    #expect(run.errors.hasSuffix("份\n") && run.errors.contains("共6份：生成4，未变0，失败2"))
    let lines = try batch.report()
    #expect(lines.map(\.status) == ["rendered", "failed", "rendered", "rendered", "failed", "rendered"])
    #expect(lines[1].diagnostics.first?.code == "AR-SUM-01" && lines[1].diagnostics.first?.line == 21)
    #expect(lines[1].output == nil && lines[1].sha256 == nil && lines[1].pages == nil)
    #expect(batch.outputs.count == 4)
  }

  @Test func `folders keep their structure, in the order of names, and links are passed over`() throws {
    let batch = BatchFolder(count: 1)
    for name in ["b", "a/z", "a/深"] { batch.folder.makeFolder("models/\(name)") }
    for name in ["b/1", "a/z/2", "a/深/3", "c"] { batch.write(BatchFolder.model(5), to: name) }
    batch.folder.write("no model", to: "models/notes.txt")
    batch.folder.write(BatchFolder.model(6), to: "models/.hidden.yaml")
    let outside = batch.folder.write(BatchFolder.model(7), to: "outside.yaml")
    symlink(outside, batch.models + "/link.yaml")
    symlink(batch.path, batch.models + "/loop")
    let run = batch.run()
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(
      run.errors.contains("link.yaml:1:1: warning[BATCH-LINK]") && run.errors.contains("loop:1:1: warning[BATCH-LINK]"))
    #expect(batch.outputs.keys.sorted() == ["a/z/2.pdf", "a/深/3.pdf", "b/1.pdf", "c.pdf", "unit-00.pdf"])
    let lines = try batch.report()
    #expect(
      lines.map { $0.input.dropFirst(batch.models.count + 1) }
        == ["a/z/2.yaml", "a/深/3.yaml", "b/1.yaml", "c.yaml", "link.yaml", "loop", "unit-00.yaml"])
    #expect(lines.filter { $0.status == "skipped" }.count == 2)
  }

  @Test func `two models never write one file`() throws {
    let batch = BatchFolder(count: 2)
    batch.folder.makeFolder("other")
    let twin = batch.folder.write(BatchFolder.model(8), to: "other/unit-01.json.yaml")
    let same = batch.folder.write(BatchFolder.model(9), to: "other/unit-01.yml")
    let run = batch.run(inputs: [batch.models, twin, same])
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("other/unit-01.yml:1:1: error[BATCH-SAME-OUTPUT]"))
    #expect(batch.outputs.keys.sorted() == ["unit-00.pdf", "unit-01.json.pdf", "unit-01.pdf"])
    #expect(try batch.report().map(\.status) == ["rendered", "rendered", "rendered", "failed"])
    #expect(batch.folder.bytes(of: "output/unit-01.pdf") == batch.outputs["unit-01.pdf"])
  }

  @Test func `no link in the output folder is followed`() throws {
    let batch = BatchFolder(count: 1)
    batch.folder.makeFolder("models/a")
    batch.write(BatchFolder.model(5), to: "a/1")
    batch.folder.makeFolder("elsewhere")
    batch.folder.makeFolder("output")
    batch.folder.write("mine", to: "elsewhere/mine.txt")
    symlink(batch.path + "/elsewhere", batch.output + "/a")
    symlink(batch.path + "/elsewhere/mine.txt", batch.output + "/unit-00.pdf")
    let run = batch.run()
    #expect(run.exitCode == 73)
    #expect(run.errors.contains("a/1.yaml:1:1: error[BATCH-WRITE]"))
    #expect(try batch.report().map(\.status) == ["unwritten", "rendered"])
    // The link itself gave way to the file.
    #expect(batch.folder.bytes(of: "elsewhere/mine.txt") == Array("mine".utf8))
    #expect(batch.folder.files.filter { $0.hasPrefix("elsewhere") } == ["elsewhere/mine.txt"])
    #expect(batch.outputs["unit-00.pdf"]?.starts(with: Array("%PDF".utf8)) == true)
  }

  @Test func `resume leaves what was made from the same inputs, and makes the rest`() throws {
    let batch = BatchFolder(count: 6)
    batch.run()
    let outputs = batch.outputs
    let made = inode(batch, "unit-00.pdf")
    batch.write(BatchFolder.model(90), to: "unit-02")
    // Torn, changed within, and gone.
    batch.folder.write(Array(outputs["unit-03.pdf"]!.prefix(9000)), to: "output/unit-03.pdf")
    var changed = outputs["unit-04.pdf"]!
    changed[changed.count / 2] ^= 1
    batch.folder.write(changed, to: "output/unit-04.pdf")
    unlink(batch.output + "/unit-05.pdf")
    let run = batch.run(["--resume"])
    #expect(run.exitCode == 0, "\(run.errors)")
    let lines = try batch.report()
    #expect(lines.map(\.status) == ["unchanged", "unchanged"] + Array(repeating: "rendered", count: 4))
    #expect(lines.allSatisfy { $0.output != nil && $0.sha256 != nil && ($0.pages ?? 0) > 1 })
    #expect(inode(batch, "unit-00.pdf") == made)
    for name in outputs.keys where name != "unit-02.pdf" { #expect(batch.outputs[name] == outputs[name]) }
    #expect(batch.outputs["unit-02.pdf"] != outputs["unit-02.pdf"])
    // Another profile, another date: another file.
    #expect(try statuses(batch, ["--resume", "--no-source"]) == ["rendered"])
    #expect(try statuses(batch, ["--resume", "--no-source"]) == ["unchanged"])
    #expect(try statuses(batch, ["--resume", "--no-source"], ["SOURCE_DATE_EPOCH=1700000000"]) == ["rendered"])
    #expect(try statuses(batch, []) == ["rendered"])
  }

  @Test func `what is told of a unit that stays is what was told when it was made`() throws {
    let batch = BatchFolder(count: 0)
    batch.write(SoundModel.replacing("本年度未收取信息处理费", with: "      无其他事项。"), to: "warned")
    let first = batch.run()
    let second = batch.run(["--resume"])
    #expect(first.exitCode == 0 && first.errors.contains("warning[AR-SEC-03]"))
    #expect(second.errors.contains("warning[AR-SEC-03]"))
    #expect(try batch.report().first?.status == "unchanged")
    #expect(batch.run(["--resume", "--strict"]).exitCode == 65)
  }

  @Test func `usage, inputs and outputs that cannot be have their exit codes`() throws {
    let batch = BatchFolder(count: 1)
    #expect(ChildProcess.banxin(["batch", batch.models]).exitCode == 64)
    #expect(ChildProcess.banxin(["batch", "-o", batch.output]).exitCode == 64)
    #expect(batch.run(["--jobs", "0"]).exitCode == 64)
    #expect(batch.run(["--shard", "9/8"]).exitCode == 64)
    #expect(batch.run(environment: ["JOB_COMPLETION_INDEX=0"]).exitCode == 64)
    #expect(batch.run(inputs: [batch.folder.makeFolder("empty")]).exitCode == 66)
    #expect(!batch.folder.files.contains("report.jsonl"))
    let missing = batch.run(inputs: [batch.models, "/nowhere/model.yaml"])
    #expect(missing.exitCode == 66 && batch.outputs.count == 1)
    #expect(try batch.report().map(\.status) == ["rendered", "unreadable"])
    for target in ["/proc/none", "/dev/null/none", batch.models + "/unit-00.yaml"] {
      #expect(ChildProcess.banxin(["batch", batch.models, "-o", target]).exitCode == 73, "\(target)")
    }
    #expect(ChildProcess.banxin(["batch", batch.models, "-o", batch.output, "--report", "/nowhere/r"]).exitCode == 73)
  }

  @Test func `a report whose reader went away ends the run in good order`() {
    let batch = BatchFolder(count: 6)
    let command =
      "banxin() { \"$BANXIN\" batch \"$1\" -o \"$2\" --jobs 1 --report -; echo \"exit $?\" >&2; }; banxin \"$@\" | true"
    let run = ChildProcess.run(
      ["/bin/sh", "-c", command, "sh", batch.models, batch.output], input: [],
      environment: ["BANXIN=\(ChildProcess.banxinPath)"])
    #expect(run.errors.contains("exit 73"), "\(run.errors)")
    #expect(batch.outputs.values.allSatisfy { $0.starts(with: Array("%PDF".utf8)) })
  }

  private func statuses(_ batch: BatchFolder, _ arguments: [String], _ environment: [String] = []) throws -> Set<String>
  {
    batch.run(arguments, environment: environment)
    return Set(try batch.report().map(\.status))
  }

  private func inode(_ batch: BatchFolder, _ name: String) -> UInt {
    var status = stat()
    stat(batch.output + "/" + name, &status)
    return UInt(status.st_ino)
  }
}
