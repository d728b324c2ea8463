import Diagnostics
import Foundation
import Reading
import Reports
import TestSupport
import Testing

@Suite struct `JSON Schema of a form` {
  let schema = JSONSchemaWriter(form: AnnualReport.form).schema()

  @Test func `is JSON, and the same bytes every time`() throws {
    _ = try JSONSerialization.jsonObject(with: Data(schema.utf8))
    #expect(schema == JSONSchemaWriter(form: AnnualReport.form).schema())
  }

  @Test func `refers to definitions that it has`() throws {
    let root = try #require(JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any])
    let definitions = try #require(root["$defs"] as? [String: Any])
    var references: Set<String> = []
    collect(root, into: &references)
    #expect(references.isSubset(of: definitions.keys.map { "#/$defs/\($0)" }))
    #expect(references.count >= definitions.count - 1)  // this form has no yes or no
  }

  private func collect(_ value: Any, into references: inout Set<String>) {
    if let object = value as? [String: Any] {
      if let reference = object["$ref"] as? String { references.insert(reference) }
      for inner in object.values { collect(inner, into: &references) }
    } else if let array = value as? [Any] {
      for inner in array { collect(inner, into: &references) }
    }
  }

  static let sound: [[(String, String)]] = [
    [], [("carriedOver: 0", "carriedOver: [0, 0, 0, 0, 0, 0, 0]")], [("newReceived:", "本年新收政府信息公开申请数量:")],
    [("denied: 0", "（三）不予公开: 0")], [("fees: 0", "fees: 0.3")], [("penalties: 3", "penalties: \"3\"")],
    [("date: 2025-01-15", "date: 2025-01-15\n  seal: { file: a.png, diameter: 42mm }")],
    [("problems: |\n  公开内容还不够细。", "problems: [文字。, { table: { columns: [甲], rows: [[1]] } }]")],
  ]
  static let faulty: [[(String, String)]] = [
    [("penalties: 3", "penaltys: 3")], [("penalties: 3", "penalties: -3")], [("penalties: 3", "penalties: 1.5")],
    [("penalties: 3", "penalties: null")], [("penalties: 3", "penalties: 3\n  行政处罚: 3")],
    [("carriedOver: 0", "carriedOver: 5")], [("carriedOver: 0", "carriedOver: [0, 0]")],
    [("carriedOver: 0", "carriedOver: [0, 0, 0, 0, 0, 0, 0, 0]")], [("  licensing: 0\n", "")],
    [("year: 2024", "year: 两千")], [("overview:", "preface: 另写。\noverview:")], [("layout: annual", "layout: other")],
    [("date: 2025-01-15", "date: 2025年1月15日")],
  ]

  /// Holds the schema, and sound and faulty models, against the reference checker in Python.
  @Test(.enabled(if: ReferenceChecker.isInstalled, "python3 with jsonschema and yaml is not installed"))
  func `takes what the reader takes`() throws {
    let models = (Self.sound + Self.faulty).map { changes in
      AnnualReport.model(changes.map { (line: $0.0, with: $0.1) }).text
    }
    let verdicts = try ReferenceChecker.check(schema: schema, models: models)
    #expect(verdicts == Self.sound.map { _ in true } + Self.faulty.map { _ in false })
    for (model, isSound) in zip(models, verdicts) {
      let findings = AnnualReport.read(MarkedSource(model)).findings
      let isLayout = model.contains("layout: other")
      #expect(findings.allSatisfy { $0.severity == .warning } == (isSound || isLayout), "\(model)")
    }
  }
}

/// The `jsonschema` package of Python, which knows draft 2020-12.
enum ReferenceChecker {
  static let isInstalled = (try? run("import jsonschema, yaml; jsonschema.Draft202012Validator", [])) != nil

  /// Whether each model keeps the schema; throws where the schema itself is none.
  static func check(schema: String, models: [String]) throws -> [Bool] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for (position, text) in ([schema] + models).enumerated() {
      let file = folder.appendingPathComponent("\(position)")
      try Data(text.utf8).write(to: file)
      files.append(file.path)
    }
    let script = """
      import json, sys, yaml, jsonschema
      class Loader(yaml.SafeLoader): pass
      # YAML 1.2 has no dates: they are text.
      Loader.yaml_implicit_resolvers = {
        key: [pair for pair in pairs if pair[0] != 'tag:yaml.org,2002:timestamp']
        for key, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()}
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      for file in sys.argv[2:]:
        print(1 if validator.is_valid(yaml.load(open(file), Loader)) else 0)
      """
    return try run(script, files).split(separator: "\n").map { $0 == "1" }
  }

  private static func run(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONUTF8": "1"]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    return String(decoding: data, as: UTF8.self)
  }
}
