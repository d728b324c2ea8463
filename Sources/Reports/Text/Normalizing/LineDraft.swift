internal import Diagnostics

/// A line on its way through the normaliser: its characters, and where each stood in the text.
struct LineDraft {
  private(set) var scalars: [Unicode.Scalar]
  /// For each scalar its offset in the text that it comes from.
  private(set) var origins: [Int]

  /// The part of `text` in `range`.
  init(_ text: SourcedText, range: Range<Int>) {
    scalars = Array(text.scalars[range])
    origins = Array(range)
  }

  var count: Int { scalars.count }

  /// Puts `replacement` in the place of the characters in `range`; every new character stands where the one it takes
  /// the place of stood, or the last of them.
  mutating func replace(_ range: Range<Int>, with replacement: [Unicode.Scalar]) {
    let last = range.upperBound - 1
    let places = replacement.indices.map { origins[min(range.lowerBound + $0, last)] }
    scalars.replaceSubrange(range, with: replacement)
    origins.replaceSubrange(range, with: places)
  }

  /// Puts one character in the place of another.
  mutating func set(_ index: Int, to scalar: Unicode.Scalar) {
    scalars[index] = scalar
  }

  /// Keeps the characters for which `isKept` holds.
  mutating func keep(_ isKept: [Bool]) {
    guard isKept.contains(false) else { return }
    scalars = zip(scalars, isKept).compactMap { $1 ? $0 : nil }
    origins = zip(origins, isKept).compactMap { $1 ? $0 : nil }
  }

  /// The line as text, every character at its place in `source`.
  func text(from source: SourcedText) -> SourcedText {
    guard !scalars.isEmpty else { return SourcedText() }
    var marks: [SourcedText.Mark] = []
    var run: SourceLocation?
    for (offset, origin) in origins.enumerated() {
      let place = source.location(at: origin)
      if let place, place != run { marks.append(.init(offset: offset, location: place)) }
      run = place
      run?.column += 1
    }
    return SourcedText(scalars: scalars, marks: marks)
  }
}
