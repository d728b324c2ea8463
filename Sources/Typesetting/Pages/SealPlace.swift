public import Measure

/// Where a seal or a signatory's name-stamp stands, or is to be put by a signing server.
public struct SealPlace: Hashable, Sendable {
  /// The seal's box from the paper's top left corner: a square of its diameter, or the name-stamp's own shape.
  public var frame: Rectangle
  /// Who seals: the organ's name, or the signatory's.
  public var signer: String

  /// A seal's place.
  public init(frame: Rectangle, signer: String) {
    self.frame = frame
    self.signer = signer
  }
}
