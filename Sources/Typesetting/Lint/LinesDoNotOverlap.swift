import Diagnostics
import Measure

/// No line of text covers part of another.
struct LinesDoNotOverlap: PageRule {
  static let explanation = Explanation(
    "PAGE-OVERLAP", rule: Wording("文字不得相互重叠。", "No line of text overlaps another."))

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    let lines = record.page.items.compactMap { item -> (frame: Rectangle, text: String)? in
      guard case .line(let line) = item else { return nil }
      return (line.frame, line.text)
    }.sorted { $0.frame.minY < $1.frame.minY }
    var findings: [Diagnostic] = []
    for (index, line) in lines.enumerated() {
      for other in lines[(index + 1)...] {
        guard other.frame.minY + LineGrid.tolerance < line.frame.maxY else { break }
        guard overlaps(line.frame, other.frame) else { continue }
        findings.append(
          finding(
            onPage: record.page.number, "“\(excerpt(line.text))”与“\(excerpt(other.text))”重叠。",
            "“\(excerpt(line.text))” and “\(excerpt(other.text))” overlap"))
      }
    }
    return findings
  }

  private func overlaps(_ one: Rectangle, _ other: Rectangle) -> Bool {
    one.minX + LineGrid.tolerance < other.maxX && other.minX + LineGrid.tolerance < one.maxX
  }
}
