import Diagnostics
import Digests
import Foundation

/// Writes a unit's line of the report: a JSON object with its keys in a fixed order.
struct ReportLine {
  let language: Wording.Language
  let shard: Shard
  let unitCount: Int
  let batch: String

  /// The line, its line break included.
  func bytes(for outcome: UnitOutcome) -> [UInt8] {
    let members = [
      ("input", string(outcome.input)),
      ("status", string(outcome.status.rawValue)),
      ("output", outcome.output.map(string) ?? "null"),
      ("sha256", outcome.digest.map { string($0.hexadecimal) } ?? "null"),
      ("pages", outcome.pageCount.map(String.init) ?? "null"),
      ("ms", Self.decimal(outcome.milliseconds)),
      ("diagnostics", JSONDiagnosticWriter(language: language).line(for: outcome.findings)),
      ("unit", String(outcome.number)),
      ("shard", string(shard.description)),
      ("units", String(unitCount)),
      ("batch", string(batch)),
    ]
    return Array("{\(members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ","))}\n".utf8)
  }

  private func string(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    // A string always encodes.
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }

  /// Milliseconds with one digit after the point.
  private static func decimal(_ value: Double) -> String {
    let tenths = Int((max(0, min(value, 1e12)) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
