public import Diagnostics

/// One value of a form: its key, its label, and what may stand there.
public struct FormField: Sendable {
  /// What may stand in a field.
  public indirect enum Kind: Sendable {
    /// One line of text.
    case line
    /// Words in the form in which they are printed: joined, closed, bracketed.
    case phrase(PhraseFormat)
    /// Paragraphs, tables, images, lists of names.
    case body
    /// A year of four digits.
    case year
    /// A day, such as `2025-01-15`.
    case date
    /// A length with its unit, such as `42mm`.
    case length
    /// A file below the assets root.
    case file
    /// Yes or no: `true`, `false`.
    case flag
    /// A number.
    case figure(FigureFormat)
    /// Fields by their keys.
    case group(FormGroup)
    /// Several values of one kind.
    case list(FormList)
  }

  /// The key in a model.
  public let key: String
  /// The way to the value; inside a list, from its item.
  public private(set) var path: FieldPath
  /// The label: in Chinese as the form prints it (一、本年新收政府信息公开申请数量), in English a description.
  public let label: Wording
  /// What messages call it (本年新收).
  public let shortLabel: Wording
  /// What messages call it where its row does not stand beside it (本年新收·自然人).
  public private(set) var fullLabel: Wording
  /// Other ways to write the label that are met in practice.
  public let aliases: [String]
  /// What to know before filling it in.
  public let note: Wording?
  /// What may stand there.
  public private(set) var kind: Kind
  /// Whether a model must give it.
  public private(set) var isRequired: Bool
  /// Whether a model to fill in offers it though it may be left out.
  public let isRecommended: Bool

  /// Whether nothing but figures stands in it, so that a single `0` may stand for all of them.
  public let holdsOnlyFigures: Bool
  /// The labels that a model may use for the key, as they are compared: those of figures alone.
  let labelKeys: [String]

  init(
    key: String, path: FieldPath, label: Wording, shortLabel: Wording, fullLabel: Wording, aliases: [String],
    note: Wording?, kind: Kind, isRequired: Bool, isRecommended: Bool
  ) {
    self.key = key
    self.path = path
    self.label = label
    self.shortLabel = shortLabel
    self.fullLabel = fullLabel
    self.aliases = aliases
    self.note = note
    self.kind = kind
    self.isRequired = isRequired
    self.isRecommended = isRecommended
    holdsOnlyFigures =
      switch kind {
      case .figure: true
      case .group(let group): !group.fields.isEmpty && group.fields.allSatisfy(\.holdsOnlyFigures)
      default: false
      }
    labelKeys = holdsOnlyFigures ? ([label.chinese] + aliases).map(LabelSpelling.normalised) : []
  }

  /// The field with another kind of value, and required or not.
  func with(kind: Kind, isRequired: Bool) -> FormField {
    var field = self
    field.kind = kind
    field.isRequired = isRequired
    return field
  }

  /// The column as a cell of the row at the end of that way, which messages call `name`.
  func cell(of row: FieldPath, named name: Wording) -> FormField {
    var field = self
    field.path = row.appending(key)
    field.fullLabel = Wording("\(name.chinese)·\(shortLabel.chinese)", "\(name.english), \(shortLabel.english)")
    return field
  }

  /// The figures in it, in the form's order.
  var figures: [FormField] {
    switch kind {
    case .figure: [self]
    case .group(let group): group.figures
    default: []
    }
  }
}

/// Several values of one kind.
public struct FormList: Sendable {
  /// What each item is; its way is empty.
  public let item: FormField
  /// Whether a single value may be written without the list around it.
  public let takesSingle: Bool
}

/// How a number is written.
public struct FigureFormat: Hashable, Sendable {
  /// Digits after the decimal point, at most; 0 for a whole number.
  public let places: Int
  /// Whether it may be below zero (a change against the year before).
  public let isSigned: Bool
  /// The unit it is counted in, such as 万元.
  public let unit: String?

  /// A count: a whole number from 0.
  static let count = FigureFormat(places: 0, isSigned: false, unit: nil)

  /// The most digits of a figure: 200 figures of 15 digits add up without overflow.
  static let digitLimit = 15
}
