/// Characters to look for, kept as scalars so that a search compares numbers.
struct Phrase: ExpressibleByStringLiteral, Hashable, Sendable {
  let scalars: [Unicode.Scalar]

  init(_ string: String) {
    scalars = Array(string.unicodeScalars)
  }

  init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Collection<Unicode.Scalar> where Index == Int {
  /// Whether the phrase stands at that offset.
  func matches(_ phrase: Phrase, at offset: Int) -> Bool {
    guard offset >= startIndex, endIndex - offset >= phrase.scalars.count else { return false }
    for (step, scalar) in phrase.scalars.enumerated() where self[offset + step] != scalar { return false }
    return true
  }

  /// Where the phrase first stands, from an offset on.
  func firstOffset(of phrase: Phrase, from start: Int? = nil) -> Int? {
    guard let first = phrase.scalars.first else { return nil }
    var offset = Swift.max(start ?? startIndex, startIndex)
    while endIndex - offset >= phrase.scalars.count {
      if self[offset] == first, matches(phrase, at: offset) { return offset }
      offset += 1
    }
    return nil
  }

  /// Whether the phrase stands anywhere.
  func contains(_ phrase: Phrase) -> Bool { firstOffset(of: phrase) != nil }

  /// Whether one of the phrases stands anywhere.
  func containsAny(_ phrases: [Phrase]) -> Bool { phrases.contains { self.contains($0) } }

  /// The longest of the phrases that stands at that offset.
  func longest(of phrases: [Phrase], at offset: Int) -> Phrase? {
    var best: Phrase?
    for phrase in phrases where phrase.scalars.count > (best?.scalars.count ?? 0) && matches(phrase, at: offset) {
      best = phrase
    }
    return best
  }
}

extension Collection<Unicode.Scalar> {
  /// Whether the characters end in that phrase.
  func ends(with phrase: Phrase) -> Bool {
    count >= phrase.scalars.count && suffix(phrase.scalars.count).elementsEqual(phrase.scalars)
  }
}

extension String {
  /// The scalars as a string.
  init(scalars: some Sequence<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}

extension Unicode.Scalar {
  /// Whether it is a Han character of the common blocks.
  var isHan: Bool { (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) || value == 0x3007 }

  /// Whether it ends a clause, so that a line with it is no heading.
  var isClosingMark: Bool { endsSentence || self == "；" || self == "，" || self == "：" }

  /// Whether it is one of the marks that end a sentence.
  var endsSentence: Bool { self == "。" || self == "！" || self == "？" }
}
