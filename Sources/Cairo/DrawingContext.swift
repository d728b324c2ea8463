internal import CCairo

/// Draws on a surface: shapes and glyphs of one colour, which is all that a document needs.
///
/// Wraps `cairo_t` <https://www.cairographics.org/manual/cairo-cairo-t.html>. Coordinates are in the surface's units
/// (pt for SVG), from the top left, y downwards.
public final class DrawingContext {
  let pointer: OpaquePointer
  /// Kept, because Cairo may write to the surface until `pointer` is gone.
  private let surface: Surface
  private var glyphs: [cairo_glyph_t] = []

  /// Starts to draw on `surface`.
  public init(_ surface: Surface) throws(CairoError) {
    self.surface = surface
    pointer = cairo_create(surface.pointer)
    try check(cairo_status(pointer), during: "start drawing")
  }

  deinit { cairo_destroy(pointer) }

  /// Makes every distance that follows `factor` times as long.
  public func scale(by factor: Double) {
    cairo_scale(pointer, factor, factor)
  }

  /// Draws what follows in that colour; parts from 0 to 1. Black to begin with.
  public func setColor(red: Double, green: Double, blue: Double) {
    cairo_set_source_rgb(pointer, red, green, blue)
  }

  /// Fills a box.
  public func fillRectangle(x: Double, y: Double, width: Double, height: Double) {
    cairo_rectangle(pointer, x, y, width, height)
    cairo_fill(pointer)
  }

  /// Covers a box with white paper.
  public func fillPaper(width: Double, height: Double) {
    cairo_save(pointer)
    cairo_set_source_rgb(pointer, 1, 1, 1)
    cairo_rectangle(pointer, 0, 0, width, height)
    cairo_fill(pointer)
    cairo_restore(pointer)
  }

  /// Shows glyphs.
  ///
  /// - Parameters:
  ///   - run: The glyphs at their places.
  ///   - font: The face and size.
  ///   - widthScale: How wide the glyphs are drawn, as a share of their own width; their places stay.
  ///   - isTurned: Whether the glyphs stand turned by 90° counter-clockwise at their places, so that the text reads
  ///     upwards.
  public func show(_ run: [Glyph], font: ScaledFont, widthScale: Double = 1, isTurned: Bool = false) {
    place(run, font: font, widthScale: widthScale, isTurned: isTurned) {
      cairo_show_glyphs(pointer, glyphs, Int32(glyphs.count))
    }
  }

  /// Strokes the outlines of glyphs, which makes them bolder by half of `width` on every side; see `show`.
  ///
  /// The corners are round: a mitred stroke would draw out the sharp ends of 仿宋 and 楷体.
  public func strokeOutlines(
    of run: [Glyph], font: ScaledFont, width: Double, widthScale: Double = 1, isTurned: Bool = false
  ) {
    place(run, font: font, widthScale: widthScale, isTurned: isTurned) {
      cairo_new_path(pointer)
      cairo_glyph_path(pointer, glyphs, Int32(glyphs.count))
      cairo_set_line_width(pointer, width)
      cairo_set_line_join(pointer, CAIRO_LINE_JOIN_ROUND)
      cairo_stroke(pointer)
    }
  }

  /// Draws with `glyphs` being the run's on the matrix that it stands on.
  private func place(_ run: [Glyph], font: ScaledFont, widthScale: Double, isTurned: Bool, draw: () -> Void) {
    guard widthScale > 0 else { return }
    cairo_save(pointer)
    defer { cairo_restore(pointer) }
    if isTurned {
      // Rightwards becomes upwards, and downwards rightwards: exact, where a rotation's sine and cosine are not.
      var turn = cairo_matrix_t(xx: 0, yx: -1, xy: 1, yy: 0, x0: 0, y0: 0)
      cairo_transform(pointer, &turn)
    }
    cairo_scale(pointer, widthScale, 1)
    glyphs.removeAll(keepingCapacity: true)
    for glyph in run {
      let (x, y) = isTurned ? (-glyph.y, glyph.x) : (glyph.x, glyph.y)
      glyphs.append(cairo_glyph_t(index: UInt(glyph.index), x: x / widthScale, y: y))
    }
    select(font)
    draw()
  }

  /// Takes the font's face, size and options for what follows, on whatever matrix is current.
  ///
  /// `cairo_set_scaled_font` with the font that was in use before the matrix changed keeps it as it was: such glyphs
  /// would stand upright on a turned page.
  private func select(_ font: ScaledFont) {
    var current = cairo_matrix_t()
    var own = cairo_matrix_t()
    cairo_get_matrix(pointer, &current)
    cairo_scaled_font_get_ctm(font.pointer, &own)
    if current.xx == own.xx, current.xy == own.xy, current.yx == own.yx, current.yy == own.yy {
      return cairo_set_scaled_font(pointer, font.pointer)
    }
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_scaled_font_get_font_matrix(font.pointer, &own)
    cairo_scaled_font_get_font_options(font.pointer, options)
    cairo_set_font_face(pointer, cairo_scaled_font_get_font_face(font.pointer))
    cairo_set_font_matrix(pointer, &own)
    cairo_set_font_options(pointer, options)
  }

  /// Throws what went wrong so far: Cairo keeps its first fault and ignores everything after it.
  public func checkStatus() throws(CairoError) {
    try check(cairo_status(pointer), during: "draw")
  }
}
