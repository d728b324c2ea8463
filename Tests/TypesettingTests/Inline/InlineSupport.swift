import Measure
import Testing

@testable import Typesetting

/// The lines of `text` in square type, `measure` in em.
func setLines(
  _ text: String, measure: Double, shape: ParagraphShape = ParagraphShape(),
  composition: LineComposition = LineComposition()
) -> [Line] {
  ParagraphSetter(shaper: SquareShaper(), composition: composition)
    .lines(of: StyledText(text, style: squareStyle), shape: shape, measure: em(measure))
}

/// The prepared paragraph of `text` in square type, for a measure that holds anything.
func prepare(_ text: String, measure: Double = 1_000) -> PreparedParagraph {
  let composition = LineComposition()
  let frames = LineFrames(shape: ParagraphShape(), measure: em(measure), composition: composition)
  return ParagraphPreparer(shaper: SquareShaper(), composition: composition, frames: frames)
    .prepare(StyledText(text, style: squareStyle), keepsWords: false).paragraph
}

/// `text` with ¦ wherever a line may end without the break being discouraged.
func marked(_ text: String) -> String {
  let paragraph = prepare(text)
  var result = ""
  for (piece, joint) in zip(paragraph.pieces, paragraph.joints) {
    result.unicodeScalars.append(contentsOf: paragraph.text.scalars[piece.scalars])
    if let penalty = joint.lineBreak.penalty, penalty < BreakPenalty.discouraged { result += "¦" }
  }
  return String(result.dropLast())
}

/// The width in em that `text` takes inside a line, its outer marks whole.
func innerWidth(_ text: String) -> Double {
  let paragraph = prepare(text)
  return Double(paragraph.sums[paragraph.pieces.count].width) / Double(squareStyle.size.units)
}
