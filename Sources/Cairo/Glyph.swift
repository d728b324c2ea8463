/// One glyph at its place, in the drawing's own units.
public struct Glyph: Hashable, Sendable {
  /// The glyph's number in its face.
  public var index: UInt32
  /// From the left edge.
  public var x: Double
  /// From the top edge, to the baseline.
  public var y: Double

  /// A glyph at its place.
  public init(index: UInt32, x: Double, y: Double) {
    self.index = index
    self.x = x
    self.y = y
  }
}

/// Glyphs that together stand for some bytes of text.
public struct GlyphCluster: Hashable, Sendable {
  /// How many bytes of UTF-8.
  public var byteCount: Int32
  /// How many glyphs.
  public var glyphCount: Int32

  /// So many bytes shown by so many glyphs.
  public init(byteCount: Int32, glyphCount: Int32) {
    self.byteCount = byteCount
    self.glyphCount = glyphCount
  }
}
