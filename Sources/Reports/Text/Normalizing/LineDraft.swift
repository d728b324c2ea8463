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

  /// A line without characters, to gather some.
  init() {
    scalars = []
    origins = []
  }

  var count: Int { scalars.count }

  /// Adds characters in the place of those of `draft` in `range`: each stands where the one it takes the place of stood,
  /// or the last of them.
  mutating func append(_ replacement: [Unicode.Scalar], for range: Range<Int>, of draft: LineDraft) {
    for (offset, scalar) in replacement.enumerated() {
      scalars.append(scalar)
      origins.append(draft.origins[min(range.lowerBound + offset, range.upperBound - 1)])
    }
  }

  /// Adds the characters of `draft` in `range`.
  mutating func append(_ range: Range<Int>, of draft: LineDraft) {
    scalars.append(contentsOf: draft.scalars[range])
    origins.append(contentsOf: draft.origins[range])
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
