internal import Cairo
internal import Measure
internal import Pango
internal import Typesetting

/// Draws the items of pages, the same on every surface: in points, black and red on white.
struct PageDrawing {
  let fonts: DrawingFonts
  let images: DrawingImages
  /// What may end the work between two pages.
  var interruption: Interruption?

  /// Draws all items of `page`.
  func draw(_ page: Page, in context: DrawingContext) throws(RenderingError) {
    if interruption?.comes() == true { throw .interrupted }
    for item in page.items {
      switch item {
      case .line(let line):
        context.set(line.ink)
        for run in line.runs { try draw(run, isTurned: line.isTurned, page: page.number, in: context) }
      case .rule(let rule):
        context.set(rule.ink)
        let frame = rule.frame
        context.fillRectangle(
          x: frame.minX.points, y: frame.minY.points, width: frame.size.width.points,
          height: frame.size.height.points)
      case .image(let image):
        try images.draw(image, page: page.number, in: context)
      }
    }
  }

  /// Shows a run in one call: a call for each glyph would take almost twice as long.
  private func draw(
    _ run: GlyphRun, isTurned: Bool, page: Int, in context: DrawingContext
  ) throws(RenderingError) {
    guard !run.glyphs.isEmpty else { return }
    guard run.glyphs.allSatisfy({ $0.id != 0 }) else { throw .missingGlyph(page: page, text: run.text) }
    guard run.coversItsText else { throw .textMismatch(page: page, text: run.text) }
    let font = try fonts.scaledFont(face: run.face, size: run.size)
    let glyphs = run.glyphs.map { Glyph(index: $0.id, x: $0.x.points, y: $0.y.points) }
    context.show(glyphs, font: font, widthScale: run.widthScale, isTurned: isTurned)
    // Bold where the family has none.
    if run.face.stroke > 0 {
      let width = run.size.points * Double(run.face.stroke) / 1000
      context.strokeOutlines(of: glyphs, font: font, width: width, widthScale: run.widthScale, isTurned: isTurned)
    }
  }
}

extension DrawingContext {
  /// Draws what follows in that ink. Process colours are the printer's (GB/T 9704-2012 6.2: Y and M at 80 %); here red
  /// is the screen's pure one, as offices have it.
  fileprivate func set(_ ink: Ink) {
    switch ink {
    case .black: setColor(red: 0, green: 0, blue: 0)
    case .red: setColor(red: 1, green: 0, blue: 0)
    }
  }
}
