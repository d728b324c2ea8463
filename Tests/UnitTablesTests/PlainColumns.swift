import Testing
import Diagnostics
import Reading
import TestSupport

@testable import UnitTables

/// Columns of a small form: `issuer`, `overview`, `a.b` … whose keys are known.
struct PlainColumns: TableColumns {
  var required: Set<String> = ["issuer"]
  var optional: Set<String> = ["overview", "year", "figures.one", "figures.two", "notes", "notes.0", "notes.1.text"]

  func column(named key: String) -> TableColumn? {
    guard required.contains(key) || optional.contains(key) else { return nil }
    let steps = key.split(separator: ".").map { step -> TableColumn.Step in
      if let index = Int(step) { return .item(index) }
      return .key(String(step), figures: ["one", "two"].contains(step) ? ["one", "two"] : [])
    }
    return TableColumn(steps: steps, isRequired: required.contains(key))
  }

  func suggestion(for key: String) -> String? { NearestKey.nearest(key, among: required.union(optional).sorted()) }
}

/// What a table gives: its units as YAML, and every finding as `line:column CODE`.
struct ReadTable {
  var units: [Unit] = []
  var findings: [String] = []

  /// The units' models.
  var models: [String] { units.map { String(decoding: $0.model, as: UTF8.self) } }

  init(
    _ bytes: [UInt8], name: String = "units.csv", template: String = "layout: plain\n",
    columns: any TableColumns = PlainColumns(),
    bounds: TableBounds = .init()
  ) throws {
    let folder = TemporaryFolder()
    let path = folder.write(bytes, to: name)
    let value = try #require(ModelFileReader().read(Array(template.utf8), file: "template.yaml").value)
    var reader = try UnitReader(path: path, template: UnitTemplate(model: value), columns: columns, bounds: bounds)
    while let unit = reader.next() { units.append(unit) }
    findings = (units.flatMap(\.findings) + reader.findings).map { finding in
      let place = finding.location.map { "\($0.line):\($0.column)" } ?? "-"
      return "\(place) \(finding.code.rawValue)" + (finding.location?.file == "template.yaml" ? " template" : "")
    }
  }

  init(_ text: String, template: String = "layout: plain\n", bounds: TableBounds = .init()) throws {
    try self.init(Array(text.utf8), template: template, bounds: bounds)
  }
}
