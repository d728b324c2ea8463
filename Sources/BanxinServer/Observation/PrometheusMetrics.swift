import Metrics
import Synchronization

/// Keeps the service's figures and writes them as Prometheus' text (exposition format 0.0.4).
final class PrometheusMetrics: MetricsFactory {
  /// A figure's name and labels.
  struct Series: Hashable {
    var name: String
    var labels: String

    init(_ label: String, _ dimensions: [(String, String)]) {
      name = label
      labels = dimensions.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
    }

    private static func escaped(_ value: String) -> String {
      value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
  }

  private struct Figures {
    var counters: [Series: CountedFigure] = [:]
    var gauges: [Series: MeasuredFigure] = [:]
    var histograms: [Series: HistogramFigure] = [:]
  }

  private let figures = Mutex(Figures())

  // MARK: Making

  func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    figures.withLock { $0.counters.entry(Series(label, dimensions), CountedFigure.init) }
  }

  func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    figures.withLock { $0.gauges.entry(Series(label, dimensions), MeasuredFigure.init) }
  }

  func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
    figures.withLock { $0.gauges.entry(Series(label, dimensions), MeasuredFigure.init) }
  }

  func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    figures.withLock { $0.histograms.entry(Series(label, dimensions), HistogramFigure.init) }
  }

  // A figure stays: counters that vanish and come again from zero would mislead.
  func destroyCounter(_ handler: any CounterHandler) {}
  func destroyMeter(_ handler: any MeterHandler) {}
  func destroyRecorder(_ handler: any RecorderHandler) {}
  func destroyTimer(_ handler: any TimerHandler) {}

  // MARK: Writing

  /// All figures, sorted by name and labels.
  var text: String {
    figures.withLock { figures in
      Self.lines(figures.counters, kind: "counter") { series, figure in [Self.line(series, value: "\(figure.value)")] }
        + Self.lines(figures.gauges, kind: "gauge") { series, figure in [Self.line(series, value: "\(figure.value)")] }
        + Self.lines(figures.histograms, kind: "histogram") { series, figure in figure.lines(of: series) }
    }.joined(separator: "\n") + "\n"
  }

  static func line(_ series: Series, suffix: String = "", label: String? = nil, value: String) -> String {
    let labels = [series.labels, label ?? ""].filter { !$0.isEmpty }.joined(separator: ",")
    return "\(series.name)\(suffix)\(labels.isEmpty ? "" : "{\(labels)}") \(value)"
  }

  private static func lines<Figure>(
    _ figures: [Series: Figure], kind: String, _ lines: (Series, Figure) -> [String]
  ) -> [String] {
    var text: [String] = []
    var name: String?
    for (series, figure) in figures.sorted(by: { ($0.key.name, $0.key.labels) < ($1.key.name, $1.key.labels) }) {
      if series.name != name { text.append("# TYPE \(series.name) \(kind)") }
      name = series.name
      text += lines(series, figure)
    }
    return text
  }
}

extension Dictionary {
  /// The value of a key, made where there is none.
  fileprivate mutating func entry(_ key: Key, _ make: () -> Value) -> Value {
    if let value = self[key] { return value }
    let value = make()
    self[key] = value
    return value
  }
}
