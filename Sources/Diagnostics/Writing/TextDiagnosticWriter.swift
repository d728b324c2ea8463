/// Writes findings for a terminal or a log: one line each, `file:line:column: severity[code]: message`.
public struct TextDiagnosticWriter: Sendable {
  private let language: Wording.Language
  private let isColoured: Bool

  /// A writer in that language; with colour only for terminals that want it (`NO_COLOR`).
  public init(language: Wording.Language = .chinese, isColoured: Bool = false) {
    self.language = language
    self.isColoured = isColoured
  }

  /// The finding's line, without a line break at its end; hints and related places stand behind the message.
  public func line(for finding: Diagnostic) -> String {
    let place = finding.location.map { "\($0): " } ?? ""
    let severity = coloured("\(finding.severity.rawValue)[\(finding.code.rawValue)]", as: finding.severity)
    return "\(place)\(severity): \(Self.onOneLine(finding.message.text(in: language)))\(appendix(of: finding))"
  }

  private func appendix(of finding: Diagnostic) -> String {
    let hints = finding.hints.map { Self.onOneLine($0.text(in: language)) }
    let related = finding.related.map { place in
      let file = place.location.file == finding.location?.file ? "" : "\(place.location.file):"
      let position = "\(file)\(place.location.line):\(place.location.column)"
      let message = Self.onOneLine(place.message.text(in: language))
      return language == .chinese ? "\(message)（\(position)）" : "\(message) (\(position))"
    }
    var appendix = ""
    if !hints.isEmpty { appendix += language == .chinese ? "。" : ". " }
    appendix += hints.joined(separator: language == .chinese ? "；" : "; ")
    if !related.isEmpty {
      appendix += language == .chinese ? "［另见：" : " [see also: "
      appendix += related.joined(separator: language == .chinese ? "、" : ", ")
      appendix += language == .chinese ? "］" : "]"
    }
    return appendix
  }

  private func coloured(_ text: String, as severity: Diagnostic.Severity) -> String {
    guard isColoured else { return text }
    return severity == .error ? "\u{1B}[31m\(text)\u{1B}[0m" : "\u{1B}[33m\(text)\u{1B}[0m"
  }

  /// A quoted value may hold line breaks and terminal controls: neither may leave its line.
  private static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      line.append(isControl || scalar == "\u{2028}" || scalar == "\u{2029}" ? " " : scalar)
    }
    return String(line)
  }
}
