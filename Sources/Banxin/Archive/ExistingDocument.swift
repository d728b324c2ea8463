public import Digests
import PDFReading

/// A PDF that an earlier run left: what it was made from, and whether it is still what was written.
public struct ExistingDocument: Sendable {
  /// The digest of the whole file.
  public let digest: Digest
  /// How many pages it has.
  public let pageCount: Int

  /// The document in `bytes`, where it was made from the inputs of that identifier and not a byte of it has changed.
  ///
  /// - Parameter identifier: See `ReportRenderer.identifier(of:profile:)`.
  public init?(_ bytes: [UInt8], madeFrom identifier: [UInt8]) {
    guard !identifier.isEmpty, let trailer = TrailerIdentifier(of: bytes), trailer.first == identifier,
      trailer.second == TrailerIdentifier.seal(of: bytes[..<trailer.start]),
      let archive = try? PDFArchive(bytes)
    else { return nil }
    digest = Digest(of: bytes)
    pageCount = archive.pageCount
  }
}
