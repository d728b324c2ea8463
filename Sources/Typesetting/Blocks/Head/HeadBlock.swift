public import Measure

/// 版头: what stands on page 1 above the text, down to the red rule (GB/T 9704-2012 7.2; of letters, orders and minutes
/// clause 10).
///
/// It is the first thing of its document. Its distances are the layout's; places are found when it is set.
public struct HeadBlock: Sendable {
  /// A line in the type area's top left corner: 份号, 密级和保密期限 or 紧急程度.
  public struct CornerLine: Sendable {
    /// Its grid line, from 0; in letters, its line below the upper rules.
    public var row: Int
    /// What it says.
    public var text: StyledText

    /// A line of the corner.
    public init(row: Int, text: StyledText) {
      self.row = row
      self.text = text
    }
  }

  /// 签发人 of an upward document (7.2.6).
  public struct Signatories: Sendable {
    /// 签发人：
    public var label: StyledText
    /// The names, in the organs' order.
    public var names: [StyledText]
    /// How many names stand on a line: 2.
    public var perRow: Int
    /// How far they end from the type area's right edge and the number begins from the left one: 1 character.
    public var indent: Length
    /// The width of a name: 3 characters; shorter ones are spread to it.
    public var nameWidth: Length
    /// The blank between two names of a line.
    public var gap: Length

    /// Signatories.
    public init(
      label: StyledText, names: [StyledText], perRow: Int, indent: Length, nameWidth: Length, gap: Length
    ) {
      self.label = label
      self.names = names
      self.perRow = max(1, perRow)
      self.indent = indent
      self.nameWidth = nameWidth
      self.gap = gap
    }
  }

  /// A red rule as wide as the type area.
  public struct Rule: Hashable, Sendable {
    /// From the number's em-boxes to the rule's top edge: 4 mm.
    public var distance: Length
    /// Its thickness.
    public var thickness: Length

    /// A rule.
    public init(distance: Length, thickness: Length) {
      self.distance = distance
      self.thickness = thickness
    }
  }

  /// The double red rules of a letter's first page (10.1), centred on the paper.
  public struct DoubleRules: Hashable, Sendable {
    /// From the masthead's ink to the upper rules: 4 mm.
    public var distance: Length
    /// From the lower rules to the paper's bottom edge: 20 mm.
    public var footDistance: Length
    /// Their length: 170 mm.
    public var length: Length
    /// The thickness of the outer one of each pair.
    public var thick: Length
    /// The thickness of the inner one.
    public var thin: Length
    /// The blank between the two.
    public var gap: Length
    /// From the upper rules to the lines below them: 7/8 of a 3号 character.
    public var textDistance: Length

    /// Double rules.
    public init(
      distance: Length, footDistance: Length, length: Length, thick: Length, thin: Length, gap: Length,
      textDistance: Length
    ) {
      self.distance = distance
      self.footDistance = footDistance
      self.length = length
      self.thick = thick
      self.thin = thin
      self.gap = gap
      self.textDistance = textDistance
    }

    /// Both rules and the blank between them.
    public var height: Length { thick + gap + thin }
  }

  /// What stands below the masthead, and how.
  public enum Arrangement: Sendable {
    /// The number so many empty lines below the masthead, and a rule below it where there is one.
    case numberBelowMasthead(blankLines: Int, rule: Rule?)
    /// Double rules; the number below them at the right edge, the corner's lines at the left one.
    case letter(DoubleRules)
  }

  /// 份号, 密级和保密期限, 紧急程度.
  public var corner: [CornerLine]
  /// 发文机关标志.
  public var masthead: Masthead
  /// 发文字号.
  public var number: StyledText?
  /// 签发人.
  public var signatories: Signatories?
  /// What stands below the masthead, and how.
  public var arrangement: Arrangement
  /// The ink of its rules.
  public var ruleInk: Ink
  /// What its lines say of where they belong; each has its style's role.
  public var place: Place

  /// A head.
  public init(
    corner: [CornerLine] = [], masthead: Masthead, number: StyledText? = nil, signatories: Signatories? = nil,
    arrangement: Arrangement, ruleInk: Ink = .red, place: Place
  ) {
    self.corner = corner
    self.masthead = masthead
    self.number = number
    self.signatories = signatories
    self.arrangement = arrangement
    self.ruleInk = ruleInk
    self.place = place
  }
}

/// 发文机关标志: the organs' names, and 文件 (GB/T 9704-2012 7.2.4).
public struct Masthead: Sendable {
  /// The names, the leading organ first; each on a line, all as wide as the widest.
  public var names: [String]
  /// 文件: set on with a single name, right of several and in their middle.
  public var suffix: String?
  /// Its dress at the largest size.
  public var style: TextStyle
  /// The smallest size that many names may be set at so that page 1 shows text.
  public var leastSize: Length
  /// How far glyphs are narrowed before the size goes down: 0.8 of their width.
  public var leastWidth: Double
  /// From the type area's top edge to the top of its ink; negative above it.
  public var top: Length
  /// The blank between the em-boxes of two names at the largest size.
  public var leading: Length
  /// The blank between the names and a suffix beside them, in em.
  public var suffixGap: Double

  /// A masthead.
  public init(
    names: [String], suffix: String?, style: TextStyle, leastSize: Length, leastWidth: Double, top: Length,
    leading: Length, suffixGap: Double
  ) {
    self.names = names
    self.suffix = suffix
    self.style = style
    self.leastSize = leastSize
    self.leastWidth = leastWidth
    self.top = top
    self.leading = leading
    self.suffixGap = suffixGap
  }
}
