import Composition
import Diagnostics
import Rendering

/// Finds the characters of a document that no face can set, before any page is made.
struct CoverageCheck {
  let context: RenderingContext

  /// One finding for each such character, at the first place where it stands; its other places are related.
  func findings(in document: ComposedDocument) -> [Diagnostic] {
    var missing: [Unicode.Scalar: [SourceLocation?]] = [:]
    var order: [Unicode.Scalar] = []
    for set in document.texts {
      for offset in context.gaps(in: set.text.scalars, role: set.face) {
        let scalar = set.text.scalars[offset]
        guard !Self.isBlank(scalar) else { continue }
        if missing[scalar] == nil { order.append(scalar) }
        missing[scalar, default: []].append(set.text.location(at: offset))
      }
    }
    return order.map { finding(for: $0, at: missing[$0] ?? []) }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\u{2028}"
  }

  private func finding(for scalar: Unicode.Scalar, at places: [SourceLocation?]) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    return Diagnostic(
      .error, BanxinExplanations.missingGlyph, at: places.first ?? nil,
      Wording(
        "没有字体含有“\(scalar)”（\(number)）字，共\(places.count)处",
        "no font has the character “\(scalar)” (\(number)), found \(places.count) time(s)"),
      related: places.dropFirst().prefix(9).compactMap { $0 }.map {
        Diagnostic.Related(location: $0, message: Wording("“\(scalar)”", "“\(scalar)”"))
      })
  }
}
