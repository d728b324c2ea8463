public import Measure

/// 版记: who else gets the document, who printed it and when; at the foot of the document's last page (GB/T 9704-2012
/// 7.4; in letters without rules and without the printer, 10.1).
public struct ImprintBlock: Sendable {
  /// 抄送 or 主送: a label and names that hang after its colon.
  public struct Entry: Sendable {
    /// The label with its colon, and the names.
    public var text: StyledText
    /// How many characters of it are the label's.
    public var labelCount: Int
    /// Whether no rule divides it from the entry below: 主送 stands straight above 抄送 (7.3.2).
    public var isJoinedToNext: Bool

    /// An entry.
    public init(text: StyledText, labelCount: Int, isJoinedToNext: Bool = false) {
      self.text = text
      self.labelCount = labelCount
      self.isJoinedToNext = isJoinedToNext
    }
  }

  /// The rules' thickness.
  public struct Rules: Hashable, Sendable {
    /// The first and the last: 0.35 mm.
    public var outer: Length
    /// Those between: 0.25 mm.
    public var inner: Length

    /// Rules.
    public init(outer: Length, inner: Length) {
      self.outer = outer
      self.inner = inner
    }
  }

  /// The list of recipients, which moves here where it leaves page 1 without text (7.3.2).
  public struct MovableRecipients: Sendable {
    /// The block that it is taken from.
    public var block: Int
    /// How it stands here.
    public var entry: Entry

    /// Recipients that may move.
    public init(block: Int, entry: Entry) {
      self.block = block
      self.entry = entry
    }
  }

  /// 抄送.
  public var entries: [Entry]
  /// 主送, where it moves here.
  public var movableRecipients: MovableRecipients?
  /// 印发机关, left on the last line.
  public var printer: StyledText?
  /// The date and 印发, right on the last line.
  public var printedOn: StyledText?
  /// The rules; `nil` in letters.
  public var rules: Rules?
  /// How far lines stand in on both sides: 1 character.
  public var indent: Length
  /// The blank between two lines' em-boxes.
  public var leading: Length
  /// Whether it stands on an even page, as a document printed on both sides has it.
  public var standsOnEvenPage: Bool
  /// What its lines say of where they belong.
  public var place: Place

  /// A 版记.
  public init(
    entries: [Entry], movableRecipients: MovableRecipients? = nil, printer: StyledText? = nil,
    printedOn: StyledText? = nil, rules: Rules?, indent: Length, leading: Length, standsOnEvenPage: Bool, place: Place
  ) {
    self.entries = entries
    self.movableRecipients = movableRecipients
    self.printer = printer
    self.printedOn = printedOn
    self.rules = rules
    self.indent = indent
    self.leading = leading
    self.standsOnEvenPage = standsOnEvenPage
    self.place = place
  }
}
