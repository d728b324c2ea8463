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
