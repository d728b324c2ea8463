internal import CZlib

/// Unpacks compressed data (RFC 1950), never beyond a bound: a few bytes can hold a thousand times as many.
enum Inflation {
  /// The data, or `nil` where it is damaged or has more than `limit` bytes.
  static func inflated(_ packed: [UInt8], limit: Int) -> [UInt8]? {
    var stream = z_stream()
    guard packed.count <= Int(UInt32.max), banxin_inflate_init(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var packed = packed
    var unpacked: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    return packed.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      while true {
        let (status, count) = block.withUnsafeMutableBufferPointer { output in
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(output.count)
          let status = inflate(&stream, Z_NO_FLUSH)
          return (status, output.count - Int(stream.avail_out))
        }
        guard unpacked.count + count <= limit else { return nil }
        unpacked += block[..<count]
        if status == Z_STREAM_END { return unpacked }
        // Without progress the data ends too early.
        guard status == Z_OK, count > 0 || stream.avail_in > 0 else { return nil }
      }
    }
  }
}
