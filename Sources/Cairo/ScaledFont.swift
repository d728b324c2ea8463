internal import CCairo

/// A face at one size, ready to be drawn with.
///
/// Wraps `cairo_scaled_font_t` <https://www.cairographics.org/manual/cairo-cairo-scaled-font-t.html>.
public final class ScaledFont {
  let pointer: OpaquePointer

  /// Adds a reference to a `cairo_scaled_font_t`.
  package init(retaining pointer: OpaquePointer) throws(CairoError) {
    self.pointer = cairo_scaled_font_reference(pointer)
    try check(cairo_scaled_font_status(pointer), during: "scale font")
  }

  deinit { cairo_scaled_font_destroy(pointer) }
}
