import Diagnostics
import Reading
import Reports
import UnitTables

/// Which units came, and whether they are those expected.
struct UnitRoll {
  private var places: [String: SourceLocation] = [:]
  private var order: [String] = []

  /// Notes a unit; one that came before is a finding.
  mutating func add(_ report: Report) -> [Diagnostic] {
    guard let issuer = report.line("issuer") else { return [] }
    let name = issuer.string
    let place = issuer.location ?? report.location
    guard let first = places[name] else {
      places[name] = place
      order.append(name)
      return []
    }
    return [
      Diagnostic(
        .error, TotalExplanations.duplicate, at: place,
        Wording("“\(name)”已汇总过一次", "“\(name)” has been added up already"),
        related: [.init(location: first, message: Wording("前一份", "the first one"))])
    ]
  }

  /// What a list of expected units finds.
  func findings(against list: [UnitNameList.Entry]) -> [Diagnostic] {
    var expected: [String: SourceLocation] = [:]
    var findings: [Diagnostic] = []
    for entry in list {
      if let first = expected[entry.name] {
        findings.append(Self.repeated(entry, first: first))
        continue
      }
      expected[entry.name] = entry.place
      if places[entry.name] == nil { findings.append(Self.missing(entry)) }
    }
    let missing = list.map { $0.name }.filter { places[$0] == nil }
    for name in order where expected[name] == nil {
      findings.append(unexpected(name, missing: missing))
    }
    return findings
  }

  private static func repeated(_ entry: UnitNameList.Entry, first: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, TotalExplanations.duplicate, at: entry.place,
      Wording("名单中“\(entry.name)”重复", "“\(entry.name)” stands twice in the list"),
      related: [.init(location: first, message: Wording("前一处", "the first one"))])
  }

  private static func missing(_ entry: UnitNameList.Entry) -> Diagnostic {
    Diagnostic(
      .error, TotalExplanations.missing, at: entry.place,
      Wording("缺少“\(entry.name)”的报告", "the report of “\(entry.name)” is missing"))
  }

  private func unexpected(_ name: String, missing: [String]) -> Diagnostic {
    let near = NearestKey.nearest(name, among: missing)
    return Diagnostic(
      .error, TotalExplanations.unexpected, at: places[name],
      Wording("“\(name)”不在名单中", "“\(name)” is not in the list"),
      hints: near.map { [Wording("是否为“\($0)”？", "did you mean “\($0)”?")] } ?? [])
  }
}
