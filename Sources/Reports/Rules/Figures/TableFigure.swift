import Diagnostics

/// What the tables say about a claim: the figure, and where its cells stand.
struct TableFigure {
  /// The figure's name.
  var label: Wording
  /// Its value.
  var value: Int
  /// The cells that it is the sum of.
  var cells: [FieldPath]
  /// Other values that the same words may mean.
  var alternatives: Set<Int> = []

  /// Whether the value is what the words may mean.
  func admits(_ other: Int) -> Bool { other == value || alternatives.contains(other) }
}

extension Report {
  /// The sum of whole-number cells; `nil` where one is absent or the sum cannot be held.
  func sum(_ paths: [FieldPath]) -> Int? {
    var sum = 0
    for path in paths {
      guard let value = count(path) else { return nil }
      let (next, overflow) = sum.addingReportingOverflow(value)
      if overflow { return nil }
      sum = next
    }
    return sum
  }

  /// A sum of cells under its name.
  func tableFigure(_ chinese: String, _ english: String, _ paths: [FieldPath]) -> TableFigure? {
    sum(paths).map { TableFigure(label: Wording(chinese, english), value: $0, cells: paths) }
  }
}
