import Diagnostics
import Reading

/// Reads bodies of text as plain paragraphs, a line each.
enum BodyFieldReader {
  static func read(_ value: Value) -> ([BodyItem], [Diagnostic]) {
    guard let text = value.text else { return ([], []) }
    let lines = text.scalars.split(separator: "\n").map { text[$0.startIndex..<$0.endIndex].trimmed }
    return ([.paragraphs(lines.map { TextParagraph(text: $0, kind: .plain) })], [])
  }
}
