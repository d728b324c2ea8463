internal import Cairo
internal import Measure
internal import Typesetting

/// Draws a page into an SVG.
struct SVGDrawing {
  let drawing: PageDrawing

  /// The drawing's bytes.
  func bytes(of page: Page) throws(RenderingError) -> [UInt8] {
    let size = page.size
    let surface = try RenderingError.catching { () throws(CairoError) in
      try SVGSurface(widthInPoints: size.width.points, heightInPoints: size.height.points)
    }
    let context = try RenderingError.catching { () throws(CairoError) in try DrawingContext(surface) }
    context.fillPaper(width: size.width.points, height: size.height.points)
    try drawing.draw(page, in: context)
    let drawn = try RenderingError.catching { () throws(CairoError) in
      try context.checkStatus()
      return try surface.finish()
    }
    return SVGNames.renumbered(drawn)
  }
}
