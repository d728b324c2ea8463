import Batches
import Diagnostics

/// What is said of a batch: how far it is, and how it came out.
enum BatchSentences {
  /// How far a batch is, how fast, and how long it will take.
  static func progress(done: BatchSummary, total: Int, seconds: Double) -> Wording {
    let count = done.unitCount
    let rate = seconds > 0 ? Double(count) / seconds : 0
    var chinese = "\(count)/\(total)，失败\(done.failureCount)，每秒\(decimal(rate))份"
    var english = "\(count)/\(total), \(done.failureCount) failed, \(decimal(rate)) a second"
    if rate > 0, count < total {
      let left = Int((Double(total - count) / rate).rounded(.up))
      chinese += "，约剩\(clock(left))"
      english += ", \(clock(left)) left"
    }
    return Wording(chinese, english)
  }

  /// How a batch came out.
  static func summary(_ summary: BatchSummary, total: Int) -> Wording {
    let rate = summary.seconds > 0 ? Double(summary.unitCount) / summary.seconds : 0
    let open = total - summary.unitCount
    let counts = counts(of: summary)
    return Wording(
      "共\(total)份：\(counts.chinese)" + (open > 0 ? "，未处理\(open)" : "")
        + "；用时\(decimal(summary.seconds))秒，每秒\(decimal(rate))份",
      "\(total) unit(s): \(counts.english)" + (open > 0 ? ", \(open) not begun" : "")
        + "; \(decimal(summary.seconds)) s, \(decimal(rate)) a second")
  }

  /// How many units came to which end; ends that none came to are left out, but for the first and the failures.
  static func counts(of summary: BatchSummary) -> Wording {
    let names: [(UnitStatus, Wording)] = [
      (.rendered, Wording("生成", "rendered")), (.unchanged, Wording("未变", "unchanged")),
      (.skipped, Wording("跳过", "skipped")), (.failed, Wording("失败", "failed")),
      (.unreadable, Wording("无法读取", "unreadable")), (.unwritten, Wording("无法写入", "unwritten")),
      (.faulty, Wording("程序故障", "faulty")),
    ]
    let told = names.filter { [.rendered, .unchanged, .failed].contains($0.0) || summary.count($0.0) > 0 }
    return Wording(
      told.map { "\($0.1.chinese)\(summary.count($0.0))" }.joined(separator: "，"),
      told.map { "\(summary.count($0.0)) \($0.1.english)" }.joined(separator: ", "))
  }

  private static func decimal(_ value: Double) -> String {
    let tenths = Int((min(max(value, 0), 1e9) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// `1:02:03`, or `2:03` within the hour.
  private static func clock(_ seconds: Int) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let tail = (rest < 10 ? "0" : "") + String(rest)
    return hours > 0 ? "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(tail)" : "\(minutes):\(tail)"
  }
}
