import Diagnostics

/// One paragraph of a section, with its words of interest picked out.
struct ProseParagraph: Sendable {
  /// The section it stands in.
  var field: FieldPath
  /// The paragraph.
  var paragraph: TextParagraph
  /// The terms, figures and marks in it, in order; what stands between them is of no interest.
  var tokens: [ProseToken]

  /// The characters, numbering included.
  var scalars: [Unicode.Scalar] { paragraph.text.scalars }

  /// Where the words begin behind the numbering.
  var textStart: Int { paragraph.numbering?.end ?? 0 }

  /// The part that works as a heading: that of a numbered one, or a short line of its own without a closing mark.
  var headingRange: Range<Int> {
    let longest = 20
    let isShortLine = paragraph.numbering == nil && scalars.count <= longest && !scalars.contains { $0.isClosingMark }
    return isShortLine ? 0..<scalars.count : paragraph.headingRange
  }

  /// Where the character at that offset was written.
  func location(at offset: Int) -> SourceLocation? { paragraph.text.location(at: offset) }

  /// The characters in a range, as a string.
  func string(_ range: Range<Int>) -> String { String(scalars: scalars[range]) }

  /// The paragraphs of a body, its tables and pictures passed over.
  static func all(of items: [BodyItem], field: FieldPath) -> [ProseParagraph] {
    items.flatMap { item -> [ProseParagraph] in
      guard case .paragraphs(let paragraphs) = item else { return [] }
      return paragraphs.map {
        ProseParagraph(field: field, paragraph: $0, tokens: ProseLexer.tokens(in: $0.text.scalars))
      }
    }
  }
}

extension TextParagraph {
  /// Its number, where it has one.
  var numbering: Numbering? {
    switch kind {
    case .plain: nil
    case .heading(let numbering), .runInHeading(let numbering, _), .numbered(let numbering): numbering
    }
  }

  /// The part of the text that is its heading; empty where it has none.
  var headingRange: Range<Int> {
    switch kind {
    case .plain, .numbered: 0..<0
    case .heading: 0..<text.scalars.count
    case .runInHeading(_, let end): 0..<min(max(end, 0), text.scalars.count)
    }
  }
}
