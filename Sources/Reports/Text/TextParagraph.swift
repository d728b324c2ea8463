public import Diagnostics

/// One paragraph of a model's text, normalised, and what its numbering makes of it.
public struct TextParagraph: Sendable {
  /// The part that a paragraph plays.
  public enum Kind: Hashable, Sendable {
    /// Text without numbering.
    case plain
    /// A heading on a line of its own.
    case heading(Numbering)
    /// A paragraph whose first sentence, up to `headingEnd` (in scalars, the 。 included), is its heading.
    case runInHeading(Numbering, headingEnd: Int)
    /// A numbered paragraph in body type.
    case numbered(Numbering)
  }

  /// The words, numbering included, without leading blanks and without spaces between Han and digits.
  public var text: SourcedText
  /// Its part.
  public var kind: Kind

  /// A paragraph.
  public init(text: SourcedText, kind: Kind) {
    self.text = text
    self.kind = kind
  }
}

/// The number that opens a paragraph: 第一章, 一、, （一）, 1., （1）, ①.
public struct Numbering: Hashable, Sendable {
  /// The levels of GB/T 9704-2012 7.3.3, and the divisions of rules and regulations.
  public enum Level: Hashable, Sendable {
    /// 第…章
    case chapter
    /// 第…节
    case section
    /// 第…条
    case article
    /// 一、
    case first
    /// （一）
    case second
    /// 1.
    case third
    /// （1）
    case fourth
    /// ①
    case fifth
  }

  /// Its level.
  public var level: Level
  /// Its number, from 1.
  public var ordinal: Int
  /// Where it ends in the paragraph's text, in scalars, its mark included.
  public var end: Int

  /// A number of a level that ends at that offset.
  public init(level: Level, ordinal: Int, end: Int) {
    self.level = level
    self.ordinal = ordinal
    self.end = end
  }
}
