/// A media type with its parameters, as `Content-Type` writes it (RFC 9110 8.3.1).
struct MediaType: Hashable, Sendable, CustomStringConvertible {
  /// `application/pdf`, in small letters.
  var essence: String
  /// Its parameters, names in small letters.
  var parameters: [String: String] = [:]

  static let yaml = MediaType(essence: "application/yaml")
  static let json = MediaType(essence: "application/json")
  static let jsonLines = MediaType(essence: "application/jsonl")
  static let problem = MediaType(essence: "application/problem+json")
  static let schema = MediaType(essence: "application/schema+json")
  static let envelope = MediaType(essence: "application/vnd.banxin.envelope+json")
  static let form = MediaType(essence: "multipart/form-data")
  static let mixed = MediaType(essence: "multipart/mixed")
  static let pdf = MediaType(essence: "application/pdf")
  static let png = MediaType(essence: "image/png")
  static let zip = MediaType(essence: "application/zip")
  static let html = MediaType(essence: "text/html", parameters: ["charset": "utf-8"])
  static let css = MediaType(essence: "text/css", parameters: ["charset": "utf-8"])
  static let javaScript = MediaType(essence: "text/javascript", parameters: ["charset": "utf-8"])
  static let svg = MediaType(essence: "image/svg+xml")
  static let plainText = MediaType(essence: "text/plain", parameters: ["version": "0.0.4", "charset": "utf-8"])

  init(essence: String, parameters: [String: String] = [:]) {
    self.essence = essence
    self.parameters = parameters
  }

  /// The type that a header writes; `nil` where it writes none.
  init?(_ text: String) {
    var parts = Self.split(text)[...]
    let essence = parts.removeFirst().trimming(" \t").lowercased()
    let names = essence.split(separator: "/", omittingEmptySubsequences: false)
    guard names.count == 2, names.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isTokenCharacter) }) else {
      return nil
    }
    self.init(essence: essence)
    for part in parts {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let name = part[..<equals].trimming(" \t").lowercased()
      parameters[name] = Self.unquoted(part[part.index(after: equals)...].trimming(" \t"))
    }
  }

  /// The type as a header writes it.
  var description: String {
    parameters.sorted { $0.key < $1.key }.reduce(essence) { text, parameter in
      let isToken = parameter.value.utf8.allSatisfy(Self.isTokenCharacter)
      return text + "; \(parameter.key)=" + (isToken ? parameter.value : "\"\(parameter.value)\"")
    }
  }

  /// Cuts at the semicolons outside quotation marks.
  private static func split(_ text: String) -> [Substring] {
    var isQuoted = false
    return text.split(omittingEmptySubsequences: false) { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ";" && !isQuoted
    }
  }

  private static func unquoted(_ text: Substring) -> String {
    guard text.count >= 2, text.first == "\"", text.last == "\"" else { return String(text) }
    return String(text.dropFirst().dropLast()).replacing("\\", with: "")
  }

  private static func isTokenCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}
