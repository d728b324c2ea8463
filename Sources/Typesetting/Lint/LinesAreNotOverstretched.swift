import Diagnostics

/// Justification adds no more than a little between characters (JU-S7).
struct LinesAreNotOverstretched: PageRule {
  static let explanation = Explanation(
    "PAGE-LINE-STRETCH",
    rule: Wording("两端对齐时，字间加空不宜超过 0.12 字。", "Justification adds at most 0.12 em between characters."),
    clause: Wording("中文排版需求 行内调整", "CLREQ, line adjustment"),
    remedy: Wording("改写该段，使长串数字或字母不落在行首。", "Reword the paragraph so that its long number or word moves along the line.")
  )

  let limit: Double

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    record.textLines.map(\.galleyLine.line).filter { $0.adjustment.stretchPerGap > limit }.map { line in
      let stretch = Self.hundredths(line.adjustment.stretchPerGap)
      return finding(
        onPage: record.page.number,
        "“\(excerpt(line.text))”所在行字间加空 \(stretch) 字，宜不超过 \(Self.hundredths(limit)) 字。",
        "the line “\(excerpt(line.text))” is stretched by \(stretch) em a gap; expected at most \(Self.hundredths(limit)) em"
      )
    }
  }

  /// A number with two decimals; never more than 99.99, whatever comes in.
  private static func hundredths(_ value: Double) -> String {
    let number = Int((min(max(value, 0), 99.99) * 100).rounded())
    return "\(number / 100).\(number % 100 < 10 ? "0" : "")\(number % 100)"
  }
}
