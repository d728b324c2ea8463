import Diagnostics
import Measure

/// A line that is to be justified ends on its measure.
struct JustifiedLinesFillTheirMeasure: PageRule {
  static let explanation = Explanation(
    "PAGE-LINE-SHORT",
    rule: Wording("两端对齐的行应排满行宽。", "A justified line ends on its measure."),
    remedy: Wording("改写该行，使其含有可以加空的位置。", "Reword the line so that it holds something that can be stretched."))

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    record.textLines.map(\.galleyLine.line).filter { $0.adjustment.shortfall > .zero }.map { line in
      finding(
        onPage: record.page.number, "“\(excerpt(line.text))”所在行短 \(line.adjustment.shortfall) mm，应排满行宽。",
        "the line “\(excerpt(line.text))” ends \(line.adjustment.shortfall) mm before its measure; expected none")
    }
  }
}
