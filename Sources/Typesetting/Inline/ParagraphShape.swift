public import Measure

/// How the lines of a paragraph stand in their measure.
public struct ParagraphShape: Hashable, Sendable {
  /// Which edges the lines keep to.
  public enum Alignment: Hashable, Sendable {
    /// Both edges; the last line keeps to the left one.
    case justified
    /// The left edge.
    case left
    /// Neither: as much blank on either side.
    case centred
    /// The right edge.
    case right
  }

  /// Which edges the lines keep to.
  public var alignment: Alignment
  /// How far the first line begins from the measure's left edge.
  public var firstLineIndent: Length
  /// How far every other line begins from it.
  public var hangingIndent: Length
  /// How far all lines end from the measure's right edge.
  public var endIndent: Length
  /// Whether lines are as few as can be, then as even as can be, with words whole where they are known (商业／企业 in
  /// a cell of three characters), rather than filled one after the other. Justified lines never are.
  public var isBalanced: Bool

  /// A shape.
  ///
  /// - Parameter isBalanced: Left out, centred lines are balanced and no others.
  public init(
    alignment: Alignment = .justified, firstLineIndent: Length = .zero, hangingIndent: Length = .zero,
    endIndent: Length = .zero, isBalanced: Bool? = nil
  ) {
    self.alignment = alignment
    self.firstLineIndent = firstLineIndent
    self.hangingIndent = hangingIndent
    self.endIndent = endIndent
    self.isBalanced = alignment != .justified && (isBalanced ?? (alignment == .centred))
  }
}
