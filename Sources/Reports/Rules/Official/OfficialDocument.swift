import Diagnostics

/// An official document as the `GW` rules read it: its elements by name, its texts in order.
struct OfficialDocument: Sendable {
  /// One body of text: the document's own, an attachment's, an enclosed text's.
  struct Text: Sendable {
    /// Whether it is the document's own text (正文).
    var isMain: Bool
    /// Its paragraphs; tables and pictures passed over.
    var paragraphs: [TextParagraph]
  }

  /// At most so many findings of one rule: a text of a million slips has one cause.
  static let findingLimit = 100

  /// The document's values.
  let report: Report
  /// Which of the standard's forms it has.
  let format: OfficialFormat
  /// Its kind, by the end of its title; an order and minutes without such a title are what their form says.
  let kind: DocumentKind?
  /// The organs of its masthead, the lead organ first.
  let masthead: [SourcedText]
  /// The attachments, which 附件说明 lists.
  let attachments: [Report]
  /// Those who sign.
  let signatures: [Signature]
  /// Every text, the document's own first.
  let texts: [Text]

  /// The document that a report is; `nil` where it is none.
  init?(_ report: Report) {
    guard let format = report.format else { return nil }
    self.report = report
    self.format = format
    kind = report.line("title").flatMap { DocumentKind(endOf: $0.scalars) } ?? format.kind
    masthead = report.lines("masthead")
    attachments = report.entries("attachments")
    signatures = report.entries("signature").map(Signature.init)
    let others = attachments + report.entries("enclosed")
    texts = [Self.text(of: report, isMain: true)] + others.map { Self.text(of: $0, isMain: false) }
  }

  private static func text(of report: Report, isMain: Bool) -> Text {
    let items = report.body("body") ?? []
    return Text(
      isMain: isMain,
      paragraphs: items.flatMap { item -> [TextParagraph] in
        if case .paragraphs(let paragraphs) = item { paragraphs } else { [] }
      })
  }

  /// The text of a line, where the model gives it and it says something.
  func line(_ path: FieldPath) -> SourcedText? {
    report.line(path).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Where a field was written, or else the title, or else the document's beginning.
  func place(of path: FieldPath) -> SourceLocation {
    report[path]?.location ?? report["title"]?.location ?? report.location
  }
}

extension OfficialFormat {
  /// The kind that documents of the form are, whatever their title.
  fileprivate var kind: DocumentKind? {
    switch self {
    case .order: .order
    case .minutes: .minutes
    case .document, .letter: nil
    }
  }
}

/// One who signs: an organ with its seal, or a person with a name stamp (GB/T 9704-2012 7.3.5).
struct Signature: Sendable {
  /// How a seal or a stamp stands.
  enum Seal: Sendable {
    /// There is none.
    case none
    /// The model says that there is none.
    case refused
    /// A picture, or the place for one.
    case present
  }

  var issuer: SourcedText?
  var name: SourcedText?
  var seal: Seal
  var stamp: Seal
  /// Where the entry begins.
  var location: SourceLocation

  init(_ entry: Report) {
    issuer = entry.line("issuer")
    name = entry.line("name")
    seal = entry.seal("seal")
    stamp = entry.seal("stamp")
    location = entry.location
  }
}

extension Report {
  fileprivate func seal(_ path: FieldPath) -> Signature.Seal {
    flag(path).map { $0 ? .present : .refused } ?? .none
  }
}
