/// A finding as data: `file`, `line`, `column`, `severity`, `code`, `message`, `hints` and `related`, in one language.
public struct FindingRecord: Encodable, Sendable {
  /// Another place that the finding speaks of.
  public struct Related: Encodable, Sendable {
    var file: String
    var line: Int
    var column: Int
    var message: String
  }

  var file: String?
  var line: Int?
  var column: Int?
  var severity: String
  var code: String
  var message: String
  var hints: [String]
  var related: [Related]

  /// The record of a finding in that language.
  public init(_ finding: Diagnostic, language: Wording.Language) {
    file = finding.location?.file
    line = finding.location?.line
    column = finding.location?.column
    severity = finding.severity.rawValue
    code = finding.code.rawValue
    message = finding.message.text(in: language)
    hints = finding.hints.map { $0.text(in: language) }
    related = finding.related.map { place in
      Related(
        file: place.location.file, line: place.location.line, column: place.location.column,
        message: place.message.text(in: language))
    }
  }
}
