public import Measure
public import Typesetting

/// The pictures that a report refers to, as far as composing needs to know them.
public struct Pictures: Sendable {
  /// One picture.
  public struct Picture: Hashable, Sendable {
    /// The file.
    public var asset: AssetID
    /// Its size at its own resolution.
    public var naturalSize: Size

    /// A picture of that size.
    public init(asset: AssetID, naturalSize: Size) {
      self.asset = asset
      self.naturalSize = naturalSize
    }
  }

  private let byFile: [String: Picture]

  /// The pictures by their files' names, as models write them.
  public init(_ byFile: [String: Picture] = [:]) {
    self.byFile = byFile
  }

  /// The picture of that file.
  public subscript(file: String) -> Picture? { byFile[file] }
}
