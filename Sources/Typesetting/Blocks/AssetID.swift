/// A picture file by its number; only who gave the number can open it.
public struct AssetID: Hashable, Sendable {
  /// The number.
  public var index: Int

  /// The file of that number.
  public init(index: Int) {
    self.index = index
  }
}
