import Foundation
import TestSupport

/// Small models in a folder, and what a batch makes of them.
final class BatchFolder {
  /// A line of a report, as far as tests ask.
  struct Line: Decodable {
    var input: String
    var status: String
    var output: String?
    var sha256: String?
    var pages: Int?
    var diagnostics: [Finding]
    var unit: Int
    var shard: String
    var units: Int
    var batch: String
  }

  struct Finding: Decodable {
    var code: String
    var line: Int?
  }

  let folder = TemporaryFolder()
  var path: String { folder.path }
  var models: String { path + "/models" }
  var output: String { path + "/output" }

  /// `count` sound models, `unit-01.yaml` and so on.
  init(count: Int) {
    folder.makeFolder("models")
    for number in 0..<count { write(Self.model(number), to: Self.name(number)) }
  }

  static func name(_ number: Int) -> String { "unit-\(number < 10 ? "0" : "")\(number)" }

  /// A sound model that differs from the others.
  static func model(_ number: Int) -> String {
    SoundModel.replacing("2024年，望湖街道认真", with: "    2024年，望湖街道第\(number)社区认真做好政府信息公开各项工作。")
  }

  func write(_ text: String, to name: String) { folder.write(text, to: "models/\(name).yaml") }

  /// Runs `banxin batch models -o output --report report.jsonl` with further arguments.
  @discardableResult
  func run(
    _ arguments: [String] = [], inputs: [String]? = nil, environment: [String] = [],
    watch: (pid_t) -> Void = { _ in }
  ) -> ChildProcess {
    ChildProcess.banxin(
      ["batch"] + (inputs ?? [models]) + ["-o", output, "--report", path + "/report.jsonl"] + arguments,
      environment: environment, watch: watch)
  }

  /// The report's lines; every one of them must be whole.
  func report(_ name: String = "report.jsonl") throws -> [Line] {
    let text = String(decoding: folder.bytes(of: name) ?? [], as: UTF8.self)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  /// The outputs by their paths below the output folder, hidden files included.
  var outputs: [String: [UInt8]] {
    let names = folder.files.filter { $0.hasPrefix("output/") }
    return Dictionary(uniqueKeysWithValues: names.map { (String($0.dropFirst(7)), folder.bytes(of: $0) ?? []) })
  }

  func removeOutputs() { try? FileManager.default.removeItem(atPath: output) }
}
