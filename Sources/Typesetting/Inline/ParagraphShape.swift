public import Measure

/// How the lines of a paragraph stand in their measure.
public struct ParagraphShape: Hashable, Sendable {
  /// Which edges the lines keep to.
  public enum Alignment: Hashable, Sendable {
    /// Both edges; the last line keeps to the left one.
    case justified
    case left
    case centred
    case right
  }

  public var alignment: Alignment
  /// How far the first line begins from the measure's left edge.
  public var firstLineIndent: Length
  /// How far every other line begins from it.
  public var hangingIndent: Length
  /// How far all lines end from the measure's right edge.
  public var endIndent: Length

  /// A shape.
  public init(
    alignment: Alignment = .justified, firstLineIndent: Length = .zero, hangingIndent: Length = .zero,
    endIndent: Length = .zero
  ) {
    self.alignment = alignment
    self.firstLineIndent = firstLineIndent
    self.hangingIndent = hangingIndent
    self.endIndent = endIndent
  }
}
