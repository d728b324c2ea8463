internal import CPango

/// The SHA-256 of bytes (FIPS 180-4), by GLib's checksums, which come with Pango.
public enum SHA256 {
  /// The digest of `bytes` in small hexadecimal digits.
  public static func hexadecimal(of bytes: some Collection<UInt8>) -> String {
    let digest =
      bytes.withContiguousStorageIfAvailable(Self.digest) ?? Array(bytes).withUnsafeBufferPointer(Self.digest)
    return digest
  }

  private static func digest(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    // The only failure is an unknown kind of checksum.
    let text = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes.baseAddress, gsize(bytes.count))!
    defer { g_free(text) }
    return String(cString: text)
  }
}
