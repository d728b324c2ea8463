internal import CCairo

/// Draws one page into an SVG held in memory; its unit is the point.
///
/// Wraps Cairo's SVG surface <https://www.cairographics.org/manual/cairo-SVG-Surfaces.html>.
public final class SVGSurface: Surface {
  /// An SVG of that size.
  public init(widthInPoints width: Double, heightInPoints height: Double) throws(CairoError) {
    let sink = ByteSink()
    try super.init(
      owning: cairo_svg_surface_create_for_stream(ByteSink.write, sink.closure, width, height), writingTo: sink,
      operation: "create SVG surface")
    cairo_svg_surface_set_document_unit(pointer, CAIRO_SVG_UNIT_PT)
  }

  /// Ends the SVG and hands out its bytes.
  public func finish() throws(CairoError) -> [UInt8] {
    try finishedBytes(during: "finish SVG surface")
  }
}
