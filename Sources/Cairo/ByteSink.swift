internal import CCairo

/// Where Cairo's callback puts its bytes; it must outlive the surface that writes to it.
final class ByteSink {
  private(set) var bytes: [UInt8] = []

  /// A `cairo_write_func_t` whose closure is an unretained `ByteSink`.
  ///
  /// No Swift error may cross the C frames: a callback reports by status alone.
  static let write: cairo_write_func_t = { closure, data, count in
    guard let closure, let data else { return count == 0 ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }

  /// The closure for `write`.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
}
