public import Measure

/// How a table is set.
public struct TableStyle: Hashable, Sendable {
  /// One rung of the ladder that tries to keep a table whole on its page.
  public struct Density: Hashable, Sendable {
    /// The size of its type.
    public var size: Length
    /// The least height of a row.
    public var rowHeight: Length
    /// The blank between two lines of a cell.
    public var leading: Length

    /// A rung.
    public init(size: Length, rowHeight: Length, leading: Length) {
      self.size = size
      self.rowHeight = rowHeight
      self.leading = leading
    }
  }

  /// The columns' widths; empty where they share the type area's width equally.
  public var columns: [Length]
  /// From the roomiest to the densest; never empty.
  public var ladder: [Density]
  /// The role of its faces in Fonts/manifest.yaml.
  public var face: String
  /// The face of its heads.
  public var headFace: String
  /// How the cells of each kind (`head`, `label`, `group`, `note`, `figure`) stand; centred where not named.
  public var alignments: [String: RoleStyle.Alignment]
  /// The thickness of the rules between cells.
  public var ruleThickness: Length
  /// The thickness of the outer rules.
  public var frameThickness: Length
  /// The blank between a rule's middle and text, left and right.
  public var horizontalPadding: Length
  /// The least blank above and below text.
  public var verticalPadding: Length

  /// A table's dress.
  public init(
    columns: [Length], ladder: [Density], face: String, headFace: String,
    alignments: [String: RoleStyle.Alignment] = [:], ruleThickness: Length, frameThickness: Length,
    horizontalPadding: Length, verticalPadding: Length
  ) {
    self.columns = columns
    self.ladder = ladder
    self.face = face
    self.headFace = headFace
    self.alignments = alignments
    self.ruleThickness = ruleThickness
    self.frameThickness = frameThickness
    self.horizontalPadding = horizontalPadding
    self.verticalPadding = verticalPadding
  }
}
