internal import CCairo

/// Something that can be drawn on.
///
/// Wraps `cairo_surface_t` <https://www.cairographics.org/manual/cairo-cairo-surface-t.html>. A surface belongs to the
/// task that made it: it is not `Sendable`.
public class Surface {
  let pointer: OpaquePointer
  private let sink: ByteSink

  /// Takes over a surface that writes to `sink`.
  init(owning pointer: OpaquePointer, writingTo sink: ByteSink, operation: String) throws(CairoError) {
    self.pointer = pointer
    self.sink = sink
    try check(cairo_surface_status(pointer), during: operation)
  }

  deinit { cairo_surface_destroy(pointer) }

  /// Ends the surface and hands out what it wrote.
  ///
  /// Cairo's status is sticky, and some faults show only here.
  func finishedBytes(during operation: String) throws(CairoError) -> [UInt8] {
    cairo_surface_finish(pointer)
    try check(cairo_surface_status(pointer), during: operation)
    return sink.bytes
  }
}
