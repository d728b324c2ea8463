import Diagnostics

/// The attachments that the text names are those that are attached.
struct AttachmentsAreThoseNamed: OfficialRule {
  static let code: Diagnostic.Code = "GW-ATT-04"
  static let list: Diagnostic.Code = "GW-ATTN-01"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "正文所称附件与所附附件的序号、数目一致；只有一个附件时不编号。", "the text names the attachments there are; a single one has no number"),
      clause: Wording("GB/T 9704-2012 7.3.4、7.3.7", "GB/T 9704-2012 7.3.4, 7.3.7")),
    Explanation(
      list,
      rule: Wording(
        "附件说明由attachments编排，不写在正文里。", "the list of attachments is set from `attachments`, not written into the text"),
      clause: Wording("GB/T 9704-2012 7.3.4", "GB/T 9704-2012 7.3.4"),
      remedy: Wording("删去正文末尾的“附件：……”，把附件写入attachments。", "take 附件：… out of the text and give `attachments`")),
  ]

  /// A mention and the text it stands in.
  private typealias Found = (mention: AttachmentMention, text: SourcedText)

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    let paragraphs = document.texts.first { $0.isMain }?.paragraphs ?? []
    // A fault of theirs is reported by the reader.
    if document.attachments.isEmpty, document.report.isGiven("attachments") { return [] }
    if let start = paragraphs.firstIndex(where: { Self.opensList($0.text.scalars) }) {
      return [writtenList(paragraphs[start...], in: document)]
    }
    let texts = (document.report.body("body") ?? []).flatMap(\.texts)
    let found = texts.flatMap { text -> [Found] in
      AttachmentMention.all(in: text.scalars).map { ($0, text) }
    }
    if document.attachments.isEmpty { return none(found, in: document) }
    return beyond(found, in: document) + unnamed(found, texts, in: document) + numbered(found, in: document)
  }

  // MARK: A list in the text

  private static func opensList(_ text: [Unicode.Scalar]) -> Bool {
    text.matches("附件：", at: 0) || text.matches("附件:", at: 0)
  }

  private func writtenList(_ lines: ArraySlice<TextParagraph>, in document: OfficialDocument) -> Diagnostic {
    let names = 1 + lines.dropFirst().prefix { $0.numbering?.level == .third }.count
    let attached = document.attachments.count
    let place = lines.first?.text.location
    if attached > 0, attached != names {
      return Diagnostic(
        .error, Self.code, at: place,
        Wording("正文的附件说明列了\(names)个附件，所附为\(attached)个", "the text lists \(names) attachments, \(attached) are attached")
      )
    }
    return Diagnostic(
      .warning, Self.list, at: place,
      Wording("附件说明写在了正文里，应写入attachments", "the list of attachments stands in the text; it belongs into `attachments`"))
  }

  // MARK: Mentions

  /// Nothing is attached, but the text speaks of attachments.
  private func none(_ found: [Found], in document: OfficialDocument) -> [Diagnostic] {
    guard document.report.entries("enclosed").isEmpty, let (mention, text) = found.first else { return [] }
    return [
      Diagnostic(
        .error, Self.code, at: text.location(at: mention.offset),
        Wording("正文提到附件，没有附件（attachments）", "the text speaks of an attachment, none is given (`attachments`)"))
    ]
  }

  private func beyond(_ found: [Found], in document: OfficialDocument) -> [Diagnostic] {
    let attached = document.attachments.count
    var reported: Set<Int> = []
    return found.flatMap { mention, text in
      mention.numbers.filter { $0 > attached && reported.insert($0).inserted }.map { number in
        Diagnostic(
          .error, Self.code, at: text.location(at: mention.offset),
          Wording("正文提到附件\(number)，所附附件只有\(attached)个", "the text names attachment \(number), \(attached) are attached")
        )
      }
    }
  }

  /// Where the text names attachments by their numbers, it names them all, by number or by title.
  private func unnamed(_ found: [Found], _ texts: [SourcedText], in document: OfficialDocument) -> [Diagnostic] {
    let named = Set(found.flatMap(\.mention.numbers))
    let speaksOfAll = found.contains { $0.mention.numbers.isEmpty }
    guard document.attachments.count > 1, !named.isEmpty, !speaksOfAll else { return [] }
    let names = named.sorted().map { "附件\($0)" }.joined(separator: "、")
    // Only so many titles are looked for: thousands of attachments in a long text would take their product.
    let candidates = document.attachments.enumerated().filter { !named.contains($0.offset + 1) }
    return candidates.prefix(OfficialDocument.findingLimit).compactMap { index, attachment in
      let name = attachment.line("title")
      if Self.isNamed(name, in: texts) { return nil }
      let title = name?.string.excerpt ?? ""
      return Diagnostic(
        .error, Self.code, at: attachment.location,
        Wording(
          "附件\(index + 1)“\(title)”没有在正文中提到，正文只提到\(names)",
          "attachment \(index + 1) “\(title)” is not named in the text, which names \(names)"))
    }
  }

  private static func isNamed(_ title: SourcedText?, in texts: [SourcedText]) -> Bool {
    let words = title.map { Phrase($0.string.replacing(" ", with: "")) }
    guard let words, words.scalars.count >= shortestTitle else { return false }
    return texts.contains { $0.scalars.contains(words) }
  }

  /// Shorter titles (名单) are words of any text.
  private static let shortestTitle = 4

  private func numbered(_ found: [Found], in document: OfficialDocument) -> [Diagnostic] {
    guard document.attachments.count == 1,
      let (mention, text) = found.first(where: { $0.mention.numbers.first == 1 })
    else { return [] }
    return [
      Diagnostic(
        .warning, Self.code, at: text.location(at: mention.offset),
        Wording("只有一个附件，正文写作“附件1”，应不编号", "there is one attachment; the text numbers it, 附件 alone is expected"))
    ]
  }
}

extension BodyItem {
  /// What stands in it to be read: paragraphs, a table's caption and cells, a picture's caption.
  fileprivate var texts: [SourcedText] {
    switch self {
    case .paragraphs(let paragraphs): paragraphs.map(\.text)
    case .table(let table): [table.caption].compactMap { $0 } + (table.header + table.rows).flatMap { $0.map(\.text) }
    case .image(let image): [image.caption].compactMap { $0 }
    case .names: []
    }
  }
}
