import CBanxin
import Glibc

extension banxin_buffer {
  /// A copy of the bytes, with a zero byte after them, that belongs to the caller.
  init(copying bytes: [UInt8]) throws(CallFault) {
    self.init()
    guard let memory = malloc(bytes.count + 1) else { throw .outOfMemory }
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { memcpy(memory, start, source.count) }
    }
    let copy = memory.assumingMemoryBound(to: UInt8.self)
    copy[bytes.count] = 0
    self.bytes = copy
    byte_count = bytes.count
  }

  /// Gives the memory back and leaves nothing, so that a second time does no harm.
  mutating func free() {
    Glibc.free(bytes)
    self = banxin_buffer()
  }
}
