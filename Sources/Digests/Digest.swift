/// A SHA-256 digest (FIPS 180-4): the same for the same bytes, and for no others.
public struct Digest: Hashable, Sendable {
  /// How many bytes it has.
  public static let byteCount = 32

  /// Its 32 bytes.
  public let bytes: [UInt8]

  /// The digest of `bytes`.
  public init(of bytes: some Collection<UInt8>) {
    var builder = DigestBuilder()
    builder.add(bytes)
    self = builder.digest()
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The digest in small hexadecimal digits.
  public var hexadecimal: String { Self.hexadecimal(bytes) }

  /// Bytes in small hexadecimal digits, two each.
  public static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
