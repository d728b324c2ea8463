import Diagnostics
import Measure

/// No line is longer than its measure.
struct LinesStayInTheirMeasure: PageRule {
  static let explanation = Explanation(
    "PAGE-LINE-OVERRUN", rule: Wording("每行文字不得超出行宽。", "A line is no longer than its measure."),
    remedy: Wording("缩短无法断开的字符串，或加宽所在的列。", "Shorten the text that cannot be broken, or widen its column."))

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    let lines = record.textLines.map { ($0.galleyLine.line.adjustment.overrun, $0.galleyLine.line.text) }
    let cellLines = record.cellLines.map { ($0.adjustment.overrun, $0.text) }
    return (lines + cellLines).filter { $0.0 > .zero }.map { overrun, text in
      finding(
        onPage: record.page.number, "“\(excerpt(text))”所在行超出行宽 \(overrun) mm，应不超出。",
        "the line “\(excerpt(text))” is \(overrun) mm longer than its measure; expected none")
    }
  }
}
