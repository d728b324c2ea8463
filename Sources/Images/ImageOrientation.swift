/// How a camera was held: how the rows of a file must be turned to stand upright (Exif 2.3, tag 274).
public enum ImageOrientation: Int, CaseIterable, Hashable, Sendable {
  case upright = 1
  case mirrored
  case upsideDown
  case upsideDownMirrored
  /// Mirrored at the falling diagonal.
  case transposed
  /// To be turned a quarter clockwise.
  case turnedLeft
  /// Mirrored at the rising diagonal.
  case transversed
  /// To be turned a quarter anticlockwise.
  case turnedRight

  /// Whether rows become columns.
  public var swapsSides: Bool { rawValue >= 5 }

  /// The corners of the upright image, as shares of its width and height, at which the file's first pixel, the end of
  /// its first row and the beginning of its last row stand.
  public var corners: (first: (x: Double, y: Double), rowEnd: (x: Double, y: Double), lastRow: (x: Double, y: Double)) {
    switch self {
    case .upright: ((0, 0), (1, 0), (0, 1))
    case .mirrored: ((1, 0), (0, 0), (1, 1))
    case .upsideDown: ((1, 1), (0, 1), (1, 0))
    case .upsideDownMirrored: ((0, 1), (1, 1), (0, 0))
    case .transposed: ((0, 0), (0, 1), (1, 0))
    case .turnedLeft: ((1, 0), (1, 1), (0, 0))
    case .transversed: ((1, 1), (1, 0), (0, 1))
    case .turnedRight: ((0, 1), (0, 0), (1, 1))
    }
  }
}
