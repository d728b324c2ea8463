public import Measure

/// One step of a layout's flow: which part of the model is set here, and as what.
public enum FlowItem: Hashable, Sendable {
  /// The document's title: the field where the model has it, else the composed text.
  case title(field: String, otherwise: TextTemplate)
  /// A heading of the layout's own words.
  case heading(text: String, role: String)
  /// A field that holds paragraphs; where the model leaves it out, the composed paragraphs.
  case body(field: String, otherwise: [TextTemplate])
  /// A table of the form.
  case grid(name: String)
  /// Who signs, and when.
  case signature(SignatureFlow)
  /// Empty lines.
  case space(lines: Int)
  /// Empty lines where the model has that field.
  case conditionalSpace(lines: Int, field: String)
  /// A field of one line as a paragraph.
  case text(TextFlow)
  /// 附件说明.
  case attachmentList(AttachmentListFlow)
  /// Signatures with seals, without, or with name-stamps.
  case signatures(SignaturesFlow)
  /// Texts on pages of their own.
  case parts(PartsFlow)
  /// 版头.
  case head(HeadFlow)
  /// 版记.
  case imprint(ImprintFlow)
}

/// The fields and distances of a signature block (GB/T 9704-2012 7.3.5).
public struct SignatureFlow: Hashable, Sendable {
  /// The field of the signer's name.
  public var signer: String
  /// The field of the date.
  public var date: String
  /// The blank right of the signer, in characters.
  public var endIndent: Double
  /// How far the date begins right of the signer, in characters.
  public var dateIndent: Double
  /// Empty lines before it.
  public var linesBefore: Int
  /// The field of the seal; `nil` for documents without.
  public var seal: String?
  /// A seal's diameter where the model does not give it: by the rank of who seals (国发〔1999〕25号).
  public var sealDiameter: Length
  /// The blank right of a date under a seal, in characters.
  public var sealedEndIndent: Double

  /// A signature block.
  public init(
    signer: String, date: String, endIndent: Double, dateIndent: Double, linesBefore: Int, seal: String? = nil,
    sealDiameter: Length = .mm(42), sealedEndIndent: Double = 4
  ) {
    self.signer = signer
    self.date = date
    self.endIndent = endIndent
    self.dateIndent = dateIndent
    self.linesBefore = linesBefore
    self.seal = seal
    self.sealDiameter = sealDiameter
    self.sealedEndIndent = sealedEndIndent
  }
}

/// Text composed from fields of the model.
///
/// Words with `{field}` in them. A piece whose field is missing is left out of a list; outside a list it takes the
/// whole text with it.
public struct TextTemplate: Hashable, Sendable {
  /// A part of it.
  public enum Piece: Hashable, Sendable {
    /// Words of the layout.
    case words(String)
    /// The value of a field.
    case field(String)
    /// Those of the items whose fields are there, joined; with no item left, nothing at all.
    case list(items: [[Piece]], separator: String, before: String, after: String)
  }

  /// Its parts, in order.
  public var pieces: [Piece]

  /// A text of those pieces.
  public init(pieces: [Piece]) {
    self.pieces = pieces
  }

  /// Words with `{field}` in them.
  public init(words: String) {
    pieces = Self.pieces(of: words)
  }

  /// Cuts `{field}` out of words.
  public static func pieces(of words: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(words)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      pieces.append(.field(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }
}
