import Diagnostics
import Reports
import Styling

/// Fills a layout's composed text with the report's fields; every filled character keeps its place in the model.
struct TemplateFilling {
  let report: Report

  /// The text, or `nil` where a field outside a list is missing.
  func text(_ template: TextTemplate) -> SourcedText? { text(template.pieces) }

  private func text(_ pieces: [TextTemplate.Piece]) -> SourcedText? {
    var text = SourcedText()
    for piece in pieces {
      switch piece {
      case .words(let words):
        text.append(SourcedText(words))
      case .field(let path):
        guard let value = value(of: FieldPath(rawValue: path)) else { return nil }
        text.append(value)
      case .list(let items, let separator, let before, let after):
        append(items.compactMap { self.text($0) }, separator: separator, before: before, after: after, to: &text)
      }
    }
    return text
  }

  private func append(
    _ items: [SourcedText], separator: String, before: String, after: String, to text: inout SourcedText
  ) {
    guard !items.isEmpty else { return }
    text.append(SourcedText(before))
    for (index, item) in items.enumerated() {
      if index > 0 { text.append(SourcedText(separator)) }
      text.append(item)
    }
    text.append(SourcedText(after))
  }

  private func value(of path: FieldPath) -> SourcedText? {
    if let line = report.line(path) { return line.isEmpty ? nil : line }
    return report.date(path).map { SourcedText($0.description, at: report[path]?.location) }
  }
}
