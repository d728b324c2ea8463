import TestSupport
import Testing

/// The page in a headless Chromium, driven by `Tests/Page`: see there for what is tried.
///
/// It takes some ten seconds: a browser starts, a whole report is typed in, and some thirty things are tried on it.
@Suite(
  .enabled(if: PackageFolder.hasFonts, RunningService.comment),
  .enabled(if: Tool.chromium.isInstalled && Tool.chromedriver.isInstalled, "make browser installs a browser"))
struct `The page in a browser` {
  @Test func `works`() {
    let run = ChildProcess.run(
      [
        "/usr/bin/python3", PackageFolder.root + "/Tests/Page/run.py", ChildProcess.banxinPath,
        PackageFolder.root,
      ],
      input: [], environment: ["PYTHONDONTWRITEBYTECODE=1"])
    #expect(run.exitCode == 0, "\(String(decoding: run.output, as: UTF8.self))\(run.errors)")
  }
}
