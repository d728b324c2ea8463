public import Diagnostics
public import Reading

/// Reads a body: text, or a list of texts, tables, images and name lists (models contract "Text").
public struct BodyReader: Sendable {
  /// How many cells a table may have, spans counted: 100,000.
  public var maximumCells: Int

  /// A reader with that bound.
  public init(maximumCells: Int = 100_000) {
    self.maximumCells = maximumCells
  }

  private static let partKeys = ["table", "image", "names", "text", "headings"]

  /// The parts of `value`, and everything that is wrong with them.
  public func read(_ value: Value, findings: inout [Diagnostic]) -> [BodyItem] {
    switch value.content {
    case .scalar(let text, _): paragraphs(of: text, findings: &findings)
    case .sequence(let items): items.flatMap { item($0, findings: &findings) }
    case .mapping: item(value, findings: &findings)
    case .null: wrongKind(value, &findings)
    }
  }

  private func wrongKind(_ value: Value, _ findings: inout [Diagnostic]) -> [BodyItem] {
    findings.append(
      .wrongKind(
        value.kindName,
        expected: Wording(
          "文字，或 table、image、names、{ text, headings }", "a text, table, image, names or { text, headings }"),
        at: value.location))
    return []
  }

  private func paragraphs(
    of text: SourcedText, makesHeadings: Bool = true, findings: inout [Diagnostic]
  ) -> [BodyItem] {
    let read = ParagraphReader().paragraphs(of: text, makesHeadings: makesHeadings, findings: &findings)
    return read.isEmpty ? [] : [.paragraphs(read)]
  }

  private func item(_ value: Value, findings: inout [Diagnostic]) -> [BodyItem] {
    switch value.content {
    case .scalar(let text, _): return paragraphs(of: text, findings: &findings)
    case .mapping: return part(value, findings: &findings)
    case .sequence, .null: return wrongKind(value, &findings)
    }
  }

  private func part(_ value: Value, findings: inout [Diagnostic]) -> [BodyItem] {
    guard let fields = BodyFields(value, keys: Self.partKeys, findings: &findings) else { return [] }
    let kinds = ["table", "image", "names", "text"].filter { fields[$0] != nil }
    guard kinds.count == 1, let kind = kinds.first, let content = fields[kind] else {
      let isUnknown = kinds.isEmpty && fields["headings"] == nil
      if !isUnknown || isEmpty(value) { _ = wrongKind(value, &findings) }
      return []
    }
    if kind != "text", let headings = fields["headings"] {
      findings.append(.unknownKey("headings", nearest: nil, known: [kind], at: headings.location))
    }
    switch kind {
    case "table":
      let reader = TableReader(maximumCells: maximumCells)
      return reader.read(content, findings: &findings).map { [.table($0)] } ?? []
    case "image": return image(content, findings: &findings).map { [.image($0)] } ?? []
    case "names": return names(content, findings: &findings).map { [.names($0)] } ?? []
    default: return text(content, fields, findings: &findings)
    }
  }

  private func isEmpty(_ value: Value) -> Bool {
    if case .mapping(let entries) = value.content { entries.isEmpty } else { false }
  }

  private enum Headings: String, CaseIterable { case none }

  private func text(_ content: Value, _ fields: BodyFields, findings: inout [Diagnostic]) -> [BodyItem] {
    let headings = fields.choice("headings", of: Headings.self, findings: &findings)
    guard let text = content.textOrFinding(&findings) else { return [] }
    return paragraphs(of: text, makesHeadings: headings == nil, findings: &findings)
  }

  private func image(_ value: Value, findings: inout [Diagnostic]) -> BodyImage? {
    guard let fields = BodyFields(value, keys: ["file", "width", "caption", "alt"], findings: &findings) else {
      return nil
    }
    let width = fields.width("width", allowsPercent: false, findings: &findings)
    let caption = fields.line("caption", findings: &findings)
    let alternative = fields.line("alt", findings: &findings)
    guard fields.required("file", findings: &findings) != nil, let file = fields.word("file", findings: &findings)
    else {
      return nil
    }
    if file.isEmpty {
      findings.append(.badValue("", expected: Wording("图片文件名", "an image file's name"), at: file.location))
      return nil
    }
    return BodyImage(file: file, width: width, caption: caption, alternative: alternative)
  }

  /// Names stand in so many columns where the author does not say.
  private static let usualNameColumns = 4

  private func names(_ value: Value, findings: inout [Diagnostic]) -> NameList? {
    guard let fields = BodyFields(value, keys: ["label", "columns", "items"], findings: &findings) else { return nil }
    let label = fields.line("label", findings: &findings)
    let columns = fields.count("columns", in: 1...20, findings: &findings)
    guard let items = fields.required("items", findings: &findings) else { return nil }
    guard case .sequence(let values) = items.content, !values.isEmpty else {
      findings.append(.wrongKind(items.kindName, expected: Wording("姓名列表", "a list of names"), at: items.location))
      return nil
    }
    let names = values.compactMap { $0.textOrFinding(&findings) }
    return NameList(
      label: label, columns: columns ?? Self.usualNameColumns,
      items: names.map { TextNormalizer().line($0, findings: &findings) })
  }
}
