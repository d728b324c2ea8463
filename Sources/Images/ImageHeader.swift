public import Measure

/// What an image file says of itself before any of its pixels is decoded.
public struct ImageHeader: Hashable, Sendable {
  /// The kinds of file that documents may hold.
  public enum Format: Hashable, Sendable {
    /// Portable Network Graphics (ISO/IEC 15948).
    case png
    /// JPEG (ISO/IEC 10918-1), baseline or progressive.
    case jpeg
  }

  /// What its samples stand for.
  public enum Colour: Hashable, Sendable {
    case grey
    case rgb
    /// Printing inks: such a JPEG is turned into RGB, for a document has one colour space.
    case cmyk
  }

  /// Pixels to the inch, across and down.
  public struct Resolution: Hashable, Sendable {
    /// Across.
    public var horizontal: Double
    /// Down.
    public var vertical: Double

    /// A resolution; `nil` where no camera, scanner or screen has such a one, so that it is a slip of the program that
    /// wrote it.
    public init?(horizontal: Double, vertical: Double) {
      guard (10...4800).contains(horizontal), (10...4800).contains(vertical) else { return nil }
      self.horizontal = horizontal
      self.vertical = vertical
    }

    /// What a file without a resolution has: a screen's.
    static let screen = 96.0
  }

  /// The kind of file.
  public var format: Format
  /// Pixels a row, as the file holds them.
  public var width: Int
  /// Rows, as the file holds them.
  public var height: Int
  /// What its samples stand for.
  public var colour: Colour
  /// Whether something behind the image may shine through.
  public var hasTransparency: Bool
  /// Its resolution, where it gives one.
  public var resolution: Resolution?
  /// How the rows must be turned to stand upright.
  public var orientation: ImageOrientation

  /// A header.
  public init(
    format: Format, width: Int, height: Int, colour: Colour = .rgb, hasTransparency: Bool = false,
    resolution: Resolution? = nil, orientation: ImageOrientation = .upright
  ) {
    self.format = format
    self.width = width
    self.height = height
    self.colour = colour
    self.hasTransparency = hasTransparency
    self.resolution = resolution
    self.orientation = orientation
  }

  /// The header of the file that `bytes` hold, told by its first bytes, never by its name.
  public init(of bytes: [UInt8]) throws(ImageFault) {
    if PNGHeaderReader.isPNG(bytes) {
      self = try PNGHeaderReader(bytes).header()
    } else if JPEGHeaderReader.isJPEG(bytes) {
      self = try JPEGHeaderReader(bytes).header()
    } else {
      throw .unknownFormat
    }
  }

  /// The size at which the image stands upright where nobody asks for another: its pixels at its resolution, or at 96
  /// to the inch.
  public var naturalSize: Size {
    let across = Self.length(width, at: resolution?.horizontal)
    let down = Self.length(height, at: resolution?.vertical)
    return orientation.swapsSides ? Size(width: down, height: across) : Size(width: across, height: down)
  }

  private static func length(_ pixels: Int, at resolution: Double?) -> Length {
    .pt(Double(min(pixels, 1_000_000)) * 72 / (resolution ?? Resolution.screen))
  }
}
