import Diagnostics

/// No line ends inside a word, a number or a unit, or against 避头尾 (LB-01…06, UB-01…09): only what is wider than its
/// line is cut.
struct LinesBreakWhereTheyMay: PageRule {
  static let explanation = Explanation(
    "PAGE-LINE-BREAK",
    rule: Wording(
      "数字、外文单词等不可分割的内容不得拆开转行，标点应符合避头尾规则。",
      "No line ends inside a number, a word or another unit, or against the rules for marks at line edges."),
    clause: Wording("中文排版需求 行首行尾禁则", "CLREQ, prohibition rules for line start and end"),
    remedy: Wording("缩短该字符串，或加宽所在的列。", "Shorten what is cut, or widen its column."))

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    let lines = record.textLines.map { ($0.galleyLine.line.adjustment.ending, $0.galleyLine.line.text) }
    let cellLines = record.cellLines.map { ($0.adjustment.ending, $0.text) }
    return (lines + cellLines).filter { Self.isCut($0.0) }.map { _, text in
      finding(
        onPage: record.page.number, "“\(excerpt(text))”所在行在不可断开处转行。",
        "the line “\(excerpt(text))” ends where no break is allowed")
    }
  }

  private static func isCut(_ ending: LineAdjustment.Ending) -> Bool {
    switch ending {
    case .insideUnit, .insidePiece, .againstLineEdgeRules: true
    case .textEnd, .free, .discouraged: false
    }
  }
}
