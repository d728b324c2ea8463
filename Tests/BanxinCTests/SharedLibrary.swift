import Foundation
import TestSupport

/// The shared library that was built beside the tests.
enum SharedLibrary {
  static let path: String = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
    let beside = tests + "/libBanxinC.so"
    // Some runners load the tests into a helper of the toolchain's: then the build folder is the package's.
    return FileManager.default.fileExists(atPath: beside)
      ? beside : PackageFolder.root + "/.build/debug/libBanxinC.so"
  }()

  /// Where it finds the package's layouts and fonts, and callers find it.
  static var environment: [String] {
    [
      "BANXIN_LAYOUTS=\(PackageFolder.root)/Layouts", "BANXIN_FONTS=\(PackageFolder.fonts)",
      "BANXIN_LIBRARY=\(path)", "LANG=C.UTF-8",
    ]
  }

  /// The symbols of ours that it defines.
  static func symbols() -> Set<String> {
    let run = ChildProcess.run(["/usr/bin/nm", "-D", "--defined-only", path], input: [], environment: [])
    let names = String(decoding: run.output, as: UTF8.self).split(separator: "\n").compactMap {
      $0.split(separator: " ").last.map(String.init)
    }
    return Set(names.filter { $0.hasPrefix("banxin_") })
  }
}
