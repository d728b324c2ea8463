import Foundation
import TestSupport
import Testing

/// The shared library as other languages load it.
@Suite(
  .enabled(if: PackageFolder.hasFonts, "make fonts installs the fonts"),
  .enabled(if: CProgram.canBeBuilt, "there is no C compiler"))
struct `The interface for C` {
  @Test(arguments: ["report", "misuse", "threads"])
  func `keeps what banxin.h promises, and prints nothing`(name: String) throws {
    let run = try CProgram(name).run(with: SoundModel.text)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors == "")
    #expect(run.output.isEmpty)
  }

  @Test func `takes pictures from memory`() throws {
    let picture = "overview:\n  - image: { file: hall.png, width: 60mm, caption: 图1　政务公开专区, alt: 专区照片 }\n  - "
    let model = SoundModel.text.replacing("overview: |\n  ", with: picture)
    let run = try CProgram("pictures").run(with: model)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors == "" && run.output.isEmpty)
  }

  @Test func `exports what the header declares, no more and no less`() throws {
    let header = try String(contentsOfFile: PackageFolder.root + "/Sources/CBanxin/banxin.h", encoding: .utf8)
    // A declaration stands at the beginning of a line and ends in a bracket.
    let declared = header.split(separator: "\n").filter { $0.first?.isLetter == true }.compactMap {
      $0.firstMatch(of: /\b(banxin_[a-z_]+)\(/).map { String($0.1) }
    }
    #expect(declared.count == 7)
    #expect(SharedLibrary.symbols() == Set(declared))
  }

  @Test func `is C++ as well`() {
    let folder = TemporaryFolder()
    let source = folder.write("#include <banxin.h>\nint main() { return *banxin_version() == 0; }\n", to: "main.cpp")
    let run = ChildProcess.run(
      ["/usr/bin/c++", "-Wall", "-Werror", "-fsyntax-only", "-I", PackageFolder.root + "/Sources/CBanxin", source],
      input: [], environment: [])
    #expect(run.exitCode == 0, "\(run.errors)")
  }

  @Test(arguments: ["CALL-ARGUMENT", "CALL-INSTALLATION", "CALL-BUSY", "CALL-FAULT"])
  func `has its codes explained`(code: String) {
    let run = ChildProcess.banxin(["explain", code])
    #expect(run.exitCode == 0, "\(run.errors)")
  }
}
