import Diagnostics

/// A report as the rules read it: its paragraphs in words, figures and statements, taken apart once for all rules.
public struct ReportProse: Sendable {
  /// The report.
  public let report: Report
  /// The paragraphs of every section's text, in the order of the form's sections.
  let paragraphs: [ProseParagraph]
  /// What the paragraphs plainly say about figures of the report's own year.
  let statements: [Statement]
  /// What kind of organ issues the report.
  let issuer: IssuerKind
  /// The year reported on.
  let year: Int?
  /// The official document that the report is, where it is one.
  let document: OfficialDocument?

  /// Takes a report's prose apart.
  public init(_ report: Report) {
    self.report = report
    document = OfficialDocument(report)
    year = report.line("year").flatMap { Int($0.string) } ?? report.count("year")
    issuer = IssuerKind(of: report)
    paragraphs = Self.sections.flatMap { ProseParagraph.all(of: report.body($0) ?? [], field: $0) }
    var reader = StatementReader(year: year, issuer: issuer)
    statements = reader.statements(in: paragraphs)
  }

  /// The sections that hold prose.
  static let sections: [FieldPath] = ["overview", "problems", "otherMatters"]

  /// The paragraphs of one section.
  func paragraphs(of field: FieldPath) -> [ProseParagraph] {
    paragraphs.filter { $0.field == field }
  }
}

extension Report {
  /// The whole number of a figure, where the report has one.
  func count(_ path: FieldPath) -> Int? {
    guard let value = figure(path)?.value, value.scale == 0 else { return nil }
    return value.coefficient
  }

  /// The text of a field, whether the form keeps it as a line or as paragraphs.
  func texts(_ path: FieldPath) -> [SourcedText] {
    if let line = line(path) { return [line] }
    return (body(path) ?? []).flatMap { item -> [SourcedText] in
      if case .paragraphs(let paragraphs) = item { paragraphs.map(\.text) } else { [] }
    }
  }

  /// Whether the model gives that field or any below it.
  func has(_ path: FieldPath) -> Bool {
    fields[path] != nil || fields.keys.contains { $0.rawValue.hasPrefix(path.rawValue + ".") }
  }

  /// Where a field was written; the first below it for a group; the model's beginning otherwise.
  func place(of path: FieldPath) -> SourceLocation {
    fields[path]?.location
      ?? fields.filter { $0.key.rawValue.hasPrefix(path.rawValue + ".") }.compactMap(\.value.location).min()
      ?? location
  }
}
