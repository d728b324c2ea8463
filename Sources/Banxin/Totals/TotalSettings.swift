public import Reports

/// What `banxin total` is asked to do.
public struct TotalSettings: Sendable {
  /// Models, folders of models, and tables of units.
  public var inputs: [String]
  /// The model that the rows of CSV and XLSX tables are laid over.
  public var template: String?
  /// The model that gives everything but the figures; `nil` for a model to fill in.
  public var base: String?
  /// The list of units that are expected.
  public var expected: String?
  /// A parent whose figures must be the sums.
  public var parent: String?
  /// Models of the year before: files, folders, JSON Lines.
  public var previous: [String] = []
  /// Figures, or groups of them, whose parts are wanted.
  public var parts: [FieldPath] = []

  /// A total of those inputs.
  public init(inputs: [String]) {
    self.inputs = inputs
  }
}

/// What came of adding up.
public struct TotalOutcome: Sendable {
  /// The model of the sums, YAML; `nil` where an error is among the findings, or there is no unit.
  public var model: [UInt8]?
  /// The parts that were asked for.
  public var parts: FigureParts?
  /// How many units were added up.
  public var unitCount = 0
}
