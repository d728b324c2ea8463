internal import CCairo

/// A face at one size, ready to be drawn with.
///
/// Wraps `cairo_scaled_font_t` <https://www.cairographics.org/manual/cairo-cairo-scaled-font-t.html>.
public final class ScaledFont {
  let pointer: OpaquePointer

  /// Takes over a `cairo_scaled_font_t`.
  init(owning pointer: OpaquePointer) throws(CairoError) {
    self.pointer = pointer
    try check(cairo_scaled_font_status(pointer), during: "scale font")
  }

  deinit { cairo_scaled_font_destroy(pointer) }
}
