/// What a PDF's font descriptor says of a face (ISO 32000-1, 9.8.1); lengths in units of the face, y upwards.
public struct FaceMetrics: Hashable, Sendable {
  /// The smallest box that holds every glyph of the face.
  public struct BoundingBox: Hashable, Sendable {
    /// The left edge.
    public var left: Int
    /// The lower edge.
    public var bottom: Int
    /// The right edge.
    public var right: Int
    /// The upper edge.
    public var top: Int
  }

  /// How many units make an em.
  public var unitsPerEm: Int
  /// How far glyphs rise above the baseline.
  public var ascent: Int
  /// How far glyphs reach below the baseline: negative.
  public var descent: Int
  /// The height of flat capitals.
  public var capHeight: Int
  /// The box of all glyphs (`head` table).
  public var boundingBox: BoundingBox
  /// The slant in degrees, counter-clockwise from the vertical: 0 for upright faces.
  public var italicAngle: Double
  /// Whether strokes end in serifs, by the family class or the PANOSE digits of the `OS/2` table.
  public var isSerif: Bool
  /// Whether all glyphs have one width (`post` table).
  public var isFixedPitch: Bool
  /// The thickness of vertical stems, judged by the weight: fonts seldom say it.
  public var stemV: Int
  /// The name that PostScript knows the face by, without blanks or delimiters; never empty.
  public var postScriptName: String
}
