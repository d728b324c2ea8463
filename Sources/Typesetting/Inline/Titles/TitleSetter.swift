public import Measure

/// Sets a title into few centred lines in the shape of a trapezoid or diamond, words kept whole (回行时词意完整、排列对称;
/// GB/T 9704-2012 7.3.1).
///
/// All ways to break it into at most four lines are scored: how good each break is for the words, how the lines' widths
/// look, how short a line gets. Lines are centred by what the eye sees of them (PW-25).
public struct TitleSetter {
  /// Longer titles than four lines can hold, or than can be tried out, are set like any balanced paragraph.
  private static let lineLimit = 4
  private static let pieceLimit = 120

  private let shaper: any TextShaper
  private let composition: LineComposition

  /// A setter that asks `shaper` for glyphs.
  public init(shaper: any TextShaper, composition: LineComposition = .init()) {
    self.shaper = shaper
    self.composition = composition
  }

  /// The lines of `text`, from the first to the last; their texts joined are the text.
  ///
  /// Where the text has line breaks of its own (U+2028, line feeds) they are kept, and others are made only in lines
  /// that do not fit.
  ///
  /// - Parameters:
  ///   - text: The title.
  ///   - measure: The width that no line exceeds.
  public func lines(of text: StyledText, measure: Length) -> [Line] {
    let shape = ParagraphShape(alignment: .centred)
    let frames = LineFrames(shape: shape, measure: measure, composition: composition)
    let preparer = ParagraphPreparer(shaper: shaper, composition: composition, frames: frames)
    let prepared = preparer.prepare(text, keepsWords: false)
    guard prepared.paragraph.pieces.count <= Self.pieceLimit, !Self.breaksItself(prepared.paragraph),
      let ranges = TitleLines(paragraph: prepared.paragraph, frame: frames.first, lineLimit: Self.lineLimit).best()
    else {
      return ParagraphSetter(shaper: shaper, composition: composition).lines(of: text, shape: shape, measure: measure)
    }
    let finisher = LineFinisher(prepared: prepared, shape: shape, frames: frames, composition: composition)
    return ranges.map(finisher.line)
  }

  private static func breaksItself(_ paragraph: PreparedParagraph) -> Bool {
    paragraph.joints.dropLast().contains { $0.lineBreak == .forced }
  }
}
