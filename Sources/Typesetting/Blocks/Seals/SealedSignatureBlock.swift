public import Measure

/// Who issued the document, each with a seal on its name, and when (GB/T 9704-2012 7.3.5.1).
///
/// The date ends `endIndent` from the type area's right edge. The last organ's name stands centred over it, the others
/// to its left and above in rows, in their order; each seal presses its name, the last one its name and the date.
public struct SealedSignatureBlock: Sendable {
  /// An organ and its seal.
  public struct Signer: Sendable {
    /// Its name.
    public var name: StyledText
    /// Its seal; `nil` where it has none.
    public var seal: SealMark?

    /// An organ.
    public init(name: StyledText, seal: SealMark?) {
      self.name = name
      self.seal = seal
    }
  }

  /// The organs, the leading one first.
  public var signers: [Signer]
  /// The date of issue.
  public var date: StyledText?
  /// How far the date ends from the type area's right edge: 4 characters.
  public var endIndent: Length
  /// How many seals stand in a row at most: 3.
  public var perRow: Int
  /// The least blank between two seals.
  public var sealGap: Length
  /// The blank between the em-boxes of two lines.
  public var leading: Length
  /// What its lines say of where they belong.
  public var place: Place

  /// A signature with seals.
  public init(
    signers: [Signer], date: StyledText?, endIndent: Length, perRow: Int, sealGap: Length, leading: Length,
    place: Place
  ) {
    self.signers = signers
    self.date = date
    self.endIndent = endIndent
    self.perRow = max(1, perRow)
    self.sealGap = sealGap
    self.leading = leading
    self.place = place
  }
}

/// A seal or name-stamp to be pressed.
public struct SealMark: Sendable {
  /// Its box: a square of the seal's diameter, or a name-stamp's width and height.
  public var size: Size
  /// Who seals.
  public var signer: String
  /// Its picture; `nil` where the place is left empty.
  public var asset: AssetID?
  /// What the picture shows, for those who cannot see it.
  public var alternative: String?

  /// A seal of that size.
  public init(size: Size, signer: String, asset: AssetID? = nil, alternative: String? = nil) {
    self.size = size
    self.signer = signer
    self.asset = asset
    self.alternative = alternative
  }
}
