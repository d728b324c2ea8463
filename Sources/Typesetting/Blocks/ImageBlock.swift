public import Measure

/// A picture between paragraphs, in the middle of the type area's width, its caption below it on the same page.
public struct ImageBlock: Sendable {
  /// The file.
  public var asset: AssetID
  /// The size it is asked for in. One that the type area does not take, caption included, is made smaller in the same
  /// shape.
  public var size: Size
  /// What it shows, for those who cannot see it.
  public var alternative: String?
  /// What stands under it.
  public var caption: ParagraphBlock?
  /// What it says of where it belongs; its caption has its own.
  public var place: Place

  /// A picture.
  public init(asset: AssetID, size: Size, alternative: String?, caption: ParagraphBlock?, place: Place) {
    self.asset = asset
    self.size = size
    self.alternative = alternative
    self.caption = caption
    self.place = place
  }
}

extension Size {
  /// The size made smaller, where need be, to stand in `room` in the same shape; never nothing.
  func fitted(into room: Size) -> Size {
    let width = max(self.width, .pt(1))
    let height = max(self.height, .pt(1))
    let factor = min(1, room.width / width, room.height / height)
    guard factor < 1 else { return Size(width: width, height: height) }
    return Size(
      width: max(min(width * factor, room.width), .pt(1)), height: max(min(height * factor, room.height), .pt(1)))
  }
}
