import TestSupport
import Testing

/// Files made to exhaust a reader: refused at once, with a place, and nothing is written.
@Suite struct `Hostile models` {
  struct Hostile: Sendable, CustomTestStringConvertible {
    var name: String
    var code: String
    var bytes: @Sendable () -> [UInt8]
    var testDescription: String { name }
  }

  private static let head = "layout: annual-report-2021\n"

  private static func text(_ text: String) -> @Sendable () -> [UInt8] { { Array((head + text).utf8) } }

  static let files = [
    Hostile(name: "empty", code: "READ-EMPTY") { [] },
    Hostile(name: "bad UTF-8", code: "READ-ENCODING") { Array("layout: annual\n".utf8) + [0x69, 0xFF, 0xFE] },
    Hostile(name: "60 MB", code: "READ-SIZE") { [UInt8](repeating: 0x61, count: 60_000_000) },
    Hostile(
      name: "nested 5,000 deep", code: "READ-DEPTH", bytes: text("issuer: " + String(repeating: "[", count: 5000))),
    Hostile(
      name: "alias bomb", code: "READ-NODES",
      bytes: text(
        "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
          + (1...9).map { n in
            "a\(n): &a\(n) [" + Array(repeating: "*a\(n - 1)", count: 10).joined(separator: ", ") + "]\n"
          }
          .joined())),
    Hostile(name: "private-use character", code: "READ-CHARACTER", bytes: text("issuer: 临江\u{E000}市\n")),
    Hostile(name: "bidi control", code: "READ-CHARACTER", bytes: text("issuer: 临江\u{202E}市\n")),
    Hostile(name: "control character", code: "READ-CHARACTER", bytes: text("issuer: 临江\u{7}市\n")),
    Hostile(name: "NUL", code: "READ-CHARACTER", bytes: text("issuer: 临江\u{0}市\n")),
    Hostile(
      name: "four million brackets", code: "READ-DEPTH",
      bytes: text("issuer: " + String(repeating: "{", count: 4_000_000))),
    Hostile(name: "many keys", code: "MODEL-UNKNOWN-KEY") {
      Array((head + (0..<60_000).map { "k\($0): 1\n" }.joined()).utf8)
    },
  ]

  @Test(arguments: files)
  func `are refused with a place, in little time and memory, and nothing is written`(file: Hostile) {
    let folder = TemporaryFolder()
    let model = folder.write(file.bytes(), to: "model.yaml")
    let run = ChildProcess.banxin(["render", model, "-o", folder.path + "/out.pdf"])
    #expect(run.exitCode == 65, "\(run.errors.prefix(500))")
    #expect(run.errors.contains("error[\(file.code)]"), "\(run.errors.prefix(500))")
    #expect(run.errors.hasPrefix("\(model):"))
    #expect(folder.names == ["model.yaml"])
    #expect(run.peakMemory < 200_000_000)
    // A debug build on a busy machine: in release every one takes well under a second.
    #expect(run.processorTime < 20)
  }
}
