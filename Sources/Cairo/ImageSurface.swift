internal import CCairo

/// Draws one page into pixels.
///
/// Wraps Cairo's image surface <https://www.cairographics.org/manual/cairo-Image-Surfaces.html>.
public final class ImageSurface: Surface {
  /// An opaque image, black until something is drawn.
  public init(widthInPixels width: Int32, heightInPixels height: Int32) throws(CairoError) {
    try super.init(
      owning: cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height), writingTo: ByteSink(),
      operation: "create image surface")
  }

  /// The image as a PNG file's bytes.
  public func png() throws(CairoError) -> [UInt8] {
    cairo_surface_flush(pointer)
    let sink = ByteSink()
    try check(cairo_surface_write_to_png_stream(pointer, ByteSink.write, sink.closure), during: "write PNG")
    return sink.bytes
  }
}
