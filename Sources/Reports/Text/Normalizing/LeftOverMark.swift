internal import Diagnostics

/// What a template or a draft left in a text: a placeholder `{{…}}`, the word TODO.
enum LeftOverMark {
  /// The finding, at the first of them.
  static func finding(in text: SourcedText) -> Diagnostic? {
    let scalars = text.scalars
    for index in scalars.indices where scalars[index] == "{" || scalars[index] == "T" {
      if let mark = placeholder(in: scalars, at: index) ?? note(in: scalars, at: index) {
        return .leftOver(mark, at: text.location(at: index))
      }
    }
    return nil
  }

  private static func placeholder(in scalars: [Unicode.Scalar], at index: Int) -> String? {
    guard scalars[index...].starts(with: "{{".unicodeScalars) else { return nil }
    let rest = scalars[(index + 2)...].prefix(40)
    guard let end = rest.firstIndex(of: "}"), end + 1 < scalars.count, scalars[end + 1] == "}" else { return nil }
    return String(String.UnicodeScalarView(scalars[index...(end + 1)]))
  }

  private static func note(in scalars: [Unicode.Scalar], at index: Int) -> String? {
    let word = "TODO"
    guard scalars[index...].starts(with: word.unicodeScalars) else { return nil }
    let neighbours = [index - 1, index + word.unicodeScalars.count].filter { scalars.indices.contains($0) }
    let isWord = neighbours.allSatisfy { !(scalars[$0].isASCII && scalars[$0].properties.isAlphabetic) }
    return isWord ? word : nil
  }
}
