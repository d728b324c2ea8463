public import Diagnostics

/// Reads a text field: every line a paragraph, its numbering found, its part decided (models contract "Text").
public struct ParagraphReader: Sendable {
  private let normalizer = TextNormalizer()

  /// A reader.
  public init() {}

  /// The paragraphs of `text`.
  ///
  /// - Parameter makesHeadings: `false` for `headings: none`: every paragraph is plain.
  public func paragraphs(
    of text: SourcedText, makesHeadings: Bool = true, findings: inout [Diagnostic]
  ) -> [TextParagraph] {
    var variants = NumberingVariants()
    let lines = normalizer.lines(of: text, findings: &findings).compactMap {
      makesHeadings ? numbered($0, variants: &variants) : NumberedLine(text: withoutBackslash($0), numbering: nil)
    }
    findings += variants.findings
    return ParagraphClassifier(lines: lines).paragraphs
  }

  /// A line with its number set in the standard's form; a leading backslash goes and turns numbering off.
  private func numbered(_ line: SourcedText, variants: inout NumberingVariants) -> NumberedLine? {
    if line.scalars.first == "\\" {
      let text = withoutBackslash(line)
      return text.isEmpty ? nil : NumberedLine(text: text, numbering: nil)
    }
    guard let match = NumberingParser.match(line.scalars) else { return NumberedLine(text: line, numbering: nil) }
    if match.isVariant { variants.add(match, at: line.location) }
    // The space behind a number goes: `1. Word`.
    let isSpaced = line.scalars.count > match.length && line.scalars[match.length] == " "
    let rest = line[match.length + (isSpaced ? 1 : 0)..<line.scalars.count]
    var text = SourcedText(scalars: match.form, marks: line[0..<match.length].marks)
    text.append(rest)
    return NumberedLine(
      text: text, numbering: Numbering(level: match.level, ordinal: match.ordinal, end: match.form.count))
  }

  private func withoutBackslash(_ line: SourcedText) -> SourcedText {
    guard line.scalars.first == "\\" else { return line }
    let start = line.scalars.dropFirst().firstIndex { !$0.isBlank } ?? line.scalars.count
    return line[start..<line.scalars.count]
  }
}

/// A line and the number that opens it.
struct NumberedLine {
  var text: SourcedText
  var numbering: Numbering?
}

/// Numbers in other forms than the standard's, told once for each level of a text.
struct NumberingVariants {
  private var found: [(level: Numbering.Level, written: String, form: String, places: [SourceLocation?])] = []

  mutating func add(_ match: NumberingParser.Match, at location: SourceLocation?) {
    if let index = found.firstIndex(where: { $0.level == match.level }) {
      found[index].places.append(location)
    } else {
      found.append((match.level, match.written, String(String.UnicodeScalarView(match.form)), [location]))
    }
  }

  var findings: [Diagnostic] {
    found.map { .numberingVariant($0.written, meant: $0.form, at: $0.places) }
  }
}
