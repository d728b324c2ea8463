import Diagnostics
import Reading
import Reports
import TestSupport
import Testing

/// Models made by chance, from fixed seeds: what is sound stays sound, one slip is one finding, and no input is too odd.
@Suite struct `Random models` {
  let form = AnnualReport.form

  @Test(arguments: 1...20)
  func `are sound when their figures are`(seed: UInt64) {
    var model = RandomApplications(seed: seed)
    model.balance()
    AnnualReport.expect([], in: model.source(totals: .left))
    AnnualReport.expect([], in: model.source(totals: .given))
  }

  @Test(arguments: 1...20)
  func `show one slip in a row's total as that alone`(seed: UInt64) {
    var model = RandomApplications(seed: seed)
    model.balance()
    model.slip = .total(row: Int(seed) % model.rows.count)
    AnnualReport.expect([.init("1️⃣", "AR-SUM-03")], in: model.source(totals: .given))
  }

  @Test(arguments: 1...20)
  func `show one slip in what is carried forward as that alone`(seed: UInt64) {
    var model = RandomApplications(seed: seed)
    model.balance()
    model.slip = .cell(row: model.rows.count - 1, column: Int(seed) % 6)
    AnnualReport.expect([.init("1️⃣", "AR-SUM-01")], in: model.source(totals: .left))
  }

  /// Every byte of the sample changed into something that YAML or the reader may stumble over, a few at a time.
  @Test(arguments: 1...60)
  func `never stop the reader`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(AnnualReport.sample.utf8)
    let odd = Array("0-{}[],:&*#\"'|>~.e9\n 无".utf8)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = odd.randomElement(using: &random) ?? 0
      case 1: bytes.insert(odd.randomElement(using: &random) ?? 0, at: place)
      default: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...12, using: &random)))
      }
    }
    let (value, problems) = ModelFileReader().read(bytes, file: "report.yaml")
    guard let value else {
      #expect(!problems.isEmpty)
      return
    }
    let reader = ReportReader(form: form)
    let (report, findings) = reader.read(value)
    let checks = FormChecker(form: form).findings(in: report)
    #expect(findings == reader.read(value).findings)
    let isComplete = form.figures.allSatisfy { report.figure($0.path)?.value != nil }
    #expect(isComplete || !(problems + findings).isEmpty)
    #expect((findings + checks).allSatisfy { $0.location != nil })
  }
}

/// Table 3 with random counts.
private struct RandomApplications {
  enum Totals { case given, left }
  enum Slip: Equatable {
    case none
    case total(row: Int)
    case cell(row: Int, column: Int)
  }

  let paths: [FieldPath]
  var rows: [[Int]]
  var slip = Slip.none

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let totals = AnnualReport.form.figures.filter { $0.key == "total" && $0.path.keys.first == "applications" }
    paths = totals.map { FieldPath(rawValue: $0.path.keys.dropLast().joined(separator: ".")) }
    rows = paths.map { _ in (0..<6).map { _ in Int.random(in: 0...9, using: &random) } }
  }

  /// Makes the total row the sum of the results, and lets enough come in.
  mutating func balance() {
    let last = rows.count - 1
    for column in 0..<6 {
      rows[last - 1][column] = rows[2..<(last - 1)].reduce(0) { $0 + $1[column] }
      rows[0][column] = rows[last - 1][column] + rows[last][column]
      rows[1][column] = 0
    }
  }

  func source(totals: Totals) -> MarkedSource {
    var lines = ["applications:"]
    var group = ""
    for (position, path) in paths.enumerated() {
      let keys = path.keys.dropFirst().map(String.init)
      if keys.count == 2, keys[0] != group { lines.append("  \(keys[0]):") }
      group = keys.count == 2 ? keys[0] : ""
      let indent = keys.count == 2 ? "    " : "  "
      lines.append("\(indent)\(keys.last ?? ""): [\(cells(of: position, totals: totals).joined(separator: ", "))]")
    }
    let sample = AnnualReport.sample
    guard let start = sample.firstRange(of: "applications:"), let end = sample.firstRange(of: "disputes:") else {
      return MarkedSource("")
    }
    return MarkedSource(
      sample[..<start.lowerBound] + lines.joined(separator: "\n") + "\n" + sample[end.lowerBound...])
  }

  private func cells(of row: Int, totals: Totals) -> [String] {
    var cells = rows[row].enumerated().map { column, count in
      slip == .cell(row: row, column: column) ? "1️⃣\(count + 1)" : "\(count)"
    }
    if totals == .given {
      let total = rows[row].reduce(0, +)
      cells.append(slip == .total(row: row) ? "1️⃣\(total + 1)" : "\(total)")
    }
    return cells
  }
}
