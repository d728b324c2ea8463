public import Measure

/// Sets a paragraph's text into lines.
///
/// Collect (cut and shape pieces), prepare (joints between them), break lines, justify each line, place its glyphs:
/// the phases follow one another, and each is a function of what the one before left (clreq-rules §13). A setter
/// belongs to one task, as its shaper does.
public struct ParagraphSetter {
  private let shaper: any TextShaper
  private let composition: LineComposition
  private let interruption: Interruption?

  /// A setter that asks `shaper` for glyphs.
  ///
  /// - Parameter interruption: Once it has come, the rest of a text stands on one line.
  public init(shaper: any TextShaper, composition: LineComposition = .init(), interruption: Interruption? = nil) {
    self.shaper = shaper
    self.composition = composition
    self.interruption = interruption
  }

  /// The lines of `text`, from the first to the last; their texts joined are the text.
  ///
  /// U+2028 and line feeds end lines (JU-S9). Lines reach over their room only where a single glyph is wider than it;
  /// their adjustment tells.
  ///
  /// - Parameters:
  ///   - text: The paragraph; an empty one has no lines.
  ///   - shape: Which edges the lines keep to, and their indents.
  ///   - measure: The width that the lines stand in.
  public func lines(of text: StyledText, shape: ParagraphShape, measure: Length) -> [Line] {
    let frames = LineFrames(shape: shape, measure: measure, composition: composition)
    let prepared = ParagraphPreparer(shaper: shaper, composition: composition, frames: frames)
      .prepare(text, keepsWords: shape.isBalanced)
    var breaker = LineBreaker(paragraph: prepared.paragraph, frames: frames, aim: aim(of: shape))
    breaker.interruption = interruption
    let finisher = LineFinisher(prepared: prepared, shape: shape, frames: frames, composition: composition)
    return breaker.lines().map(finisher.line)
  }

  private func aim(of shape: ParagraphShape) -> LineBreaker.Aim {
    if shape.isBalanced { return .even }
    guard shape.alignment == .justified else { return .ragged }
    return composition.grid == .strict ? .slots : .filled
  }
}
