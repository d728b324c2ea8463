/// Fields by their keys.
public struct FormGroup: Sendable {
  /// The fields, in the form's order.
  public let fields: [FormField]
  /// The field that a single value stands for (a seal's path for `{ file: … }`).
  public let shorthand: String?
  /// Whether `true` or `false` may stand for it (a seal's empty place, or none); the field itself holds whether
  /// there is one.
  public let takesFlag: Bool
  /// Whether its figures may be written as a list, in order, with or without the total at the end.
  public let takesList: Bool
  /// The figures in it, in the form's order.
  public let figures: [FormField]
  private let positions: [String: Int]
  private let labelPositions: [String: Int]

  init(fields: [FormField], shorthand: String? = nil, takesFlag: Bool = false, takesList: Bool = false) {
    self.fields = fields
    self.shorthand = shorthand
    self.takesFlag = takesFlag
    self.takesList = takesList
    figures = fields.flatMap(\.figures)
    positions = Dictionary(
      fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    labelPositions = Dictionary(
      fields.enumerated().flatMap { position, field in
        field.labelKeys.map { ($0, position) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of the field that a key of a model means: by its key, or by its label however that is written.
  func position(of key: String) -> Int? {
    if let position = positions[key] { return position }
    // Labels are Chinese: a key of ASCII letters need not be looked at as one.
    guard key.utf8.contains(where: { $0 > 0x7F }), key.utf8.count < 512 else { return nil }
    return labelPositions[LabelSpelling.normalised(key)]
  }

  /// The field of that key.
  public func field(_ key: String) -> FormField? { positions[key].map { fields[$0] } }

  /// The field at the end of that way from here.
  public func field(at path: FieldPath) -> FormField? {
    var group = self
    var found: FormField?
    for key in path.keys {
      guard let field = group.field(String(key)) else { return nil }
      found = field
      if case .group(let inner) = field.kind { group = inner } else { group = FormGroup(fields: []) }
    }
    return found
  }
}
