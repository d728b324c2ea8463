import Diagnostics

/// Memory of the caller's.
enum Bytes {
  /// A copy of the bytes; of more than `limit`, so many and one: whoever reads them refuses what is over a bound, and
  /// needs no more to see that it is.
  static func copy(
    _ pointer: UnsafePointer<UInt8>?, count: Int, limit: Int, named name: String
  ) throws(CallFault) -> [UInt8] {
    // A size_t beyond Int.max comes in below zero.
    let count = count < 0 ? Int.max : count
    guard count > 0 else { return [] }
    guard let pointer else { throw .missing(name) }
    return Array(UnsafeBufferPointer(start: pointer, count: min(count, limit + 1)))
  }
}
