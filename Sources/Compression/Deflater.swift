internal import CDeflate

/// Packs bytes as zlib does (RFC 1950), by libdeflate, several times as fast.
///
/// Wraps `libdeflate_compressor` <https://github.com/ebiggers/libdeflate>. It keeps its tables for the next bytes and
/// belongs to the task that made it: it is not `Sendable`. The same bytes and effort give the same result.
public final class Deflater {
  private let compressor: OpaquePointer

  /// A deflater of that effort.
  ///
  /// - Parameter effort: From 1, the fastest, to 12, the smallest result; values outside are brought in.
  /// - Throws: `outOfMemory`.
  public init(effort: Int) throws(CompressionError) {
    guard let compressor = libdeflate_alloc_compressor(Int32(min(max(effort, 1), 12))) else { throw .outOfMemory }
    self.compressor = compressor
  }

  deinit { libdeflate_free_compressor(compressor) }

  /// The bytes, packed.
  public func deflated(_ bytes: [UInt8]) -> [UInt8] {
    let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: bound) { packed, count in
      // Within its own bound it cannot fail.
      count = libdeflate_zlib_compress(compressor, bytes, bytes.count, packed.baseAddress, bound)
    }
  }
}

/// Why nothing could be packed.
public enum CompressionError: Error, Hashable, Sendable {
  /// There is no memory for the tables.
  case outOfMemory
}
