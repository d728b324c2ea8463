public import Measure

/// Who signed the document: post and name-stamp, one organ a line, and the date (GB/T 9704-2012 7.3.5.3).
public struct StampedSignatureBlock: Sendable {
  /// A signatory.
  public struct Signatory: Sendable {
    /// The post in full.
    public var post: StyledText?
    /// The name, printed where there is no stamp.
    public var name: StyledText?
    /// The name-stamp.
    public var stamp: SealMark?

    /// A signatory.
    public init(post: StyledText?, name: StyledText?, stamp: SealMark?) {
      self.post = post
      self.name = name
      self.stamp = stamp
    }
  }

  /// Who signed, the leading organ's first.
  public var signatories: [Signatory]
  /// The date of issue.
  public var date: StyledText?
  /// How far stamps and date end from the type area's right edge: 4 characters.
  public var endIndent: Length
  /// The blank between a post and its stamp: 2 characters.
  public var postGap: Length
  /// Empty lines between text and the first stamp: 2.
  public var linesBefore: Int
  /// Empty lines between the last stamp and the date: 1.
  public var linesBeforeDate: Int
  /// The blank between the em-boxes of two lines.
  public var leading: Length
  /// What its lines say of where they belong.
  public var place: Place

  /// A signature with name-stamps.
  public init(
    signatories: [Signatory], date: StyledText?, endIndent: Length, postGap: Length, linesBefore: Int,
    linesBeforeDate: Int, leading: Length, place: Place
  ) {
    self.signatories = signatories
    self.date = date
    self.endIndent = endIndent
    self.postGap = postGap
    self.linesBefore = linesBefore
    self.linesBeforeDate = linesBeforeDate
    self.leading = leading
    self.place = place
  }
}
