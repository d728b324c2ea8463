import Diagnostics

/// Writes a form as JSON, for those who show it to people: its fields, its tables as they are printed, its sums.
///
/// ```json
/// { "name": "annual-report-2021", "title": { "zh": …, "en": … }, "clause": …, "fields": [ … ],
///   "alternatives": [["contact", "preface"]], "grids": [ … ], "totals": [ … ], "checks": [ … ],
///   "blankCodes": ["MODEL-BLANK", …] }
/// ```
///
/// Words stand in both languages, so that one writing serves every reader. Ways are keys joined by dots; those inside a
/// list start at its item.
public struct FormDefinitionWriter: Sendable {
  private let form: Form
  private let columnWidths: [String: [Int]]

  /// A writer of that form's definition.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - columnWidths: How wide the columns of its tables are printed, by the tables' names, in hundredths of a
  ///     millimetre; tables that are not named have columns of one width.
  public init(form: Form, columnWidths: [String: [Int]] = [:]) {
    self.form = form
    self.columnWidths = columnWidths
  }

  /// The definition as text; the same form gives the same bytes.
  public func definition() -> String {
    let definition: JSONValue = [
      "name": .string(form.name), "title": JSONValue(form.title), "fields": .array(form.root.fields.map(\.definition)),
      "alternatives": .array(form.alternatives.map { .array($0.map(JSONValue.init)) }),
      "grids": .array(form.grids.map(definition)),
      "totals": .array(form.totals.map(\.definition)),
      "checks": .array(form.checks.map(\.definition)),
      "blankCodes": .array(blankCodes.map { .string($0) }),
    ]
    return definition.adding("clause", form.clause.map(JSONValue.init)).text + "\n"
  }

  private func definition(of grid: Grid) -> JSONValue {
    let widths = columnWidths[grid.name] ?? Array(repeating: 1, count: grid.columnCount)
    return grid.definition.adding("widths", .array(widths.map { .number($0) }))
  }

  /// The codes that say no more than that something is still to be filled in.
  private var blankCodes: [String] {
    let codes =
      [ModelExplanations.blank, ModelExplanations.missing] + form.checks.filter { $0.kind == .notBlank }.map(\.code)
    return codes.map(\.rawValue)
  }
}
