import Foundation
import TestSupport
import Testing

/// The examples for other languages, run as they stand.
@Suite(.enabled(if: PackageFolder.hasFonts, "make fonts installs the fonts"))
struct `Examples in other languages` {
  private static let java = "/usr/share/java/jna.jar"

  private static func isThere(_ paths: String...) -> Bool {
    paths.allSatisfy { FileManager.default.fileExists(atPath: $0) }
  }

  private func run(_ arguments: [String]) -> ChildProcess {
    ChildProcess.run(arguments, input: [], environment: SharedLibrary.environment)
  }

  @Test(.enabled(if: isThere("/usr/bin/python3"), "there is no Python"))
  func `Python's threads share an engine`() {
    let folder = TemporaryFolder()
    let model = folder.write(SoundModel.text, to: "model.yaml")
    let program = PackageFolder.root + "/Tests/BanxinCTests/Programs/threads.py"
    let run = run(["/usr/bin/python3", "-B", program, PackageFolder.root + "/Examples/python", model])
    #expect(run.exitCode == 0, "\(run.errors)")
  }

  @Test(.enabled(if: isThere("/usr/bin/python3"), "there is no Python"))
  func `the Python example writes a PDF for each sound model and tells what is wrong with the other`() {
    let folder = TemporaryFolder()
    let sound = folder.write(SoundModel.text, to: "sound.yaml")
    let wrong = folder.write(SoundModel.replacing("year:", with: "yaer: 2024"), to: "wrong.yaml")
    let program = PackageFolder.root + "/Examples/python/render.py"
    let run = run(["/usr/bin/python3", "-B", program, sound, wrong, folder.path])
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("wrong.yaml:3:1: error[MODEL-UNKNOWN-KEY]"), "\(run.errors)")
    #expect(folder.names == ["sound.pdf", "sound.yaml", "wrong.yaml"])
  }

  // A Java machine and its compiler take two seconds to start: that Java can load the library is shown by nothing less.
  @Test(.enabled(if: isThere("/usr/bin/javac", java), "needs default-jdk-headless and libjna-java"))
  func `the Java example writes the PDF that the command writes`() {
    let folder = TemporaryFolder()
    let model = folder.write(SoundModel.text, to: "model.yaml")
    let source = PackageFolder.root + "/Examples/java/Render.java"
    let run = run(["/usr/bin/java", "-cp", Self.java, source, model, folder.path + "/java.pdf"])
    #expect(run.exitCode == 0, "\(run.errors)")
    let command = ChildProcess.banxin(
      ["render", model, "-o", folder.path + "/command.pdf"], environment: SharedLibrary.environment)
    #expect(command.exitCode == 0)
    #expect(folder.bytes(of: "java.pdf") == folder.bytes(of: "command.pdf"))
  }
}
