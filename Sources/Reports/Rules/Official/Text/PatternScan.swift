import Diagnostics

/// Reads characters from left to right, for rules that look for a pattern of digits and marks.
struct PatternScan {
  let scalars: [Unicode.Scalar]
  var offset: Int

  init(_ scalars: [Unicode.Scalar], at offset: Int) {
    self.scalars = scalars
    self.offset = offset
  }

  /// The next character.
  var next: Unicode.Scalar? { scalars.indices.contains(offset) ? scalars[offset] : nil }

  /// Takes ASCII digits, so many at most; `nil` where there is none or a decimal point cuts them off.
  mutating func digits(atMost limit: Int) -> String? {
    let end = scalars[min(offset, scalars.count)...].prefix { ("0"..."9").contains($0) }.endIndex
    guard end > offset, end - offset <= limit else { return nil }
    defer { offset = end }
    return String(scalars: scalars[offset..<end])
  }

  /// Takes that character, where it is the next.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    offset += 1
    return true
  }

  /// Takes one of those characters, where it is the next.
  mutating func take(oneOf set: Set<Unicode.Scalar>) -> Unicode.Scalar? {
    guard let next, set.contains(next) else { return nil }
    offset += 1
    return next
  }
}

extension OfficialDocument {
  /// The findings of a search at every place of every text where a number begins.
  func findings(
    atNumbers search: (_ scalars: [Unicode.Scalar], _ start: Int, _ text: SourcedText) -> Diagnostic?
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for paragraph in texts.lazy.flatMap(\.paragraphs) {
      let scalars = paragraph.text.scalars
      var wasDigit = false
      for offset in scalars.indices {
        let isDigit = ("0"..."9").contains(scalars[offset])
        defer { wasDigit = isDigit || scalars[offset] == "." }
        guard isDigit, !wasDigit, let finding = search(scalars, offset, paragraph.text) else { continue }
        findings.append(finding)
        if findings.count == Self.findingLimit { return findings }
      }
    }
    return findings
  }
}
