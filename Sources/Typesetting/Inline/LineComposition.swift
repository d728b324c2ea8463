/// The choices that CLREQ leaves to the house, with Banxin's defaults (clreq-rules §15). Widths are in em.
public struct LineComposition: Hashable, Sendable {
  /// How characters stand below each other.
  public enum Grid: Hashable, Sendable {
    /// Lines begin and end on the grid; inside them marks are squeezed and lines justified (GR-04).
    case loose
    /// Every Han character stands on its slot (GR-03): marks keep 1 em, western runs are padded to whole em (GR-01), and
    /// a line that cannot take the next character leaves its last slots blank.
    case strict
  }

  /// How characters stand below each other.
  public var grid = Grid.loose
  /// 中西间距, the gap between Han and western text: natural width (CLREQ: at most ¼ em).
  public var hanWesternGap = 0.25
  /// How narrow it may become when a line is squeezed (JU-C6).
  public var hanWesternGapMinimum = 0.125
  /// How wide it may become when a line is stretched (JU-S2; ⅓ is the careful reading of CLREQ's ½).
  public var hanWesternGapMaximum = 1.0 / 3
  /// The narrowest word space (JU-C2).
  public var wordSpaceMinimum = 0.25
  /// The widest word space (JU-S1).
  public var wordSpaceMaximum = 0.5
  /// Whether two marks side by side give up half an em of the blank between them (PW-10).
  public var squeezesAdjacentMarks = true
  /// Whether an opening mark at a line's start stands flush with the edge (PW-20); never on an indented line (PW-21).
  public var trimsLineStart = true
  /// Whether 破折号 is kept from a line's start, the strict level (LB-04).
  public var keepsDashFromLineStart = false
  /// A western piece up to this width is never cut (UB-15).
  public var unbrokenPieceLimit = 14.0
  /// Beyond this stretch between characters a line is reported (JU-S7).
  public var stretchWarning = 0.12

  /// How far the advance of one glyph may reach over the next glyph's pen when the blank between marks is taken away,
  /// in em of the face.
  ///
  /// Readers of PDF files see advances, not ink: beyond ½ em pdftotext takes what follows for another line, and a line
  /// seems to begin with the mark. The grid's pitch is a little less than the type size, so half a pitch is too much.
  static let advanceOverlapLimit = 0.499

  /// Banxin's defaults.
  public init() {}
}
