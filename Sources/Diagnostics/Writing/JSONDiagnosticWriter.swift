import Foundation

/// Writes findings as JSON: an array of objects with `file`, `line`, `column`, `severity`, `code`, `message`, `hints`
/// and `related`.
public struct JSONDiagnosticWriter: Sendable {
  private let language: Wording.Language

  /// A writer in that language.
  public init(language: Wording.Language = .chinese) {
    self.language = language
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
    guard let data = try? encoder.encode(findings.map { FindingRecord($0, language: language) }) else { return "[]" }
    return String(decoding: data, as: UTF8.self)
  }
}
