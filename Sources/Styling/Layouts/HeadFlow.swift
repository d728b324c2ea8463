public import Measure

/// 版头: its fields and distances (GB/T 9704-2012 7.2, clause 10).
public struct HeadFlow: Hashable, Sendable {
  /// A line of the top left corner.
  public struct Corner: Hashable, Sendable {
    /// The field.
    public var field: String
    /// The role that dresses it.
    public var role: String
    /// The line, from 1, that it stands on at least.
    public var line: Int
  }

  /// A rule as wide as the type area.
  public struct Rule: Hashable, Sendable {
    /// From the number to the rule.
    public var distance: Length
    /// Its thickness.
    public var thickness: Length
  }

  /// The double rules of a letter.
  public struct DoubleRules: Hashable, Sendable {
    /// From the masthead to the upper rules.
    public var distance: Length
    /// From the lower rules to the paper's bottom edge.
    public var footDistance: Length
    /// Their length.
    public var length: Length
    /// The outer rules' thickness.
    public var thick: Length
    /// The inner rules' thickness.
    public var thin: Length
    /// The blank between two rules.
    public var gap: Length
    /// From the upper rules to the text below.
    public var textDistance: Length
  }

  /// 签发人.
  public struct Signatories: Hashable, Sendable {
    /// The field of the names.
    public var field: String
    /// 签发人：
    public var label: String
    /// The names' role.
    public var role: String
    /// Names a line.
    public var perRow: Int
    /// The indent on both sides, in characters.
    public var indent: Double
    /// A name's least width, in characters.
    public var nameWidth: Double
    /// The blank between two names, in characters.
    public var gap: Double
  }

  /// The field of the masthead: a name or several.
  public var masthead: String
  /// What follows the names: 文件.
  public var suffix: String?
  /// The field that replaces the suffix.
  public var suffixField: String?
  /// Whether only the leading organ is named, as in letters.
  public var namesLeaderOnly: Bool
  /// From the type area's top edge to the masthead's ink; negative above it.
  public var top: Length
  /// The least size that many names may be set at.
  public var leastSize: Length
  /// To which share of their width glyphs may be narrowed.
  public var leastWidth: Double
  /// The blank between names and a suffix beside them, in em.
  public var suffixGap: Double
  /// 份号, 密级和保密期限, 紧急程度.
  public var corner: [Corner]
  /// The field of the number.
  public var number: String?
  /// The role of the number.
  public var numberRole: String
  /// Empty lines between masthead and number.
  public var linesBeforeNumber: Int
  /// 签发人.
  public var signatories: Signatories?
  /// The rule below the number.
  public var rule: Rule?
  /// The double rules of a letter.
  public var doubleRules: DoubleRules?
}
