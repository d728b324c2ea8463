/// Text that knows where each of its characters was written.
///
/// A rule that reads a paragraph, and a face that lacks a character of it, can so point into the model, whatever was
/// folded, unescaped or normalised on the way. Offsets are in Unicode scalars.
public struct SourcedText: Hashable, Sendable {
  /// From `offset` on, characters stand one after another on a line from `location` on.
  public struct Mark: Hashable, Sendable {
    /// The offset of the first such scalar in `scalars`.
    public var offset: Int
    /// Where that scalar was written.
    public var location: SourceLocation

    /// A mark for the scalars from `offset` on.
    public init(offset: Int, location: SourceLocation) {
      self.offset = offset
      self.location = location
    }
  }

  /// The text.
  public private(set) var scalars: [Unicode.Scalar]
  /// Ascending by offset; empty for text that no file holds (a statutory label, say).
  public private(set) var marks: [Mark]

  /// Text written in one piece at `location`, or nowhere.
  public init(_ string: String = "", at location: SourceLocation? = nil) {
    scalars = Array(string.unicodeScalars)
    marks = location.map { [Mark(offset: 0, location: $0)] } ?? []
  }

  /// Text of several pieces; `marks` ascend by offset.
  public init(scalars: [Unicode.Scalar], marks: [Mark]) {
    self.scalars = scalars
    self.marks = marks
  }

  /// The text as a string.
  public var string: String {
    // Written as UTF-8 at once: appending to a scalar view measures several times slower, and keys are read often.
    String(unsafeUninitializedCapacity: scalars.reduce(0) { $0 + UTF8.width($1) }) { buffer in
      var count = 0
      for scalar in scalars {
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          buffer[count] = unit
          count += 1
        }
      }
      return count
    }
  }

  /// Whether there is no character.
  public var isEmpty: Bool { scalars.isEmpty }

  /// Where the scalar at `offset` was written; just past the last one for `offset == scalars.count`.
  public func location(at offset: Int) -> SourceLocation? {
    guard let first = marks.first else { return nil }
    let following = firstMark(after: offset)
    let mark = following == 0 ? first : marks[following - 1]
    var location = mark.location
    location.column += max(0, offset - mark.offset)
    return location
  }

  /// The index of the first mark behind `offset`, found by halving: a text of a million lines has a million marks.
  private func firstMark(after offset: Int) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = low + (high - low) / 2
      if marks[middle].offset > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Where the text begins.
  public var location: SourceLocation? { location(at: 0) }

  /// The part of the text in `range`, places kept.
  public subscript(range: Range<Int>) -> SourcedText {
    var kept: [Mark] = []
    if let first = location(at: range.lowerBound) { kept.append(Mark(offset: 0, location: first)) }
    for mark in marks[firstMark(after: range.lowerBound)...].prefix(while: { $0.offset < range.upperBound }) {
      kept.append(Mark(offset: mark.offset - range.lowerBound, location: mark.location))
    }
    return SourcedText(scalars: Array(scalars[range]), marks: kept)
  }

  /// Adds one character written at `location`; `nil` goes on from the character before.
  public mutating func append(_ scalar: Unicode.Scalar, at location: SourceLocation?) {
    if let location, self.location(at: scalars.count) != location || scalars.isEmpty {
      marks.append(Mark(offset: scalars.count, location: location))
    }
    scalars.append(scalar)
  }

  /// Adds text behind this one, places kept.
  public mutating func append(_ other: SourcedText) {
    for mark in other.marks {
      marks.append(Mark(offset: scalars.count + mark.offset, location: mark.location))
    }
    scalars.append(contentsOf: other.scalars)
  }
}
