import Batches
import Diagnostics
import Foundation

/// Shows a batch's progress on standard error: on a terminal one line that is drawn again and again, elsewhere a line
/// now and then; the findings of each unit between, and a summary at the end.
final class BatchProgress: BatchObserver {
  /// How often the terminal's line is drawn, and how far apart plain lines are at least and at most, in seconds.
  private static let (redraw, leastPause, longestPause) = (0.1, 1.0, 30.0)

  private let terminal: Terminal
  private let stop: StopSwitch
  private let isLive: Bool
  private let start = ContinuousClock.now
  private var total = 0
  private var done = BatchSummary()
  private var lastSaid = 0.0
  private var lastShare = 0
  private var isDrawn = false
  private var hasSaidStop = false

  init(terminal: Terminal, stop: StopSwitch) {
    self.terminal = terminal
    self.stop = stop
    isLive = Terminal.isLive
  }

  func batchBegins(unitCount: Int, jobs: Int) { total = unitCount }

  func unitEnded(_ outcome: UnitOutcome) {
    done.add(outcome.status)
    if !outcome.findings.isEmpty {
      clear()
      terminal.show(outcome.findings)
    }
    timePasses()
  }

  func timePasses() {
    sayStop()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    if isLive {
      if !isDrawn || seconds - lastSaid >= Self.redraw { draw(seconds) }
    } else {
      let tenth = total == 0 ? 0 : done.unitCount * 10 / total
      let isDue = seconds - lastSaid >= (tenth > lastShare ? Self.leastPause : Self.longestPause)
      guard isDue, done.unitCount < total else { return }
      (lastSaid, lastShare) = (seconds, tenth)
      terminal.say(words(seconds))
    }
  }

  /// Takes the drawn line away.
  func clear() {
    guard isDrawn else { return }
    Terminal.write("\r\u{1B}[K", to: .standardError)
    isDrawn = false
  }

  /// Says how the batch came out.
  func close(_ summary: BatchSummary) {
    clear()
    terminal.say(BatchSentences.summary(summary, total: total))
  }

  // MARK: Drawing

  private func draw(_ seconds: Double) {
    let width = Terminal.columns
    let words = words(seconds).text(in: terminal.language)
    var line = words
    // Han characters take two columns each: a line that wraps could not be drawn over.
    let room = width - 4 - words.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
    if room >= 8 {
      let cells = min(room, 30)
      let full = total == 0 ? 0 : done.unitCount * cells / total
      line = "[\(String(repeating: "#", count: full))\(String(repeating: ".", count: cells - full))] \(words)"
    } else if room < -3 {
      line = "\(done.unitCount)/\(total)"
    }
    Terminal.write("\r\(line)\u{1B}[K", to: .standardError)
    (isDrawn, lastSaid) = (true, seconds)
  }

  private func words(_ seconds: Double) -> Wording {
    BatchSentences.progress(done: done, total: total, seconds: seconds)
  }

  private func sayStop() {
    guard stop.isThrown, !hasSaidStop else { return }
    hasSaidStop = true
    clear()
    terminal.say(
      Wording("已收到中断，正在完成手头的文件；再次中断则立即停止", "interrupted: the documents in hand are finished; once more ends at once"))
  }
}
