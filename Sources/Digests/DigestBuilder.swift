internal import CNettle

/// Takes the SHA-256 digest of bytes that come piece by piece, by Nettle
/// <https://www.lysator.liu.se/~nisse/nettle/nettle.html>. Its state is a plain value: copies go their own ways.
public struct DigestBuilder: Sendable {
  private var context = sha256_ctx()

  /// A builder that has seen nothing.
  public init() {
    nettle_sha256_init(&context)
  }

  /// Takes in further bytes.
  public mutating func add(_ bytes: some Collection<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ add(UnsafeRawBufferPointer($0)) }) == nil {
      Array(bytes).withUnsafeBytes { add($0) }
    }
  }

  /// Takes in bytes with their number before them, so that no two lists of parts give the same digest.
  public mutating func addPart(_ bytes: some Collection<UInt8>) {
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { add($0) }
    add(bytes)
  }

  /// Takes in a text in UTF-8, with its length before it.
  public mutating func addPart(_ text: String) {
    addPart(Array(text.utf8))
  }

  /// The digest of all that was taken in.
  public func digest() -> Digest {
    var context = context
    return Digest(
      bytes: [UInt8](unsafeUninitializedCapacity: Digest.byteCount) { buffer, count in
        nettle_sha256_digest(&context, Digest.byteCount, buffer.baseAddress)
        count = Digest.byteCount
      })
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
    nettle_sha256_update(&context, bytes.count, start)
  }
}
