/// What was done so that a signature shares its page with text (GB/T 9704-2012 7.3.5.5).
///
/// Line pitch, character pitch and the blank above the signature are tried in that order; where none of them does it,
/// text moves over with the signature.
public struct SignatureFit: Hashable, Sendable {
  /// The signature's page, from 1.
  public var page: Int
  /// By what share the page's line pitch was reduced: 0.02 is 2 %.
  public var linePitchReduction: Double
  /// By what share the character pitch was reduced in the paragraphs above the signature: 0.01 is 1 %.
  public var characterPitchReduction: Double
  /// How much was left of the blank lines above the signature: 1 is all.
  public var blankShare: Double
  /// How many lines of text moved over with the signature; 0 where closer spacing was enough.
  public var movedLineCount: Int

  /// What was done for a signature.
  public init(
    page: Int, linePitchReduction: Double = 0, characterPitchReduction: Double = 0, blankShare: Double = 1,
    movedLineCount: Int = 0
  ) {
    self.page = page
    self.linePitchReduction = linePitchReduction
    self.characterPitchReduction = characterPitchReduction
    self.blankShare = blankShare
    self.movedLineCount = movedLineCount
  }
}
