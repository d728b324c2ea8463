import Foundation

/// The processor time of every stage of every report, in milliseconds.
///
/// Processor time, not the clock's: what else the machine does then counts for little.
struct Timings {
  private(set) var stages = [[Double]](repeating: [], count: Stage.allCases.count)
  private var last = 0.0

  /// The time that this process has used.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  mutating func start() { last = Self.now() }

  mutating func end(_ stage: Stage) {
    let now = Self.now()
    stages[stage.rawValue].append(now - last)
    last = now
  }

  /// Whole reports: the sum of their stages.
  var reports: [Double] {
    guard let count = stages.map(\.count).min() else { return [] }
    return (0..<count).map { report in stages.reduce(0) { $0 + $1[report] } }
  }
}

extension [Double] {
  /// The value that a share of the others stay below: 0.5 for the median.
  func quantile(_ share: Double) -> Double {
    isEmpty ? 0 : sorted()[Swift.min(count - 1, Int(Double(count) * share))]
  }
}
