import Foundation

/// A line of a report, read again.
struct ReportedUnit: Decodable {
  var input: String
  var status: UnitStatus
  var unit: Int
  var shard: String
  var units: Int
  var batch: String

  /// The unit that a line tells of; `nil` where it is no line of a report.
  init?(line: some DataProtocol) {
    guard let unit = try? JSONDecoder().decode(Self.self, from: Data(line)), unit.units > 0,
      (1...unit.units).contains(unit.unit)
    else { return nil }
    self = unit
  }
}
