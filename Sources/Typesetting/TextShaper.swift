public import Measure

/// A face by what it is for, such as `body` or `heading`; Fonts/manifest.yaml says which font files serve it.
public struct FaceRole: RawRepresentable, ExpressibleByStringLiteral, Hashable, Sendable {
  /// The role's name in the manifest and in layouts.
  public var rawValue: String

  /// The role of that name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The role of that name.
  public init(stringLiteral value: String) {
    rawValue = value
  }
}

/// One font file's face, numbered by the shaper that chose it; only that shaper's owner can draw with it.
public struct FaceID: Hashable, Sendable {
  /// The number.
  public var index: Int
  /// How wide a stroke follows its outlines to make it bold, in thousandths of the type size; 0 for the face as it is.
  public var stroke: Int

  /// The face of that number, made bolder by a stroke around its outlines where `stroke` is not 0.
  public init(index: Int, stroke: Int = 0) {
    self.index = index
    self.stroke = stroke
  }
}

/// One glyph of a shaped run, in the run's own order and direction (left to right).
public struct ShapedGlyph: Hashable, Sendable {
  /// The face that has the glyph.
  public var face: FaceID
  /// The glyph's number in that face.
  public var glyph: UInt32
  /// How far the pen moves on, as the face has it.
  public var advance: Length
  /// How far the glyph is drawn from the pen; y downwards.
  public var offset: Point
  /// The part of the shaped text that this glyph stands for, in scalars. A cluster of several glyphs gives its whole
  /// range to its first glyph and empty ranges to the others.
  public var scalars: Range<Int>
  /// The box of the drawn shape relative to the pen on the baseline, y downwards; `nil` for blanks.
  public var ink: Rectangle?

  /// A glyph with its metrics.
  public init(
    face: FaceID, glyph: UInt32, advance: Length, offset: Point = Point(x: .zero, y: .zero), scalars: Range<Int>,
    ink: Rectangle? = nil
  ) {
    self.face = face
    self.glyph = glyph
    self.advance = advance
    self.offset = offset
    self.scalars = scalars
    self.ink = ink
  }
}

/// Turns characters into glyphs and tells their widths.
///
/// The engine breaks and justifies lines itself: it hands over pieces that no line break can cut (one Han character, a
/// mark, a Latin word, a number) and asks for nothing but their glyphs. A shaper belongs to one task.
public protocol TextShaper: AnyObject {
  /// The glyphs of `text`, left to right.
  ///
  /// - Parameters:
  ///   - text: The characters of one piece; never empty.
  ///   - role: Which faces to try, in their order.
  ///   - size: The type size: the em of the face.
  ///   - inHanContext: Whether the piece is Han or belongs to Han text, so that the Han face must set it even where
  ///     its characters are shared with Latin (“ ” — …).
  /// - Returns: Glyphs whose scalar ranges cover `text` once, in order. A character that no face of the role covers
  ///   comes back as glyph 0.
  func shape(_ text: ArraySlice<Unicode.Scalar>, role: FaceRole, size: Length, inHanContext: Bool) -> [ShapedGlyph]
}
