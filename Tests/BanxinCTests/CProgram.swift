import Foundation
import TestSupport

/// A C program of the folder `Programs`, built against banxin.h and the shared library as its readers build theirs.
struct CProgram {
  /// Whether there is a C compiler.
  static var canBeBuilt: Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/cc") }

  private let folder = TemporaryFolder()

  /// Compiles it without a warning.
  init(_ name: String) throws {
    let programs = PackageFolder.root + "/Tests/BanxinCTests/Programs"
    let run = ChildProcess.run(
      [
        "/usr/bin/cc", "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-pthread",
        "-I", PackageFolder.root + "/Sources/CBanxin", "\(programs)/\(name).c", SharedLibrary.path,
        "-o", folder.path + "/program",
      ], input: [], environment: [])
    guard run.exitCode == 0 else { throw Failure(errors: run.errors) }
  }

  /// Runs it with that model, in a folder that has `hall.png` as well.
  func run(with text: String) -> ChildProcess {
    folder.write(SampleImages.png(width: 40, height: 20, hasAlpha: false), to: "hall.png")
    let model = folder.write(text, to: "model.yaml")
    return ChildProcess.run([folder.path + "/program", model], input: [], environment: SharedLibrary.environment)
  }

  /// The compiler's words.
  struct Failure: Error {
    var errors: String
  }
}
