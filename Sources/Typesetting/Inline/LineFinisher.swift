import Measure

/// Justifies and places lines whose pieces are known.
struct LineFinisher {
  let prepared: ParagraphPreparer.Result
  let shape: ParagraphShape
  let frames: LineFrames
  /// Whether lines but the last of a text fill their measure.
  let fills: Bool
  private let placer: LinePlacer

  init(
    prepared: ParagraphPreparer.Result, shape: ParagraphShape, frames: LineFrames, composition: LineComposition
  ) {
    self.prepared = prepared
    self.shape = shape
    self.frames = frames
    fills = shape.alignment == .justified && composition.grid == .loose
    placer = LinePlacer(paragraph: prepared.paragraph)
  }

  /// The finished line of `range`.
  func line(_ range: Range<Int>) -> Line {
    let frame = frames.frame(from: range.lowerBound)
    let ending = prepared.ending(of: range)
    let adjusted = LineJustifier(paragraph: prepared.paragraph)
      .adjust(range, frame: frame, fills: fills && ending != .textEnd)
    var line = placer.line(
      range, adjusted: adjusted, start: frame.indent + offset(ofWidth: adjusted.width, in: frame),
      trimsStart: frame.trimsStart)
    line.adjustment.ending = ending
    return line
  }

  /// How far the line begins from its frame's left edge, for its alignment.
  private func offset(ofWidth width: Int, in frame: LineFrame) -> Length {
    let room = max(.zero, frame.width - Length(units: width))
    return switch shape.alignment {
    case .justified, .left: .zero
    case .centred: room / 2
    case .right: room
    }
  }
}
