import Diagnostics
import Reading

extension ReportReading {
  /// Reads a value of one line: a name, a year, a date, a length, a file, yes or no.
  mutating func readScalar(_ value: Value, of field: FormField) {
    switch value.content {
    case .null:
      // An optional item with nothing behind it, as a model to fill in has them, is one left out.
      if field.isRequired { reportBlank(field, at: value.location) }
    case .sequence, .mapping:
      reportType(value, expected: field.kind.expectation, of: field)
    case .scalar(let text, _):
      let line = text.trimmed
      if line.isEmpty {
        reportBlank(field, at: value.location)
      } else if line.scalars.count > Self.longestLine {
        report(
          ModelExplanations.line, at: value.location,
          Wording(
            "“\(field.fullLabel.chinese)”有\(line.scalars.count)字，最多\(Self.longestLine)字",
            "“\(field.fullLabel.english)” has \(line.scalars.count) characters; at most \(Self.longestLine)"))
      } else if line.scalars.contains(where: { $0.properties.generalCategory == .control && $0 != "\t" }) {
        report(
          ModelExplanations.line, at: value.location,
          Wording("“\(field.fullLabel.chinese)”应写在一行内", "“\(field.fullLabel.english)” takes one line"))
      } else {
        readLine(line, of: field, at: value.location)
        LeftOverMark.finding(in: line).map { findings.append($0) }
      }
    }
  }

  /// More characters than any name, title or address has.
  private static let longestLine = 1000

  private mutating func readLine(_ line: SourcedText, of field: FormField, at location: SourceLocation) {
    let content: Field.Content?
    switch field.kind {
    case .year: content = ScalarText.isYear(line.string) ? .line(line) : nil
    case .date: content = ScalarText.date(line.string).map { .date($0) }
    case .length: content = ScalarText.isLength(line.string) ? .line(line) : nil
    case .file: content = ScalarText.isRelativePath(line.string) ? .line(line) : nil
    case .flag: content = ["true": true, "false": false][line.string].map { .flag($0) }
    default: content = .line(line)
    }
    if let content {
      fields[field.path] = Field(content, at: location)
      return
    }
    let expected = field.kind.expectation
    let found = line.string.excerpt
    let suggestion = field.kind.isDate ? ScalarText.probableDate(line.string) : nil
    report(
      ModelExplanations.code(of: field.kind), at: location,
      Wording(
        "“\(field.fullLabel.chinese)”写作“\(found)”，应为\(expected.chinese)",
        "“\(field.fullLabel.english)” is “\(found)”; it takes \(expected.english)"),
      hints: suggestion.map { [Wording("改写为 \($0)", "write \($0)")] } ?? [])
  }

  /// Reads a body of text, where there is one.
  mutating func readBody(_ value: Value, of field: FormField) {
    if case .null = value.content {
      if field.isRequired { reportBlank(field, at: value.location) }
      return
    }
    var found: [Diagnostic] = []
    let items = BodyReader().read(value, findings: &found)
    findings += found
    if items.isEmpty {
      if found.isEmpty { reportBlank(field, at: value.location) }
      return
    }
    fields[field.path] = Field(.body(items), at: value.location)
  }
}

extension FormField.Kind {
  fileprivate var isDate: Bool { if case .date = self { true } else { false } }

  /// What stands in such a field, for messages.
  fileprivate var expectation: Wording {
    switch self {
    case .year: Wording("四位数的年份，如 2024", "a year of four digits, such as 2024")
    case .date: Wording("日历上有的日期，形如“年-月-日”", "a day of the calendar, year-month-day")
    case .length: Wording("带单位的长度，如 42mm", "a length with its unit, such as 42mm")
    case .file:
      Wording("素材目录之内的相对路径，如 seals/office.png", "a relative path under the assets root, such as seals/office.png")
    case .flag: Wording("true或false", "true or false")
    default: Wording("一行文字", "one line of text")
    }
  }
}

extension SourcedText {
  /// The text without blanks before and after it.
  var trimmed: SourcedText {
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return SourcedText("", at: location) }
    return first == 0 && last == scalars.count - 1 ? self : self[first..<(last + 1)]
  }
}
