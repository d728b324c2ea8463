import Foundation

/// Writes findings as a SARIF 2.1.0 log, as code-scanning platforms read it
/// <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.
public struct SARIFDiagnosticWriter: Sendable {
  private let language: Wording.Language
  private let version: String
  private let explanations: [Explanation]

  /// A writer in that language, for that version of the program; rules are described by their explanations.
  public init(language: Wording.Language = .chinese, version: String, explanations: [Explanation]) {
    self.language = language
    self.version = version
    self.explanations = explanations
  }

  /// The findings as one log with one run.
  public func text(for findings: [Diagnostic]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(log(for: findings)) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }

  private func log(for findings: [Diagnostic]) -> Log {
    let used = Set(findings.map(\.code))
    let rules = explanations.filter { used.contains($0.code) }.map { explanation in
      Rule(
        id: explanation.code.rawValue, shortDescription: Message(text: explanation.rule.text(in: language)))
    }
    return Log(
      runs: [
        Run(
          tool: Tool(driver: Driver(name: "banxin", version: version, rules: rules)),
          results: findings.map(result), columnKind: "unicodeCodePoints")
      ])
  }

  private func result(for finding: Diagnostic) -> Result {
    Result(
      ruleId: finding.code.rawValue, level: finding.severity.rawValue,
      message: Message(text: finding.message.text(in: language)),
      locations: finding.location.map { [location($0, message: nil)] } ?? [],
      relatedLocations: finding.related.map { location($0.location, message: $0.message.text(in: language)) })
  }

  private func location(_ place: SourceLocation, message: String?) -> Location {
    Location(
      physicalLocation: PhysicalLocation(
        artifactLocation: ArtifactLocation(uri: Self.uri(place.file)),
        region: Region(startLine: place.line, startColumn: place.column)),
      message: message.map { Message(text: $0) })
  }

  /// A file's name as a URI reference (RFC 3986).
  private static func uri(_ file: String) -> String {
    var allowed = CharacterSet.urlPathAllowed
    allowed.remove(":")
    return file.addingPercentEncoding(withAllowedCharacters: allowed) ?? file
  }
}

// The part of the format's object model that is written.
extension SARIFDiagnosticWriter {
  private struct Log: Encodable {
    var schema = "https://json.schemastore.org/sarif-2.1.0.json"
    var version = "2.1.0"
    var runs: [Run]

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }
  }

  private struct Run: Encodable {
    var tool: Tool
    var results: [Result]
    var columnKind: String
  }

  private struct Tool: Encodable { var driver: Driver }

  private struct Driver: Encodable {
    var name: String
    var version: String
    var rules: [Rule]
  }

  private struct Rule: Encodable {
    var id: String
    var shortDescription: Message
  }

  private struct Result: Encodable {
    var ruleId: String
    var level: String
    var message: Message
    var locations: [Location]
    var relatedLocations: [Location]
  }

  private struct Message: Encodable { var text: String }

  private struct Location: Encodable {
    var physicalLocation: PhysicalLocation
    var message: Message?
  }

  private struct PhysicalLocation: Encodable {
    var artifactLocation: ArtifactLocation
    var region: Region
  }

  private struct ArtifactLocation: Encodable { var uri: String }

  private struct Region: Encodable {
    var startLine: Int
    var startColumn: Int
  }
}
