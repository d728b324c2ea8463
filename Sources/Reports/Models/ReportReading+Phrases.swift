import Diagnostics
import Reading

extension ReportReading {
  /// Reads a text, or a list of texts, and puts it into the form in which it is printed.
  mutating func readPhrase(_ value: Value, as format: PhraseFormat, of field: FormField) {
    var parts: [SourcedText] = []
    switch value.content {
    case .null:
      if field.isRequired { reportBlank(field, at: value.location) }
      return
    case .scalar(let text, _):
      if text.trimmed.isEmpty, format.mayBeEmpty {
        fields[field.path] = Field(.line(SourcedText("", at: value.location)), at: value.location)
        return
      }
      parts = [text]
    case .sequence(let items) where format.separator != nil:
      parts = items.compactMap { phrasePart($0, of: field) }
      guard parts.count == items.count else { return }
    case .sequence, .mapping:
      return reportType(value, expected: format.expectation, of: field)
    }
    // Marks and brackets that the form adds go before the text is looked at: they need no correction.
    let words = parts.map { TextNormalizer().line(format.withoutMarks($0), findings: &findings) }
    let phrase = format.joining(words)
    if phrase.isEmpty {
      reportBlank(field, at: value.location)
    } else if phrase.scalars.count > Self.longestPhrase {
      report(
        ModelExplanations.line, at: value.location,
        Wording(
          "“\(field.fullLabel.chinese)”有\(phrase.scalars.count)字，最多\(Self.longestPhrase)字",
          "“\(field.fullLabel.english)” has \(phrase.scalars.count) characters; at most \(Self.longestPhrase)"))
    } else {
      fields[field.path] = Field(.line(phrase), at: value.location)
    }
  }

  /// More characters than the addressees of any document take.
  private static let longestPhrase = 10_000

  private mutating func phrasePart(_ value: Value, of field: FormField) -> SourcedText? {
    if let text = value.text { return text }
    reportType(value, expected: Wording("一段文字", "a text"), of: field)
    return nil
  }
}

extension PhraseFormat {
  /// What may stand there, for messages.
  var expectation: Wording {
    separator == nil ? Wording("一段文字", "a text") : Wording("文字，或文字的列表", "a text or a list of texts")
  }

  /// The texts as one, in the form that is printed; empty where they say nothing.
  func joining(_ texts: [SourcedText]) -> SourcedText {
    var joined = SourcedText()
    for text in texts where !text.isEmpty {
      if let separator, !joined.isEmpty { joined.append(SourcedText(separator)) }
      joined.append(text)
    }
    guard !joined.isEmpty else { return joined }
    if let ending { joined.append(SourcedText(ending)) }
    guard isBracketed else { return joined }
    var phrase = SourcedText("（", at: joined.location)
    phrase.append(joined)
    phrase.append(SourcedText("）"))
    return phrase
  }

  /// A text without the marks and brackets that the form adds.
  func withoutMarks(_ text: SourcedText) -> SourcedText {
    var text = text.trimmed
    if isBracketed {
      while let inner = text.insideBrackets { text = inner.trimmed }
    }
    guard separator != nil || ending != nil else { return text }
    let marks = Set("，、；：。,;:．".unicodeScalars)
    let end = text.scalars.lastIndex { !marks.contains($0) && !$0.properties.isWhitespace }
    return end.map { text[0..<($0 + 1)] } ?? SourcedText()
  }
}

extension SourcedText {
  /// What stands in the brackets that enclose all of the text, of either width; `nil` where none do.
  fileprivate var insideBrackets: SourcedText? {
    guard scalars.count > 2, let first = scalars.first, first == "（" || first == "(" else { return nil }
    var depth = 0
    for (offset, scalar) in scalars.enumerated() {
      if scalar == "（" || scalar == "(" { depth += 1 }
      if scalar == "）" || scalar == ")" { depth -= 1 }
      if depth == 0 { return offset == scalars.count - 1 ? self[1..<offset] : nil }
    }
    return nil
  }
}
