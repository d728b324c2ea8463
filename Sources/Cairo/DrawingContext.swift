internal import CCairo

/// Draws on a surface: shapes and glyphs of one colour, which is all that a document needs.
///
/// Wraps `cairo_t` <https://www.cairographics.org/manual/cairo-cairo-t.html>. Coordinates are in the surface's units
/// (pt for PDF and SVG), from the top left, y downwards.
public final class DrawingContext {
  let pointer: OpaquePointer
  /// Kept, because Cairo may write to the surface until `pointer` is gone.
  private let surface: Surface
  private var glyphs: [cairo_glyph_t] = []
  private var clusters: [cairo_text_cluster_t] = []

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
  ///
  /// A clipped rectangle, never a bare `cairo_paint`: Cairo 1.16 takes that for a fresh start and forgets open tags.
  public func fillPaper(width: Double, height: Double) {
    cairo_save(pointer)
    cairo_set_source_rgb(pointer, 1, 1, 1)
    cairo_rectangle(pointer, 0, 0, width, height)
    cairo_fill(pointer)
    cairo_restore(pointer)
  }

  /// Shows glyphs and says which text they stand for.
  ///
  /// - Parameters:
  ///   - text: The characters in UTF-8.
  ///   - run: The glyphs at their places.
  ///   - parts: How bytes and glyphs belong together, in order, covering both once.
  ///   - font: The face and size.
  ///   - widthScale: How wide the glyphs are drawn, as a share of their own width; their places stay.
  ///   - isTurned: Whether the glyphs stand turned by 90° counter-clockwise at their places, so that the text reads
  ///     upwards.
  public func show(
    _ text: String, glyphs run: [Glyph], clusters parts: [GlyphCluster], font: ScaledFont, widthScale: Double = 1,
    isTurned: Bool = false
  ) {
    guard isTurned else { return show(text, glyphs: run, clusters: parts, font: font, widthScale: widthScale) }
    cairo_save(pointer)
    // Rightwards becomes upwards, and downwards rightwards: exact, where a rotation's sine and cosine are not.
    var turn = cairo_matrix_t(xx: 0, yx: -1, xy: 1, yy: 0, x0: 0, y0: 0)
    cairo_transform(pointer, &turn)
    let turned = run.map { Glyph(index: $0.index, x: -$0.y, y: $0.x) }
    show(text, glyphs: turned, clusters: parts, font: font, widthScale: widthScale)
    cairo_restore(pointer)
  }

  private func show(
    _ text: String, glyphs run: [Glyph], clusters parts: [GlyphCluster], font: ScaledFont, widthScale: Double
  ) {
    guard widthScale > 0 else { return }
    glyphs.removeAll(keepingCapacity: true)
    for glyph in run {
      glyphs.append(cairo_glyph_t(index: UInt(glyph.index), x: glyph.x / widthScale, y: glyph.y))
    }
    clusters.removeAll(keepingCapacity: true)
    for part in parts {
      clusters.append(cairo_text_cluster_t(num_bytes: part.byteCount, num_glyphs: part.glyphCount))
    }
    if widthScale != 1 {
      cairo_save(pointer)
      cairo_scale(pointer, widthScale, 1)
    }
    defer { if widthScale != 1 { cairo_restore(pointer) } }
    select(font)
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cairo_show_text_glyphs(
          pointer, characters.baseAddress, Int32(characters.count), glyphs, Int32(glyphs.count), clusters,
          Int32(clusters.count), cairo_text_cluster_flags_t(rawValue: 0))
      }
    }
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

  /// Begins a stretch of the page that the document's structure leads to; in a PDF it gets the page's next marked-content
  /// identifier. Stretches do not nest, and end before their page does: Cairo 1.16 marks nothing outside the innermost
  /// tag, and carries an open one over to the next page.
  public func beginMarkedStretch() {
    cairo_tag_begin(pointer, "Span", "")
  }

  /// Ends the stretch.
  public func endMarkedStretch() {
    cairo_tag_end(pointer, "Span")
  }

  /// Ends the page, and begins another one where the surface has pages.
  public func showPage() {
    cairo_show_page(pointer)
  }

  /// Strokes the outlines of glyphs, which makes them bolder by half of `width` on every side.
  ///
  /// The corners are round: a mitred stroke would draw out the sharp ends of 仿宋 and 楷体.
  public func strokeOutlines(of run: [Glyph], font: ScaledFont, width: Double, widthScale: Double = 1) {
    guard widthScale > 0 else { return }
    glyphs.removeAll(keepingCapacity: true)
    for glyph in run {
      glyphs.append(cairo_glyph_t(index: UInt(glyph.index), x: glyph.x / widthScale, y: glyph.y))
    }
    cairo_save(pointer)
    cairo_scale(pointer, widthScale, 1)
    cairo_set_scaled_font(pointer, font.pointer)
    cairo_new_path(pointer)
    cairo_glyph_path(pointer, glyphs, Int32(glyphs.count))
    cairo_set_line_width(pointer, width)
    cairo_set_line_join(pointer, CAIRO_LINE_JOIN_ROUND)
    cairo_stroke(pointer)
    cairo_restore(pointer)
  }

  /// Throws what went wrong so far: Cairo keeps its first fault and ignores everything after it.
  public func checkStatus() throws(CairoError) {
    try check(cairo_status(pointer), during: "draw")
  }
}
