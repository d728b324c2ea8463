/// A place on the page: from the paper's top left corner, y downwards.
public struct Point: Hashable, Sendable {
  /// The distance from the paper's left edge.
  public var x: Length
  /// The distance from the paper's top edge.
  public var y: Length

  /// A place at those distances from the paper's top left corner.
  public init(x: Length, y: Length) {
    self.x = x
    self.y = y
  }
}

/// A width and a height.
public struct Size: Hashable, Sendable {
  /// The horizontal extent.
  public var width: Length
  /// The vertical extent.
  public var height: Length

  /// A size of that width and height.
  public init(width: Length, height: Length) {
    self.width = width
    self.height = height
  }
}

/// An upright box on the page, with y downwards.
public struct Rectangle: Hashable, Sendable {
  /// The top left corner.
  public var origin: Point
  /// The extent to the right and downwards.
  public var size: Size

  /// A box by its corner and extent.
  public init(x: Length, y: Length, width: Length, height: Length) {
    origin = Point(x: x, y: y)
    size = Size(width: width, height: height)
  }

  /// The left edge.
  public var minX: Length { origin.x }
  /// The top edge.
  public var minY: Length { origin.y }
  /// The right edge.
  public var maxX: Length { origin.x + size.width }
  /// The bottom edge.
  public var maxY: Length { origin.y + size.height }

  /// The box that reaches further by `distance` on every side.
  public func expanded(by distance: Length) -> Rectangle {
    Rectangle(
      x: minX - distance, y: minY - distance, width: size.width + distance * 2, height: size.height + distance * 2)
  }

  /// Whether `other` lies wholly inside.
  public func contains(_ other: Rectangle) -> Bool {
    other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY
  }
}
