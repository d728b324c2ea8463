import Metrics
import Synchronization

/// A figure that only grows.
final class CountedFigure: CounterHandler {
  private let count = Atomic<Int64>(0)

  var value: Int64 { count.load(ordering: .relaxed) }

  func increment(by amount: Int64) { count.wrappingAdd(amount, ordering: .relaxed) }
  func reset() { count.store(0, ordering: .relaxed) }
}

/// A figure that goes up and down.
final class MeasuredFigure: MeterHandler, RecorderHandler {
  private let number = Mutex(0.0)

  var value: Double { number.withLock { $0 } }

  func set(_ value: Int64) { set(Double(value)) }
  func set(_ value: Double) { number.withLock { $0 = value } }
  func increment(by amount: Double) { number.withLock { $0 += amount } }
  func decrement(by amount: Double) { number.withLock { $0 -= amount } }
  func record(_ value: Int64) { set(value) }
  func record(_ value: Double) { set(value) }
}

/// How durations are spread, in seconds.
final class HistogramFigure: TimerHandler {
  /// A document takes milliseconds, a batch seconds.
  static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

  private struct Spread {
    var counts = Array(repeating: 0, count: HistogramFigure.bounds.count)
    var count = 0
    var sum = 0.0
  }

  private let spread = Mutex(Spread())

  func recordNanoseconds(_ duration: Int64) {
    let seconds = Double(duration) / 1e9
    spread.withLock { spread in
      for (index, bound) in Self.bounds.enumerated() where seconds <= bound { spread.counts[index] += 1 }
      spread.count += 1
      spread.sum += seconds
    }
  }

  func lines(of series: PrometheusMetrics.Series) -> [String] {
    let spread = spread.withLock { $0 }
    let buckets = zip(Self.bounds, spread.counts).map { bound, count in
      PrometheusMetrics.line(series, suffix: "_bucket", label: "le=\"\(bound)\"", value: "\(count)")
    }
    return buckets + [
      PrometheusMetrics.line(series, suffix: "_bucket", label: "le=\"+Inf\"", value: "\(spread.count)"),
      PrometheusMetrics.line(series, suffix: "_sum", value: "\(spread.sum)"),
      PrometheusMetrics.line(series, suffix: "_count", value: "\(spread.count)"),
    ]
  }
}
