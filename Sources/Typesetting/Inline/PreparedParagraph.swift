import Measure

/// A paragraph ready to be broken: its pieces, its joints, and their running sums, so that any line's width is one
/// subtraction away.
struct PreparedParagraph {
  /// Running sums over pieces and joints: `sums[k]` counts pieces `0..<k` and the joints after them.
  struct Sums {
    var width = 0
    var shrink = StepWidths()
    var wordSpaceStretch = 0
    var gapStretch = 0
    /// How many joints may be stretched by JU-S3.
    var stretchableCount = 0
    /// See ``CharacterClass/loneWeight``.
    var loneWeight = 0
  }

  let text: StyledText
  let pieces: [Piece]
  let shapes: [PieceShape]
  var joints: [Joint]
  let sums: [Sums]
  /// For a line that begins with piece `k`: how far the ink half of its opening mark is from the text's start (PW-20).
  private let inkStarts: [Int]
  /// For a line that ends before piece `k`: how far its last mark's ink half reaches from the text's start (PW-22).
  private let inkEnds: [Int]
  /// `visibleEnds[k]` is where a line that ends before piece `k` ends for the eye: spaces and line separators before
  /// it take no width.
  let visibleEnds: [Int]
  /// One em of the text's first style: the unit of costs.
  let em: Int

  init(text: StyledText, cut: CutText, joints: [Joint]) {
    let pieces = cut.pieces
    self.text = text
    self.pieces = pieces
    shapes = cut.shapes
    self.joints = joints
    em = max(pieces.first?.em.units ?? 1, 1)
    sums = Self.sums(pieces: pieces, joints: joints)
    inkStarts = pieces.indices.map { [sums] in sums[$0].width + pieces[$0].leftBlank.units }
    inkEnds = [0] + pieces.indices.map { [sums] in sums[$0].width + (pieces[$0].width - pieces[$0].rightBlank).units }
    visibleEnds = Self.visibleEnds(pieces)
  }

  private static func sums(pieces: [Piece], joints: [Joint]) -> [Sums] {
    var sums = [Sums()]
    sums.reserveCapacity(pieces.count + 1)
    var sum = Sums()
    for index in pieces.indices {
      let joint = joints[index]
      sum.width += pieces[index].width.units + joint.width
      sum.shrink.wordSpaces += joint.shrink.wordSpaces
      sum.shrink.brackets += joint.shrink.brackets
      sum.shrink.pauses += joint.shrink.pauses
      sum.shrink.gaps += joint.shrink.gaps
      sum.shrink.stops += joint.shrink.stops
      sum.wordSpaceStretch += joint.wordSpaceStretch
      sum.gapStretch += joint.gapStretch
      sum.stretchableCount += joint.isStretchable ? 1 : 0
      sum.loneWeight += pieces[index].characterClass.loneWeight
      sums.append(sum)
    }
    return sums
  }

  private static func visibleEnds(_ pieces: [Piece]) -> [Int] {
    var ends = [0]
    ends.reserveCapacity(pieces.count + 1)
    for index in pieces.indices {
      switch pieces[index].characterClass {
      case .space, .lineSeparator: ends.append(ends[index])
      default: ends.append(index + 1)
      }
    }
    return ends
  }

  /// Where the line of `range` ends for the eye; the range's start where it holds nothing to see.
  @inline(__always)
  func visibleEnd(of range: Range<Int>) -> Int { max(range.lowerBound, visibleEnds[range.upperBound]) }

  /// The end of all lines that end before one piece, looked up once for them.
  struct LineEnd {
    /// The piece.
    let position: Int
    /// Where they end for the eye; a line that begins there or later holds nothing to see.
    let visible: Int
    /// How far the ink half of their last mark reaches from the text's start (PW-22).
    let ink: Int
    /// The sums up to their last visible piece.
    let sums: Sums
  }

  /// The end of lines that end before the piece at `position`, which is not 0.
  @inline(__always)
  func lineEnd(before position: Int) -> LineEnd {
    let visible = visibleEnds[position]
    return LineEnd(
      position: position, visible: visible, ink: inkEnds[visible], sums: sums[visible > 0 ? visible - 1 : 0])
  }

  /// The natural width of the line from `start` to `end`; see `naturalWidth(from:visibleEnd:trimsStart:)`.
  @inline(__always)
  func naturalWidth(from start: Int, to end: LineEnd, trimsStart: Bool) -> Int {
    guard end.visible > start else { return 0 }
    return end.ink &- (trimsStart ? inkStarts[start] : sums[start].width)
  }

  /// The line's natural width in units: between the half that holds the ink of its first mark and that of its last
  /// (PW-20, PW-22).
  ///
  /// - Parameter trimsStart: Whether the blank half of an opening mark at the line's start is left out.
  @inline(__always)
  func naturalWidth(from start: Int, visibleEnd end: Int, trimsStart: Bool) -> Int {
    guard end > start else { return 0 }
    return inkEnds[end] &- (trimsStart ? inkStarts[start] : sums[start].width)
  }

  /// What JU-C may take from the line, by step.
  @inline(__always)
  func shrink(from start: Int, visibleEnd end: Int) -> StepWidths {
    guard end > start else { return StepWidths() }
    return sums[end - 1].shrink - sums[start].shrink
  }

  /// How much the line of `range` counts against a lone last character.
  @inline(__always)
  func loneWeight(of range: Range<Int>) -> Int {
    sums[range.upperBound].loneWeight &- sums[range.lowerBound].loneWeight
  }
}
