import Foundation
import TestSupport
import Testing

/// Batches that do not come to their end by themselves. Enough models that they can be caught midway: some seconds.
@Suite(.enabled(if: PackageFolder.hasFonts, "make fonts installs the fonts"))
struct `An interrupted batch` {
  /// Sends a signal once, as soon as so many outputs are there.
  private func signalling(_ signal: Int32, after count: Int, in batch: BatchFolder) -> (pid_t) -> Void {
    var isSent = false
    return { process in
      guard !isSent, batch.outputs.count >= count else { return }
      isSent = true
      kill(process, signal)
    }
  }

  @Test(arguments: [1, 4, 8])
  func `that was killed has whole files and whole lines, and resumes to the same bytes`(count: Int) throws {
    let batch = BatchFolder(count: 10)
    batch.run()
    let undisturbed = batch.outputs
    batch.removeOutputs()
    let killed = batch.run(["--jobs", "2"], watch: signalling(SIGKILL, after: count, in: batch))
    #expect(killed.exitCode == 128 + SIGKILL)
    let left = batch.outputs
    #expect((count..<10).contains(left.count))
    for (name, bytes) in left { #expect(undisturbed[name] == bytes) }
    // Lines may lag behind files, never the other way round, and none is torn.
    #expect(try batch.report().allSatisfy { $0.status == "rendered" && left.keys.contains($0.input.output) })
    let resumed = batch.run(["--resume"])
    #expect(resumed.exitCode == 0, "\(resumed.errors)")
    #expect(batch.outputs == undisturbed)
    #expect(try batch.report().filter { $0.status == "unchanged" }.count == left.count)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `finishes the documents in hand and says so`(signal: Int32) throws {
    let batch = BatchFolder(count: 10)
    let run = batch.run(["--jobs", "1"], watch: signalling(signal, after: 2, in: batch))
    #expect(run.exitCode == 130)
    #expect(run.errors.contains("未处理"), "\(run.errors)")
    let lines = try batch.report()
    #expect((2..<10).contains(lines.count) && lines.allSatisfy { $0.status == "rendered" })
    #expect(batch.outputs.keys.sorted() == lines.map(\.input.output))
    #expect(batch.run(["--resume"]).exitCode == 0)
    #expect(batch.outputs.count == 10)
  }

  @Test func `leaves nothing behind where files must have hidden names, once it is resumed`() throws {
    let batch = BatchFolder(count: 2)
    batch.folder.makeFolder("output")
    // What a killed process leaves on a file system without nameless files.
    batch.folder.write("half", to: "output/.banxin-1f.partial")
    batch.folder.write("mine", to: "output/.banxin-notes")
    #expect(batch.run().exitCode == 0)
    #expect(batch.outputs.keys.sorted() == [".banxin-notes", "unit-00.pdf", "unit-01.pdf"])
  }
}

extension String {
  /// The output of the model at this path, in a folder without folders.
  fileprivate var output: String { URL(fileURLWithPath: self).deletingPathExtension().lastPathComponent + ".pdf" }
}
