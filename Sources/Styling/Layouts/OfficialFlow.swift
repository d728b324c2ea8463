public import Measure

/// A field of one line, or a normalised list, as a paragraph of a role.
public struct TextFlow: Hashable, Sendable {
  /// The field.
  public var field: String
  /// The role that dresses it.
  public var role: String
  /// Words before it, such as 出席：, after which later lines align.
  public var label: String?
  /// The role of the label.
  public var labelRole: String
  /// Empty lines before it.
  public var linesBefore: Int
  /// Whether it stands on the page of what follows.
  public var keepsWithNext: Bool

  /// A paragraph.
  public init(
    field: String, role: String, label: String? = nil, labelRole: String? = nil, linesBefore: Int = 0,
    keepsWithNext: Bool = false
  ) {
    self.field = field
    self.role = role
    self.label = label
    self.labelRole = labelRole ?? role
    self.linesBefore = linesBefore
    self.keepsWithNext = keepsWithNext
  }
}

/// 附件说明: the list of attachments below the text (GB/T 9704-2012 7.3.4).
public struct AttachmentListFlow: Hashable, Sendable {
  /// The field of the attachments.
  public var field: String
  /// 附件：
  public var label: String
  /// The role that dresses it.
  public var role: String
  /// Empty lines before it.
  public var linesBefore: Int

  /// A list.
  public init(field: String, label: String, role: String, linesBefore: Int) {
    self.field = field
    self.label = label
    self.role = role
    self.linesBefore = linesBefore
  }
}

/// Texts that begin on pages of their own: attachments (GB/T 9704-2012 7.3.7), and what a document prints or forwards.
public struct PartsFlow: Hashable, Sendable {
  /// The field of the list.
  public var field: String
  /// The field that an item must have to be set here.
  public var required: String
  /// What stands above each, numbered where the list has several: 附件; `nil` for nothing.
  public var label: String?
  /// The role of the label.
  public var labelRole: String
  /// Empty lines between label and title.
  public var linesAfterLabel: Int
  /// How an item is set, its fields named from the item on.
  public var flow: [FlowItem]

  /// Texts on pages of their own.
  public init(
    field: String, required: String, label: String?, labelRole: String, linesAfterLabel: Int, flow: [FlowItem]
  ) {
    self.field = field
    self.required = required
    self.label = label
    self.labelRole = labelRole
    self.linesAfterLabel = linesAfterLabel
    self.flow = flow
  }
}

/// Signatures of official documents in their three forms: sealed, unsealed, stamped by name (GB/T 9704-2012 7.3.5).
public struct SignaturesFlow: Hashable, Sendable {
  /// The field of the list of signers.
  public var field: String
  /// The field of the date.
  public var date: String
  /// The blank right of an unsealed signer, in characters.
  public var endIndent: Double
  /// How far an unsealed date begins right of its signer, in characters.
  public var dateIndent: Double
  /// Empty lines before an unsealed signature.
  public var linesBefore: Int
  /// The blank right of a date under seals, and of name-stamps, in characters.
  public var sealedEndIndent: Double
  /// Seals a row at most.
  public var sealsPerRow: Int
  /// The least blank between seals.
  public var sealGap: Length
  /// A seal's diameter where the model gives none.
  public var sealDiameter: Length
  /// Diameters by the ends of organs' names.
  public var sealDiameters: [String: Length]
  /// The blank between a post and its name-stamp, in characters.
  public var postGap: Double
  /// A name-stamp's width and height.
  public var stamp: Size
  /// Empty lines before name-stamps.
  public var linesBeforeStamp: Int
  /// Empty lines between name-stamps and the date.
  public var linesBeforeStampedDate: Int

  /// Signatures.
  public init(
    field: String, date: String, endIndent: Double, dateIndent: Double, linesBefore: Int, sealedEndIndent: Double,
    sealsPerRow: Int, sealGap: Length, sealDiameter: Length, sealDiameters: [String: Length], postGap: Double,
    stamp: Size, linesBeforeStamp: Int, linesBeforeStampedDate: Int
  ) {
    self.field = field
    self.date = date
    self.endIndent = endIndent
    self.dateIndent = dateIndent
    self.linesBefore = linesBefore
    self.sealedEndIndent = sealedEndIndent
    self.sealsPerRow = sealsPerRow
    self.sealGap = sealGap
    self.sealDiameter = sealDiameter
    self.sealDiameters = sealDiameters
    self.postGap = postGap
    self.stamp = stamp
    self.linesBeforeStamp = linesBeforeStamp
    self.linesBeforeStampedDate = linesBeforeStampedDate
  }

  /// The diameter of the seal of an organ: that of the longest ending that its name has.
  public func sealDiameter(of organ: String) -> Length {
    let ending = sealDiameters.keys.filter { organ.hasSuffix($0) }.max { $0.count < $1.count }
    return ending.flatMap { sealDiameters[$0] } ?? sealDiameter
  }
}

/// 版记 (GB/T 9704-2012 7.4).
public struct ImprintFlow: Hashable, Sendable {
  /// The rules' thickness: outer and inner.
  public struct Rules: Hashable, Sendable {
    /// The first and the last.
    public var outer: Length
    /// Those between.
    public var inner: Length
  }

  /// The field of the recipients, who move here where page 1 would have no text.
  public var recipients: String?
  /// 主送：
  public var recipientsLabel: String
  /// The field of the copies.
  public var copies: String?
  /// 抄送：
  public var copiesLabel: String
  /// The field of the printing office.
  public var printer: String?
  /// The field of the date of printing.
  public var date: String?
  /// What follows the date: 印发.
  public var dateSuffix: String
  /// The role that dresses it.
  public var role: String
  /// How far it stands in on both sides, in characters of its own type.
  public var indent: Double
  /// The rules; `nil` for none.
  public var rules: Rules?
  /// Whether the document is printed on both sides, so that the 版记 stands on an even page.
  public var isDuplex: Bool

  /// A 版记.
  public init(
    recipients: String?, recipientsLabel: String, copies: String?, copiesLabel: String, printer: String?,
    date: String?, dateSuffix: String, role: String, indent: Double, rules: Rules?, isDuplex: Bool
  ) {
    self.recipients = recipients
    self.recipientsLabel = recipientsLabel
    self.copies = copies
    self.copiesLabel = copiesLabel
    self.printer = printer
    self.date = date
    self.dateSuffix = dateSuffix
    self.role = role
    self.indent = indent
    self.rules = rules
    self.isDuplex = isDuplex
  }
}
