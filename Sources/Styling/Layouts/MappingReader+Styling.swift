import Diagnostics
import Measure
import Reading

extension MappingReader {
  /// The length that `key` names.
  mutating func length(_ key: String) -> Length? {
    guard let text = text(key) else { return nil }
    return length(of: text, named: key)
  }

  /// The lengths of the list that `key` names.
  mutating func lengths(_ key: String) -> [Length]? {
    texts(key)?.compactMap { length(of: $0, named: key) }
  }

  /// The number of characters that `key` names.
  mutating func characters(_ key: String) -> Double? {
    guard let text = text(key) else { return nil }
    if let characters = DistanceReader.characters(text.string) { return characters }
    report(
      at: text.location ?? location,
      Wording("“\(key)”应为字数（如 2em），这里是“\(text.string)”", "“\(key)” takes characters (2em), found “\(text.string)”"))
    return nil
  }

  /// The choice that `key` names.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) -> Choice?
  where Choice.RawValue == String {
    guard let text = text(key) else { return nil }
    if let choice = Choice(rawValue: text.string) { return choice }
    let known = Choice.allCases.map(\.rawValue).joined(separator: "、")
    report(
      at: text.location ?? location,
      Wording("“\(key)”应为\(known)之一，这里是“\(text.string)”", "“\(key)” is one of \(known), found “\(text.string)”"))
    return nil
  }

  private mutating func length(of text: SourcedText, named key: String) -> Length? {
    if let length = DistanceReader.length(text.string) { return length }
    report(
      at: text.location ?? location,
      Wording(
        "“\(key)”应为长度（如 37mm、0.5pt、3号），这里是“\(text.string)”",
        "“\(key)” takes a length (37mm, 0.5pt, 3号), found “\(text.string)”"))
    return nil
  }
}
