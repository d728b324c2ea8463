import Glibc
import TestSupport
import Testing

/// No command writes over what it reads; `new` writes over nothing unasked.
@Suite struct `Outputs that are inputs` {
  private let folder = TemporaryFolder()

  /// The arguments with those that begin with `./` as paths in the folder.
  private func run(_ arguments: [String]) -> ChildProcess {
    ChildProcess.banxin(arguments.map { $0.hasPrefix("./") ? folder.path + $0.dropFirst() : $0 })
  }

  private func text(of name: String) -> String? {
    folder.bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ["render", "./a.yaml", "-o", "./a.yaml"], ["total", "./a.yaml", "-o", "././a.yaml"],
    ["total", "./", "-o", "./a.yaml"], ["batch", "./a.yaml", "-o", "./out", "--report", "./a.yaml"],
    ["batch", "./", "-o", "./out", "--report", "./link.yaml"],
    ["batch", "--merge", "./a.yaml", "--report", "./a.yaml"],
  ])
  func `are refused, and stay as they are`(arguments: [String]) {
    folder.write(SoundModel.text, to: "a.yaml")
    symlink("a.yaml", folder.path + "/link.yaml")
    let run = run(arguments)
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("输出文件"), "\(run.errors)")
    #expect(text(of: "a.yaml") == SoundModel.text)
  }

  @Test func `new leaves a file that holds something, unless it is forced`() {
    folder.write("mine", to: "report.yaml")
    folder.write("", to: "empty.yaml")
    #expect(run(["new", "annual-report-2021", "-o", "./report.yaml"]).exitCode == 73)
    #expect(text(of: "report.yaml") == "mine")
    #expect(run(["new", "annual-report-2021", "-o", "./report.yaml", "--force"]).exitCode == 0)
    #expect(text(of: "report.yaml") != "mine")
    #expect(run(["new", "annual-report-2021", "-o", "./empty.yaml"]).exitCode == 0)
  }
}
