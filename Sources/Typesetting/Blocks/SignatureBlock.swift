public import Measure

/// Who issued the document, and when, without a seal (GB/T 9704-2012 7.3.5.2).
///
/// The last signer stands `endIndent` from the type area's right edge, and the date begins `dateIndent` right of the
/// signer's first character; a date longer than the signer takes the right indent itself, and the signer stands out
/// to its left. The block stays on a page with text before it.
public struct SignatureBlock: Sendable {
  /// The signing organs, the leading one first; none where only a date is given.
  public var signers: [StyledText]
  /// The date of issue.
  public var date: StyledText?
  /// How far the signer ends from the type area's right edge: 2 characters.
  public var endIndent: Length
  /// How far the date begins right of the signer's first character: 2 characters.
  public var dateIndent: Length
  /// Empty grid lines above the block: 1.
  public var linesBefore: Int
  /// The blank between the end of one line's em-boxes and the next.
  public var leading: Length
  /// What its lines say of where they belong.
  public var place: Place

  /// A signature.
  public init(
    signers: [StyledText], date: StyledText?, endIndent: Length, dateIndent: Length, linesBefore: Int = 1,
    leading: Length, place: Place
  ) {
    self.signers = signers
    self.date = date
    self.endIndent = endIndent
    self.dateIndent = dateIndent
    self.linesBefore = linesBefore
    self.leading = leading
    self.place = place
  }
}
