internal import Glibc

/// Turns bytes of another encoding into UTF-8, block by block, with the C library's iconv.
final class TextConverter {
  private let descriptor: iconv_t
  private var rest: [UInt8] = []

  /// A converter from that encoding; `nil` where the system has none.
  init?(from encoding: TextEncoding) {
    guard let opened = iconv_open("UTF-8", encoding.rawValue), Int(bitPattern: opened) != -1 else { return nil }
    descriptor = opened
  }

  deinit { iconv_close(descriptor) }

  /// The text of the bytes, and whether they, with those before them, are good text. The end of a character that is
  /// cut at the block's end is waited for.
  func convert(_ block: [UInt8], isLast: Bool) -> (text: [UInt8], isSound: Bool) {
    var input = rest + block
    rest = []
    let size = input.count
    var used = 0
    var isSound = true
    let text = [UInt8](unsafeUninitializedCapacity: size * 4 + 16) { buffer, count in
      input.withUnsafeMutableBytes { bytes in
        var source = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        var sourceLeft = size
        let start = UnsafeMutableRawPointer(buffer.baseAddress!).assumingMemoryBound(to: CChar.self)
        var target: UnsafeMutablePointer<CChar>? = start
        var targetLeft = size * 4 + 16
        let result = iconv(descriptor, &source, &sourceLeft, &target, &targetLeft)
        if result == .max || Int(truncatingIfNeeded: result) == -1 { isSound = errno == EINVAL && !isLast }
        used = size - sourceLeft
        count = size * 4 + 16 - targetLeft
      }
    }
    if isSound { rest = Array(input[used...]) }
    return (text, isSound)
  }
}
