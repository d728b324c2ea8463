import Measure

/// What stands between two neighbouring pieces of one line, and whether a line may end there.
///
/// Widths are in units of ``Length``. Those of the word space at the joint's left are counted here too, so that a
/// line's sums are sums over its joints.
struct Joint {
  /// What the neighbours' meeting adds to their widths: 中西间距, or minus the squeezed half em of two marks.
  var width = 0
  /// What may be taken away, by step of JU-C.
  var shrink = StepWidths()
  /// How much further word spaces may be stretched (JU-S1).
  var wordSpaceStretch = 0
  /// How much further 中西间距 may be stretched (JU-S2).
  var gapStretch = 0
  /// Whether it is a word space or 中西间距, which may be stretched beyond its limit where nothing else can.
  var isSpace = false
  /// Whether characters may be set apart here (JU-S3; never in units, JU-S4…6).
  var isStretchable = false
  var lineBreak = LineBreak.allowed(penalty: 0)
}

/// What each step of JU-C may take away, in units of ``Length``.
struct StepWidths {
  /// JU-C2: word spaces.
  var wordSpaces = 0
  /// JU-C4: brackets and quotes.
  var brackets = 0
  /// JU-C5: ，、；：
  var pauses = 0
  /// JU-C6: 中西间距.
  var gaps = 0
  /// JU-C7: 。？！
  var stops = 0

  @inline(__always)
  var total: Int { wordSpaces &+ brackets &+ pauses &+ gaps &+ stops }

  @inline(__always)
  static func - (left: StepWidths, right: StepWidths) -> StepWidths {
    StepWidths(
      wordSpaces: left.wordSpaces &- right.wordSpaces, brackets: left.brackets &- right.brackets,
      pauses: left.pauses &- right.pauses, gaps: left.gaps &- right.gaps, stops: left.stops &- right.stops)
  }
}

/// Whether a line may end at a joint.
enum LineBreak: Equatable {
  /// A line must end here (JU-S9).
  case forced
  /// A line may end here; 0 is as good as any.
  case allowed(penalty: Double)
  /// Inside a unit of several pieces (UB-…).
  case insideUnit
  /// Between the characters of a word or number that is too wide for a line.
  case insidePiece
  /// Against 避头尾 (LB-…).
  case againstLineEdgeRules

  /// How unwelcome the break is; `nil` where it is forbidden.
  @inline(__always)
  var penalty: Double? {
    switch self {
    case .forced: 0
    case .allowed(let penalty): penalty
    case .insideUnit, .insidePiece, .againstLineEdgeRules: nil
    }
  }
}
