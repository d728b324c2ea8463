public import Measure

/// A line of a paragraph: broken, adjusted, ready to be put on a page.
///
/// Places in it are relative to the measure's left edge and the baseline, y downwards.
public struct Line: Sendable {
  /// The glyphs, face by face, from left to right.
  public var runs: [GlyphRun]
  /// The characters, as they should copy out: a paragraph's lines joined give its text back.
  public var text: String
  /// The left edge of the first em-box (marks at the line's ends count with the half that holds their ink).
  public var start: Length
  /// The right edge of the last em-box.
  public var end: Length
  /// The largest type size: the height of the line's em-boxes.
  public var size: Length
  /// What was done to fill the measure.
  public var adjustment: LineAdjustment
  /// What it is printed with.
  public var ink = Ink.black

  /// A line.
  public init(
    runs: [GlyphRun], text: String, start: Length, end: Length, size: Length, adjustment: LineAdjustment
  ) {
    self.runs = runs
    self.text = text
    self.start = start
    self.end = end
    self.size = size
    self.adjustment = adjustment
  }

  /// How much of an em-box's height stands above the baseline (Han faces draw between 0.88 and −0.12 em).
  public static let ascent = 0.88

  /// The line with its em-boxes' top at `top` and its measure beginning at `left`.
  public func placed(left: Length, top: Length, place: Place) -> PlacedLine {
    let baseline = top + size * Self.ascent
    let runs = runs.map { run in
      var run = run
      for index in run.glyphs.indices {
        run.glyphs[index].x = run.glyphs[index].x + left
        run.glyphs[index].y = run.glyphs[index].y + baseline
      }
      return run
    }
    return PlacedLine(
      frame: Rectangle(x: left + start, y: top, width: end - start, height: size), baseline: baseline, runs: runs,
      text: text, place: place, ink: ink)
  }
}

/// What a line's justification did, for tests and the page lint.
public struct LineAdjustment: Hashable, Sendable {
  /// How much of what each step of JU-C could take was taken: 0 nothing, 1 all.
  public struct Squeeze: Hashable, Sendable {
    /// JU-C2: word spaces, down to ¼ em.
    public var wordSpaces = 0.0
    /// JU-C4: brackets and quotes, down to ½ em.
    public var brackets = 0.0
    /// JU-C5: ，、；： down to ½ em.
    public var pauses = 0.0
    /// JU-C6: 中西间距, down to ⅛ em.
    public var gaps = 0.0
    /// JU-C7: 。？！ down to ½ em.
    public var stops = 0.0

    /// Nothing taken.
    public init() {}
  }

  /// How much of what each step of JU-S could add was added: 0 nothing, 1 all.
  public struct Stretch: Hashable, Sendable {
    /// JU-S1: word spaces, up to ½ em.
    public var wordSpaces = 0.0
    /// JU-S2: 中西间距, up to ⅓ em.
    public var gaps = 0.0

    /// Nothing added.
    public init() {}
  }

  /// What the break at a line's end is to the rules.
  public enum Ending: Hashable, Sendable {
    /// The text ends, or asks for a new line.
    case textEnd
    /// As good as any.
    case free
    /// Allowed and unwelcome (UB-10…17).
    case discouraged
    /// Inside a unit of several pieces, such as 2024年, that is wider than the line.
    case insideUnit
    /// Inside a word or number that is wider than the line.
    case insidePiece
    /// Against 避头尾, where marks in a row are wider than the line.
    case againstLineEdgeRules
  }

  /// Whether the line fills its measure exactly.
  public var isJustified: Bool
  /// What was added between characters (JU-S3), per gap, in em of the body type; negative never occurs. Where a line
  /// has no such gap, what was added to its word spaces and 中西间距 beyond their limits.
  public var stretchPerGap: Double
  /// How far the line reaches over its measure; zero unless nothing could be broken.
  public var overrun: Length
  /// How far a line that was to be justified stays under its measure: zero unless nothing in it may be stretched.
  public var shortfall: Length = .zero
  /// What was taken from the line.
  public var squeeze = Squeeze()
  /// What was added to the line before its characters were set apart.
  public var stretch = Stretch()
  /// How the line ends.
  public var ending = Ending.free

  /// An adjustment.
  public init(isJustified: Bool = false, stretchPerGap: Double = 0, overrun: Length = .zero) {
    self.isJustified = isJustified
    self.stretchPerGap = stretchPerGap
    self.overrun = overrun
  }
}
