import TestSupport
import Testing

/// `banxin extract` and `banxin verify` as their users run them.
@Suite(.enabled(if: PackageFolder.hasFonts, "make fonts installs the fonts"))
struct `The archive commands` {
  private func archive(_ options: [String] = []) -> TemporaryFolder {
    let folder = TemporaryFolder()
    folder.write(SoundModel.text, to: "model.yaml")
    let run = ChildProcess.banxin(["render", folder.path + "/model.yaml", "-o", folder.path + "/r.pdf"] + options)
    #expect(run.exitCode == 0, "\(run.errors)")
    return folder
  }

  @Test func `extract gives the model back, to standard output or a file`() {
    let folder = archive()
    let printed = ChildProcess.banxin(["extract", folder.path + "/r.pdf"])
    #expect(printed.exitCode == 0 && printed.output == Array(SoundModel.text.utf8))
    let written = ChildProcess.banxin(["extract", folder.path + "/r.pdf", "-o", folder.path + "/out.yaml"])
    #expect(written.exitCode == 0 && folder.bytes(of: "out.yaml") == Array(SoundModel.text.utf8))
    #expect(ChildProcess.banxin(["extract", "-"], input: folder.bytes(of: "r.pdf") ?? []).exitCode == 0)
  }

  @Test func `verify says that all is the same`() {
    let folder = archive()
    let run = ChildProcess.banxin(["verify", folder.path + "/r.pdf"])
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(String(decoding: run.output, as: UTF8.self).contains("逐字节相同"))
  }

  @Test(arguments: [["--pdf-profile", "plain"], ["--no-source"]])
  func `a PDF without its model is 65`(options: [String]) {
    let folder = archive(options)
    for command in ["extract", "verify"] {
      let run = ChildProcess.banxin([command, folder.path + "/r.pdf"])
      #expect(run.exitCode == 65 && run.output.isEmpty)
      #expect(run.errors.contains("error[PDF-MODEL]"))
    }
  }

  @Test func `a truncated file, a text and 200 MB are 65, a missing one 66`() {
    let folder = archive()
    let cut = folder.write(Array((folder.bytes(of: "r.pdf") ?? []).dropLast(5000)), to: "cut.pdf")
    let text = folder.write("no PDF", to: "text.pdf")
    let large = folder.write("%PDF-1.7\n", to: "large.pdf")
    _ = ChildProcess.run(["/usr/bin/truncate", "-s", "200M", large], input: [], environment: [])
    for command in ["extract", "verify"] {
      for path in [cut, text, large] {
        let run = ChildProcess.banxin([command, path])
        #expect(run.exitCode == 65 && run.errors.contains("error[PDF-READ]"), "\(path): \(run.errors)")
        #expect(run.peakMemory < 100 << 20)
      }
      #expect(ChildProcess.banxin([command, "/nowhere/r.pdf"]).exitCode == 66)
    }
  }

  @Test(arguments: ["PDF-READ", "PDF-MODEL", "PDF-ATTACHMENT", "PDF-PAGE", "PDF-FIGURE"])
  func `explain knows the codes`(code: String) {
    #expect(ChildProcess.banxin(["explain", code]).exitCode == 0)
  }

  @Test func `archives are the same whatever the time zone, language, folder and home`() {
    let zones = ["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"]
    var found: Set<[UInt8]> = []
    for (index, zone) in zones.enumerated() {
      let folder = TemporaryFolder()
      folder.write(SoundModel.text, to: "model.yaml")
      let language = index.isMultiple(of: 2) ? "LANG=zh_CN.UTF-8" : "LC_ALL=C"
      let run = ChildProcess.banxin(
        ["render", folder.path + "/model.yaml"], environment: ["TZ=\(zone)", language, "HOME=/nowhere/\(index)"])
      #expect(run.exitCode == 0)
      found.insert(folder.bytes(of: "model.pdf") ?? [])
    }
    #expect(found.count == 1)
  }
}
