import Foundation
import TestSupport
import Testing

/// Examples/batch.sbatch on a real Slurm. Its daemons take some seconds to start, and `sbatch --wait` as long to see that
/// an array has ended.
@Suite(
  .enabled(if: PackageFolder.hasFonts, "make fonts installs the fonts"),
  .enabled(if: access("/usr/bin/sbatch", X_OK) == 0 && getuid() == 0, "apt-get install slurm-wlm munge; as root"))
struct `A Slurm array of eight tasks` {
  @Test func `renders each sample exactly once`() throws {
    let folder = TemporaryFolder()
    let run = ChildProcess.run(
      [
        "/bin/sh", PackageFolder.root + "/Tests/slurm/run", ChildProcess.banxinPath, PackageFolder.root + "/Examples",
        folder.path + "/slurm",
      ], input: [], environment: [])
    // The script says why where Slurm does not start here, in a container without its rights, say.
    guard run.exitCode != 77 else { return print(run.errors) }
    #expect(run.exitCode == 0, "\(run.errors)")
    let samples = try FileManager.default.contentsOfDirectory(atPath: PackageFolder.root + "/Examples")
      .filter { $0.hasSuffix(".yaml") }
    let outputs = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/slurm/output")
    #expect(outputs.sorted() == samples.map { $0.dropLast(5) + ".pdf" }.sorted())
    let lines = String(decoding: folder.bytes(of: "slurm/report.jsonl") ?? [], as: UTF8.self).split(separator: "\n")
    #expect(lines.count == samples.count)
  }
}
