import CZlib
import Compression
import TestSupport
import Testing

@Suite struct `Packing bytes` {
  private static func words(count: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: 3)
    return (0..<count).flatMap { _ in Array("word\(Int.random(in: 0..<40, using: &generator)) ".utf8) }
  }

  @Test(arguments: [-5, 1, 6, 12, 99])
  func `makes them fewer, and the same ones fewer in the same way`(effort: Int) throws {
    let deflater = try Deflater(effort: effort)
    let bytes = Self.words(count: 4000)
    let packed = deflater.deflated(bytes)
    #expect(packed.count < bytes.count / 2)
    #expect(packed.starts(with: [0x78]))  // RFC 1950: deflate, a window of 32 KiB
    #expect(deflater.deflated(bytes) == packed)
    #expect(try Deflater(effort: effort).deflated(bytes) == packed)
  }

  /// Stored blocks of nothing (RFC 1951 3.2.3), and Adler-32 of nothing, which is 1.
  @Test func `takes no bytes too`() throws {
    #expect(try Deflater(effort: 6).deflated([]).suffix(4) == [0, 0, 0, 1])
  }

  @Test func `can be undone by zlib`() throws {
    let bytes = Self.words(count: 4000)
    let packed = try Deflater(effort: 6).deflated(bytes)
    var unpacked = [UInt8](repeating: 0, count: bytes.count + 1)
    var count = UInt(unpacked.count)
    #expect(uncompress(&unpacked, &count, packed, UInt(packed.count)) == Z_OK)
    #expect(Array(unpacked.prefix(Int(count))) == bytes)
  }
}
