import Foundation

/// What was measured, as lines for people.
struct ResultTable {
  var model: String
  /// The first report's processor time, which opens fonts and reads the layout.
  var first: Double
  var bytes: Int
  var pages: Int
  /// By how many reports had been rendered.
  var memory: [(reports: Int, megabytes: Double)] = []
  /// By the clock, for all reports.
  var seconds = 0.0

  init(model: String, first: Double, bytes: Int, pages: Int) {
    self.model = model
    self.first = first
    self.bytes = bytes
    self.pages = pages
  }

  func text(of timings: Timings) -> String {
    let whole = timings.reports
    let total = whole.reduce(0, +)
    var lines = [
      "\(model): \(whole.count) reports, \(pages) pages, \(bytes / 1000) KB each", "",
      "stage              median ms   p95 ms   share",
    ]
    for stage in Stage.allCases {
      lines.append(row(stage.title, timings.stages[stage.rawValue], of: total))
    }
    lines.append(row("report", whole, of: total))
    lines.append("")
    lines.append("times are processor time; the first report, with fonts to open: \(number(first, 1)) ms")
    lines.append("\(number(Double(whole.count) / seconds, 1)) reports a second by the clock, one thread")
    let levels = memory.map { "\(number($0.megabytes, 1)) MB after \($0.reports)" }.joined(separator: ", ")
    lines.append("memory \(levels); peak \(number(Memory.peak, 1)) MB")
    return lines.joined(separator: "\n")
  }

  private func row(_ name: String, _ times: [Double], of total: Double) -> String {
    let share = total > 0 ? times.reduce(0, +) / total * 100 : 0
    return name.padding(toLength: 18, withPad: " ", startingAt: 0) + padded(times.quantile(0.5), 2, to: 10)
      + padded(times.quantile(0.95), 2, to: 9) + padded(share, 1, to: 7) + "%"
  }

  private func number(_ value: Double, _ decimals: Int) -> String { String(format: "%.\(decimals)f", value) }

  private func padded(_ value: Double, _ decimals: Int, to width: Int) -> String {
    let digits = number(value, decimals)
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
  }
}
