internal import Images
internal import Measure
internal import Typesetting

/// Where a picture's file stands on the sheet: three corners of the box that it fills.
struct PictureCorners {
  /// Where its first pixel stands.
  var first: Point
  /// Where its first row ends.
  var rowEnd: Point
  /// Where its last row begins.
  var lastRow: Point

  /// The corners of a picture, turned as its camera was held and as its page lies.
  init(of placed: PlacedImage, header: ImageHeader) {
    let frame = placed.kind == .seal ? Self.box(of: header, inside: placed.frame) : placed.frame
    func corner(_ upright: (x: Double, y: Double)) -> Point {
      // On its side, rightwards is upwards and downwards rightwards.
      let share = placed.isTurned ? (x: upright.y, y: 1 - upright.x) : upright
      return Point(x: frame.minX + frame.size.width * share.x, y: frame.minY + frame.size.height * share.y)
    }
    let corners = header.orientation.corners
    (first, rowEnd, lastRow) = (corner(corners.first), corner(corners.rowEnd), corner(corners.lastRow))
  }

  /// The box of a seal that is not as wide as it is high, in the middle of its diameter's square.
  private static func box(of header: ImageHeader, inside square: Rectangle) -> Rectangle {
    let natural = header.naturalSize
    let longest = max(natural.width, natural.height, Length(units: 1))
    let width = square.size.width * (natural.width / longest)
    let height = square.size.height * (natural.height / longest)
    return Rectangle(
      x: square.minX + (square.size.width - width) / 2, y: square.minY + (square.size.height - height) / 2,
      width: width, height: height)
  }
}
