import Foundation

/// Writes findings as JSON: an array of objects with `file`, `line`, `column`, `severity`, `code`, `message`, `hints`
/// and `related`.
public struct JSONDiagnosticWriter: Sendable {
  private let language: Wording.Language

  /// A writer in that language.
  public init(language: Wording.Language = .chinese) {
    self.language = language
  }

  private struct Finding: Encodable {
    var file: String?
    var line: Int?
    var column: Int?
    var severity: String
    var code: String
    var message: String
    var hints: [String]
    var related: [Related]
  }

  private struct Related: Encodable {
    var file: String
    var line: Int
    var column: Int
    var message: String
  }

  /// The findings as one JSON array, keys sorted.
  public func text(for findings: [Diagnostic]) -> String {
    text(for: findings, formatting: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
  }

  /// The same on one line, for JSON Lines.
  public func line(for findings: [Diagnostic]) -> String {
    text(for: findings, formatting: [.sortedKeys, .withoutEscapingSlashes])
  }

  private func text(for findings: [Diagnostic], formatting: JSONEncoder.OutputFormatting) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    // Strings and whole numbers always encode.
    guard let data = try? encoder.encode(findings.map(encodable)) else { return "[]" }
    return String(decoding: data, as: UTF8.self)
  }

  private func encodable(_ finding: Diagnostic) -> Finding {
    Finding(
      file: finding.location?.file, line: finding.location?.line, column: finding.location?.column,
      severity: finding.severity.rawValue, code: finding.code.rawValue, message: finding.message.text(in: language),
      hints: finding.hints.map { $0.text(in: language) },
      related: finding.related.map { place in
        Related(
          file: place.location.file, line: place.location.line, column: place.location.column,
          message: place.message.text(in: language))
      })
  }
}
