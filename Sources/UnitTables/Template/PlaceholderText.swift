internal import Diagnostics
internal import Mustache

/// A text of a template with placeholders: `{{key}}`, and `{{#key}}…{{/key}}` or `{{^key}}…{{/key}}` around what
/// stands only where the key has a value, or has none.
///
/// Mustache's partials, lambdas and changes of its marks have no place in a model and are refused.
struct PlaceholderText: Sendable {
  /// A key, and where a placeholder names it.
  struct Name: Sendable {
    var name: String
    var place: SourceLocation
    /// Whether it opens a section, which may have no value.
    var isSection: Bool
  }

  /// The keys named.
  let names: [Name]
  /// The text as written.
  let source: SourcedText
  private let template: MustacheTemplate

  /// More placeholders than any text has.
  private static let limit = 1_000

  /// The text's placeholders; `nil` where it has none, or they are at fault.
  init?(_ text: SourcedText, findings: inout [Diagnostic]) {
    guard let start = text.location else { return nil }
    let tags = PlaceholderTag.all(in: text)
    guard !tags.isEmpty else { return nil }
    let faults = tags.filter { $0.name == nil }
    for tag in faults.prefix(10) { findings.append(Self.fault(at: text.location(at: tag.offset) ?? start)) }
    guard faults.isEmpty, tags.count <= Self.limit, PlaceholderTag.pairUp(tags) else {
      if faults.isEmpty { findings.append(Self.fault(at: text.location(at: tags[0].offset) ?? start)) }
      return nil
    }
    do {
      // The library writes for HTML unless told otherwise.
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text.string)
    } catch {
      findings.append(Self.fault(at: text.location(at: tags[0].offset) ?? start))
      return nil
    }
    source = text
    names = tags.compactMap { tag in
      guard tag.mark != "/", let name = tag.name else { return nil }
      return Name(name: name, place: text.location(at: tag.offset) ?? start, isSection: tag.mark != nil)
    }
  }

  /// The text with its placeholders filled in, at the lines' places where their number did not change; `nil` where
  /// it has more characters than that.
  func filled(with values: [String: String], limit: Int) -> SourcedText? {
    // Each placeholder gives one value at most, so that the size is known before anything is written.
    let longest = names.reduce(source.scalars.count) { $0 + (values[$1.name]?.unicodeScalars.count ?? 0) }
    guard longest <= limit else { return nil }
    return placed(Array(template.render(PlaceholderValues(values)).unicodeScalars))
  }

  private func placed(_ scalars: [Unicode.Scalar]) -> SourcedText {
    let own = lineStarts(source.scalars)
    let filled = lineStarts(scalars)
    guard own.count == filled.count else {
      return SourcedText(scalars: scalars, marks: source.location.map { [.init(offset: 0, location: $0)] } ?? [])
    }
    return SourcedText(
      scalars: scalars,
      marks: zip(own, filled).compactMap { own, filled in
        source.location(at: own).map { .init(offset: filled, location: $0) }
      })
  }

  private func lineStarts(_ scalars: [Unicode.Scalar]) -> [Int] {
    [0] + scalars.indices.filter { scalars[$0] == "\n" && $0 + 1 < scalars.count }.map { $0 + 1 }
  }

  private static func fault(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, TableExplanations.placeholder, at: place,
      Wording(
        "占位符写错了：只可写 {{键}}、{{#键}}…{{/键}}、{{^键}}…{{/键}}，且成对",
        "a placeholder is wrong: {{key}}, {{#key}}…{{/key}} and {{^key}}…{{/key}} may be written, in pairs"))
  }
}

/// The values of placeholders, found step by step along their dotted keys.
private struct PlaceholderValues: MustacheParent {
  private let values: [String: String]
  private let prefix: String

  init(_ values: [String: String], prefix: String = "") {
    self.values = values
    self.prefix = prefix
  }

  func child(named name: String) -> Any? {
    let key = prefix + name
    if let value = values[key] { return value.isEmpty ? nil : value }
    guard values.keys.contains(where: { $0.hasPrefix(key + ".") }) else { return nil }
    return PlaceholderValues(values, prefix: key + ".")
  }
}
