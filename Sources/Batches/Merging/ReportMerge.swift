import Diagnostics
import Reading

/// Joins the reports of a batch's shards and checks that every unit came exactly once.
///
/// Each line says how many units the whole batch has and gives a digest of all their names, so that a report of another
/// batch is told, and a shard that is missing as well. A shard that no unit fell on has an empty report, or none.
public struct ReportMerge {
  /// How many bytes a report may have: 1 GiB.
  static let byteLimit = 1 << 30
  /// How many units that are missing are listed.
  private static let listed = 20

  /// A unit's first line.
  private struct Line {
    var bytes: [UInt8]
    var unit: ReportedUnit
    var place: SourceLocation
  }

  private var lines: [Int: Line] = [:]
  private var findings: [Diagnostic] = []
  private var batch: (digest: String, unitCount: Int)?
  private var shards: Set<String> = []

  /// No report yet.
  public init() {}

  /// Takes in a report; whether it could be read.
  public mutating func add(_ path: String) -> Bool {
    do throws(UnreadableFile) {
      guard let bytes = try InputBytes.read(path: path, limit: Self.byteLimit) else {
        findings.append(.tooLarge(limit: Self.byteLimit, at: .start(of: path)))
        return true
      }
      add(bytes, file: path)
      return true
    } catch {
      findings.append(error.diagnostic)
      return false
    }
  }

  mutating func add(_ bytes: [UInt8], file: String) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let place = SourceLocation(file: file, line: index + 1, column: 1)
      // Behind the last line break stands what a killed process could not finish.
      guard index < lines.count - 1, let unit = ReportedUnit(line: Array(line)) else {
        findings.append(
          Diagnostic(
            .error, BatchExplanations.reportLine.code, at: place,
            Wording("不是完整的报告行", "this is no whole line of a report")))
        continue
      }
      add(Line(bytes: Array(line) + [UInt8(ascii: "\n")], unit: unit, place: place))
    }
  }

  private mutating func add(_ line: Line) {
    let unit = line.unit
    let known = batch ?? (unit.batch, unit.units)
    batch = known
    guard known == (unit.batch, unit.units) else { return reportForeign(line) }
    shards.insert(unit.shard)
    guard let earlier = lines[unit.unit] else {
      lines[unit.unit] = line
      return
    }
    findings.append(
      Diagnostic(
        .error, BatchExplanations.repeatedUnit.code, at: line.place,
        Wording(
          "“\(unit.input)”（第\(unit.unit)份）出现两次，另一次在 \(earlier.place)（分片\(earlier.unit.shard)）",
          "“\(unit.input)” (unit \(unit.unit)) comes twice, the other time at \(earlier.place) (shard \(earlier.unit.shard))"
        )))
  }

  private mutating func reportForeign(_ line: Line) {
    findings.append(
      Diagnostic(
        .error, BatchExplanations.foreignLine.code, at: line.place,
        Wording(
          "“\(line.unit.input)”属于另一批次（分片\(line.unit.shard)，共\(line.unit.units)份）",
          "“\(line.unit.input)” is of another batch (shard \(line.unit.shard), \(line.unit.units) units)")))
  }

  // MARK: Result

  /// All that came, joined.
  public func result() -> MergedReport {
    var report = MergedReport()
    report.unitCount = batch?.unitCount ?? 0
    report.shardCount = shards.count
    for (_, line) in lines.sorted(by: { $0.key < $1.key }) {
      report.lines.append(line.bytes)
      report.summary.add(line.unit.status)
    }
    report.findings = findings + missing(of: report.unitCount)
    return report
  }

  private func missing(of unitCount: Int) -> [Diagnostic] {
    guard unitCount > 0 else {
      return findings.isEmpty ? [missing(Wording("报告中没有任何一份文件", "the reports have no unit at all"))] : []
    }
    let numbers = (1...unitCount).filter { lines[$0] == nil }
    guard !numbers.isEmpty else { return [] }
    let ranges = Self.ranges(of: numbers)
    let listed = ranges.prefix(Self.listed).joined(separator: ", ") + (ranges.count > Self.listed ? " …" : "")
    let silent = silentShards
    return [
      missing(
        Wording(
          "缺少\(numbers.count)份（第 \(listed) 份）" + (silent.isEmpty ? "" : "；没有报告的分片：\(silent)"),
          "\(numbers.count) unit(s) missing (\(listed))" + (silent.isEmpty ? "" : "; shards without a line: \(silent)"))
      )
    ]
  }

  private func missing(_ words: Wording) -> Diagnostic {
    Diagnostic(
      .error, BatchExplanations.missingUnit.code, at: nil, words,
      hints: BatchExplanations.missingUnit.remedy.map { [$0] } ?? [])
  }

  /// The shards of which no line came, where all lines agree on how many there are.
  private var silentShards: String {
    let counts = Set(shards.compactMap { $0.split(separator: "/").last.flatMap { Int($0) } })
    guard counts.count == 1, let count = counts.first, (1...Shard.largestCount).contains(count) else { return "" }
    let silent = (1...count).filter { !shards.contains("\($0)/\(count)") }
    return Self.ranges(of: silent).prefix(Self.listed).joined(separator: ", ")
  }

  /// Ascending numbers as `3, 5–9`.
  private static func ranges(of numbers: [Int]) -> [String] {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
  }
}
