public import Measure

/// A picture's samples as a PDF holds them, from the top row down.
public enum PDFPicture: Hashable, Sendable {
  /// A JPEG file of grey or RGB samples, which is passed through as it is.
  case jpeg([UInt8], width: Int, height: Int, isGrey: Bool)
  /// A byte for each of red, green and blue; `opacity` has a byte for each pixel where something shines through.
  case pixels(rgb: [UInt8], opacity: [UInt8]?, width: Int, height: Int)

  /// Whether something behind it may shine through.
  var isTransparent: Bool {
    if case .pixels(_, .some, _, _) = self { true } else { false }
  }
}

/// A picture on a page: which one, and the box that it fills, upright or turned by quarters.
public struct PlacedPicture: Sendable {
  /// The picture's number in the document: pictures of one number are written once.
  public var number: Int
  /// Its samples.
  public var picture: PDFPicture
  /// Where its first pixel stands, from the paper's top left corner.
  public var first: Point
  /// Where its first row ends.
  public var rowEnd: Point
  /// Where its last row begins.
  public var lastRow: Point

  /// A picture at its place.
  public init(number: Int, picture: PDFPicture, first: Point, rowEnd: Point, lastRow: Point) {
    self.number = number
    self.picture = picture
    self.first = first
    self.rowEnd = rowEnd
    self.lastRow = lastRow
  }

  /// The box that it fills.
  var frame: Rectangle {
    let (left, right) = (min(rowEnd.x, lastRow.x), max(rowEnd.x, lastRow.x))
    let (top, bottom) = (min(rowEnd.y, lastRow.y), max(rowEnd.y, lastRow.y))
    return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
  }
}
