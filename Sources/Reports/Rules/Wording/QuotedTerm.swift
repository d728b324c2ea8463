/// A term in quotation marks or title marks, and where it stands.
struct QuotedTerm {
  /// The characters between the marks.
  var text: [Unicode.Scalar]
  /// Whether the marks are those of a title, 《》.
  var isTitle: Bool
  /// The paragraph, as an index into the report's.
  var paragraph: Int
  /// Its first character in the paragraph.
  var offset: Int
  /// Up to this many characters on each side, the marks left out.
  var before: [Unicode.Scalar]
  var after: [Unicode.Scalar]
  /// Which sentence of the report it stands in, counted through.
  var sentence: Int

  /// The length that a term's neighbourhood is kept to.
  static let reach = 4
  /// Longer quotations are sentences, not terms.
  static let longest = 40

  /// The quoted terms of a report, nested ones included.
  static func all(in paragraphs: [ProseParagraph]) -> [QuotedTerm] {
    var terms: [QuotedTerm] = []
    var sentence = 0
    for (index, paragraph) in paragraphs.enumerated() {
      sentence += 1
      collect(paragraph.scalars, paragraph: index, sentence: &sentence, into: &terms)
    }
    return terms
  }

  private static func collect(
    _ text: [Unicode.Scalar], paragraph: Int, sentence: inout Int, into terms: inout [QuotedTerm]
  ) {
    var open: [(mark: Unicode.Scalar, offset: Int)] = []
    for (offset, scalar) in text.enumerated() {
      if scalar.endsSentence { sentence += 1 }
      if closing(scalar) != nil {
        // No more than a few marks ever nest; the bound keeps unclosed ones from piling up.
        if open.count >= 8 { open.removeFirst() }
        open.append((scalar, offset))
      } else if let start = open.lastIndex(where: { closing($0.mark) == scalar }) {
        let first = open[start].offset + 1
        if first < offset, offset - first <= longest {
          terms.append(
            QuotedTerm(
              text: Array(text[first..<offset]), isTitle: scalar == "》" || scalar == "〉", paragraph: paragraph,
              offset: first, before: neighbours(text[..<(first - 1)].reversed()),
              after: neighbours(text[(offset + 1)...]), sentence: sentence))
        }
        open.removeSubrange(start...)
      }
    }
  }

  private static func closing(_ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case "“": "”"
    case "‘": "’"
    case "《": "》"
    case "〈": "〉"
    case "「": "」"
    default: nil
    }
  }

  private static func neighbours(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    Array(text.lazy.filter { !"“”‘’《》〈〉「」".unicodeScalars.contains($0) }.prefix(reach))
  }
}
