public import Measure

/// One thing that follows another down the pages.
public enum Block: Sendable {
  /// A paragraph, a heading or a title.
  case paragraph(ParagraphBlock)
  /// A table.
  case table(TableBlock)
  /// A picture with its caption.
  case image(ImageBlock)
  /// Who issued the document, and when.
  case signature(SignatureBlock)
  /// Who issued the document, with seals of their own.
  case sealedSignature(SealedSignatureBlock)
  /// Who signed the document by name-stamp, and when.
  case stampedSignature(StampedSignatureBlock)
  /// 版头: the first thing of its document.
  case head(HeadBlock)
  /// 版记: the last thing of its document.
  case imprint(ImprintBlock)
  /// Empty lines of the grid; swallowed at a page's top.
  case space(lines: Int)
  /// What follows begins a page.
  case pageBreak
  /// What follows stands on pages of its own where it lies on its side as what came before did not, or the other way.
  case orientation(PageOrientation)
}

/// How content stands on the upright sheet.
public enum PageOrientation: Hashable, Sendable {
  /// As the sheet does.
  case upright
  /// Turned by 90° counter-clockwise, its head at the sheet's left edge: tables too wide for the type area
  /// (GB/T 9704-2012 8).
  case turned
}

/// A paragraph, a heading or a title.
public struct ParagraphBlock: Sendable {
  /// How its lines are found.
  public enum Setting: Hashable, Sendable {
    /// Total-fit breaking to the measure.
    case flowing
    /// Few centred lines in the shape of a trapezoid or diamond, words kept whole (GB/T 9704-2012 7.3.1). The text's
    /// own line breaks (U+2028) are kept where it has any.
    case title
  }

  /// What it says.
  public var text: StyledText
  /// How its lines stand in the type area's width.
  public var shape: ParagraphShape
  /// How its lines are found.
  public var setting: Setting
  /// What its lines say of where they belong.
  public var place: Place
  /// The blank between the end of one line's em-boxes and the next: GB/T 9704's 7/8 of a 3号 character.
  public var leading: Length
  /// Whether a line of it may not be a page's last while more of the document follows (headings).
  public var keepsWithNext: Bool
  /// Whether it stays on the page of what comes before it.
  public var keepsWithPrevious: Bool
  /// Its entry in the outline: the depth from 1.
  public var bookmarkLevel: Int?
  /// How many characters at its beginning hang: later lines align with the first character after them.
  public var hangingCount = 0
  /// How deep a heading it is, from 1, to readers of the structure; `nil` for text. Only the order of depths counts: none
  /// is skipped in the document's structure.
  public var headingLevel: Int?

  /// A paragraph.
  public init(
    text: StyledText, shape: ParagraphShape, setting: Setting = .flowing, place: Place, leading: Length,
    keepsWithNext: Bool = false, keepsWithPrevious: Bool = false, bookmarkLevel: Int? = nil, headingLevel: Int? = nil
  ) {
    self.text = text
    self.shape = shape
    self.setting = setting
    self.place = place
    self.leading = leading
    self.keepsWithNext = keepsWithNext
    self.keepsWithPrevious = keepsWithPrevious
    self.bookmarkLevel = bookmarkLevel
    self.headingLevel = headingLevel
  }
}

/// A table, as several ways to set it: the first that stays whole on a page is taken; where none does, the first is
/// broken over pages.
public struct TableBlock: Sendable {
  /// The ladder: the same table, ever denser; never empty.
  public var variants: [Table]
  /// What its rules say of where they belong; its text has its cells' roles.
  public var place: Place
  /// What it is to readers of the structure.
  public var structure: TableStructure

  /// A table with the ways to set it.
  public init(variants: [Table], place: Place, structure: TableStructure = .table) {
    self.variants = variants
    self.place = place
    self.structure = structure
  }
}
