public import Measure

/// How a stretch of text is dressed.
public struct TextStyle: Hashable, Sendable {
  /// The layout's name for it, such as `body` or `heading-1`.
  public var role: String
  /// The faces that set it.
  public var face: FaceRole
  /// The type size: the em of the face.
  public var size: Length
  /// How far one full-width character moves the pen. On GB/T 9704's grid that is the type area's width over 28, a
  /// little less than 3号 type's own 16 pt; elsewhere it is the size.
  public var pitch: Length
  /// What it is printed with. A line has one ink, its first character's.
  public var ink: Ink
  /// The width over which its characters are spread, first and last flush (均排; PA-10); `nil` where they stand on their
  /// pitch. A stretch so dressed is one unit: no line break cuts it, and it copies out as it was written.
  public var spreadWidth: Length?

  /// A style; full-width characters stand `pitch` apart, or as far as they are wide.
  public init(role: String, face: FaceRole, size: Length, pitch: Length? = nil, ink: Ink = .black) {
    self.role = role
    self.face = face
    self.size = size
    self.pitch = pitch ?? size
    self.ink = ink
  }

  /// The style with its characters spread over that width.
  public func spread(over width: Length) -> TextStyle {
    var style = self
    style.spreadWidth = width
    return style
  }
}

/// The text of one paragraph with the styles of its parts.
public struct StyledText: Hashable, Sendable {
  /// A stretch of one style, from `start` to the next stretch's start.
  public struct Stretch: Hashable, Sendable {
    /// The first scalar.
    public var start: Int
    /// How it is dressed.
    public var style: TextStyle
  }

  /// The characters.
  public private(set) var scalars: [Unicode.Scalar]
  /// Ascending by start; the first starts at 0.
  public private(set) var stretches: [Stretch]

  /// Text of one style.
  public init(_ text: some Sequence<Unicode.Scalar>, style: TextStyle) {
    scalars = Array(text)
    stretches = [Stretch(start: 0, style: style)]
  }

  /// Text of one style.
  public init(_ text: String, style: TextStyle) {
    self.init(text.unicodeScalars, style: style)
  }

  /// Adds text of another style.
  public mutating func append(_ text: some Sequence<Unicode.Scalar>, style: TextStyle) {
    stretches.append(Stretch(start: scalars.count, style: style))
    scalars.append(contentsOf: text)
  }

  /// The first `count` characters in their styles.
  func prefix(_ count: Int) -> StyledText {
    let count = max(0, min(count, scalars.count))
    var prefix = self
    prefix.scalars = Array(scalars.prefix(count))
    prefix.stretches = [stretches[0]] + stretches.dropFirst().filter { $0.start < count }
    return prefix
  }

  /// The style of the scalar at `offset`.
  public func style(at offset: Int) -> TextStyle {
    (stretches.last { $0.start <= offset } ?? stretches[0]).style
  }
}
