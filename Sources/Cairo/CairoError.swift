internal import CCairo

/// A call of Cairo that failed.
public struct CairoError: Error, Hashable, Sendable {
  /// Cairo's own status, `cairo_status_t`.
  public var status: UInt32
  /// What was being done, such as `finish PDF surface`.
  public var operation: String

  /// A failure with that status of that operation.
  public init(status: UInt32, during operation: String) {
    self.status = status
    self.operation = operation
  }
}

extension CairoError: CustomStringConvertible {
  /// The operation and Cairo's words for the status.
  public var description: String {
    "\(operation): \(String(cString: cairo_status_to_string(cairo_status_t(rawValue: status))))"
  }
}

/// Throws unless `status` is success.
func check(_ status: cairo_status_t, during operation: String) throws(CairoError) {
  guard status == CAIRO_STATUS_SUCCESS else { throw CairoError(status: status.rawValue, during: operation) }
}
