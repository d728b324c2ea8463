internal import Cairo
internal import Measure
internal import Typesetting

/// Draws a page into a PNG image.
struct PNGDrawing {
  /// How many pixels an image may have: A4 at 600 dots per inch has 35 million, 140 MB while it is drawn.
  static let pixelLimit = 40_000_000

  let drawing: PageDrawing
  let dotsPerInch: Int

  /// The image's bytes.
  func bytes(of page: Page) throws(RenderingError) -> [UInt8] {
    let (width, height) = try pixels(of: page.size)
    let surface = try RenderingError.catching { () throws(CairoError) in
      try ImageSurface(widthInPixels: width, heightInPixels: height)
    }
    let context = try RenderingError.catching { () throws(CairoError) in try DrawingContext(surface) }
    context.fillPaper(width: Double(width), height: Double(height))
    context.scale(by: Double(dotsPerInch) / 72)
    try drawing.draw(page, in: context)
    return try RenderingError.catching { () throws(CairoError) in
      try context.checkStatus()
      return try surface.png()
    }
  }

  private func pixels(of size: Size) throws(RenderingError) -> (width: Int32, height: Int32) {
    guard (1...4800).contains(dotsPerInch) else { throw .resolution(dotsPerInch: dotsPerInch) }
    let sides = [size.width, size.height].map { max(1, ($0.points * Double(dotsPerInch) / 72).rounded()) }
    // Cairo's images have at most 32,767 pixels a side.
    guard sides.allSatisfy({ $0 <= 32_767 }), sides[0] * sides[1] <= Double(Self.pixelLimit) else {
      let found = Int(exactly: (sides[0] * sides[1]).rounded()) ?? .max
      throw .tooManyPixels(found: found, limit: Self.pixelLimit)
    }
    return (Int32(sides[0]), Int32(sides[1]))
  }
}
