/// How much a document may ask of images.
public struct AssetBounds: Hashable, Sendable {
  /// How many bytes a file may have: 64 MiB.
  public var bytes = 64 << 20
  /// How many pixels an image may have: 40 million.
  public var pixels = 40_000_000
  /// How many bytes the files of a document may have together: 512 MiB.
  public var documentBytes = 512 << 20
  /// How many pixels the PNG images of a document may have together: 200 million, of four bytes each while pages are
  /// drawn. JPEG files go into a PDF as they are.
  public var documentPixels = 200_000_000

  /// How many pixels a side may have: Cairo's own bound.
  static let side = 32_767
  /// How many findings are listed one by one.
  static let findings = 1000

  /// The bounds of the models' contract.
  public init() {}
}
