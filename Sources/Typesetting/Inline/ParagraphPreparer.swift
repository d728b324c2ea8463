import Measure

/// Cuts a paragraph into pieces, has them shaped, puts joints between them, and opens the breaks without which it would
/// not fit.
struct ParagraphPreparer {
  let shaper: any TextShaper
  let composition: LineComposition
  let frames: LineFrames

  /// A prepared paragraph.
  struct Result {
    var paragraph: PreparedParagraph
    /// Its joints as the rules have them, before emergencies opened any.
    var lawfulJoints: [Joint]

    /// What the line's end does to the rules.
    func ending(of range: Range<Int>) -> LineAdjustment.Ending {
      switch lawfulJoints[range.upperBound - 1].lineBreak {
      case .forced: .textEnd
      case .allowed(let penalty): penalty < BreakPenalty.discouraged ? .free : .discouraged
      case .insideUnit: .insideUnit
      case .insidePiece: .insidePiece
      case .againstLineEdgeRules: .againstLineEdgeRules
      }
    }
  }

  /// - Parameter keepsWords: Whether breaks inside known words are unwelcome (short centred lines).
  func prepare(_ text: StyledText, keepsWords: Bool) -> Result {
    var cutter = PieceCutter(text: text, measure: frames.narrowest, composition: composition, shaper: shaper)
    let maker = JointMaker(composition: composition, words: keepsWords ? WordBoundaries(in: text.scalars) : nil)
    var cut = cutter.cut()
    var paragraph = PreparedParagraph(text: text, cut: cut, joints: maker.joints(of: cut.pieces))
    let emergency = EmergencyBreaks(frames: frames)
    let tooWide = emergency.piecesToCut(in: paragraph)
    if !tooWide.isEmpty {
      cut = takenApart(cut, at: tooWide, cutter: cutter)
      paragraph = PreparedParagraph(text: text, cut: cut, joints: maker.joints(of: cut.pieces))
    }
    if composition.grid == .strict {
      cut = GridSlots.padded(cut, joints: paragraph.joints)
      paragraph = PreparedParagraph(text: text, cut: cut, joints: paragraph.joints)
    }
    let lawful = paragraph.joints
    paragraph.joints = emergency.opened(paragraph)
    return Result(paragraph: paragraph, lawfulJoints: lawful)
  }

  /// The text with the pieces at `places` (ascending) taken apart into characters.
  private func takenApart(_ cut: CutText, at places: [Int], cutter: PieceCutter) -> CutText {
    var result = CutText()
    var next = places.startIndex
    for (index, piece) in cut.pieces.enumerated() {
      if next < places.endIndex, places[next] == index {
        result.append(contentsOf: cutter.characters(of: piece))
        next += 1
      } else {
        result.append(piece, cut.shapes[index])
      }
    }
    return result
  }
}
