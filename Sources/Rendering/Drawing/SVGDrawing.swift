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
    return Self.withoutSurfaceNumber(drawn)
  }

  /// Cairo names the page's group after a counter of the whole process: `<g id="surface17">`. Nothing refers to the
  /// name, and with a fixed one the same page gives the same bytes.
  private static func withoutSurfaceNumber(_ svg: [UInt8]) -> [UInt8] {
    let name = Array(#"<g id="surface"#.utf8)
    let first = UInt8(ascii: "<")
    let found = svg.indices.first { svg[$0] == first && svg[$0...].starts(with: name) }
    guard let start = found.map({ $0 + name.count }) else { return svg }
    let end = svg[start...].firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? start
    return Array(svg[..<start]) + Array("1".utf8) + Array(svg[end...])
  }
}
