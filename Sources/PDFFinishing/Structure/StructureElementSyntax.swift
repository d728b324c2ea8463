internal import Typesetting

/// A structure element's dictionary in PDF syntax, as far as it holds no references (ISO 32000-1 14.7.2).
struct StructureElementSyntax {
  /// The dictionary.
  let dictionary: String
  /// The words that stand for a picture.
  let alternativeText: String?
  /// What cells call it that name it as their header.
  let identifier: String?

  /// - Parameter table: The number of the element's table, where cells of that table name their headers.
  init(_ element: StructureElement, table: Int?) {
    identifier = Self.identifier(of: element, table: table)
    alternativeText = if case .figure(let text) = element.type { text } else { nil }
    var entries = "/S /\(Self.name(of: element.type))"
    if let identifier { entries += " /ID (\(identifier))" }
    let attributes = Self.tableAttributes(of: element, table: table)
    if !attributes.isEmpty { entries += " /A << /O /Table\(attributes) >>" }
    dictionary = "<< \(entries) >>"
  }

  /// The standard structure type (ISO 32000-1 14.8.4).
  private static func name(of type: StructureType) -> String {
    switch type {
    case .heading(let level): "H\(min(max(level, 1), 6))"
    case .paragraph: "P"
    case .table: "Table"
    case .tableRow: "TR"
    case .tableHeader: "TH"
    case .tableData: "TD"
    case .list: "L"
    case .listItem: "LI"
    case .listBody: "LBody"
    case .caption: "Caption"
    case .figure: "Figure"
    }
  }

  /// ISO 32000-1 table 349.
  private static func tableAttributes(of element: StructureElement, table: Int?) -> String {
    guard let cell = element.cell else { return "" }
    var attributes = ""
    if case .tableHeader(let scope) = element.type { attributes += " /Scope /\(name(of: scope))" }
    if cell.rowSpan > 1 { attributes += " /RowSpan \(cell.rowSpan)" }
    if cell.columnSpan > 1 { attributes += " /ColSpan \(cell.columnSpan)" }
    if let table, !element.headers.isEmpty {
      let names = element.headers.map { "(\(identifier(table: table, row: $0.row, column: $0.column)))" }
      attributes += " /Headers [\(names.joined(separator: " "))]"
    }
    return attributes
  }

  private static func name(of scope: StructureType.HeaderScope) -> String {
    switch scope {
    case .column: "Column"
    case .row: "Row"
    case .both: "Both"
    }
  }

  private static func identifier(of element: StructureElement, table: Int?) -> String? {
    guard let table, case .tableHeader = element.type, let cell = element.cell else { return nil }
    return identifier(table: table, row: cell.row, column: cell.column)
  }

  private static func identifier(table: Int, row: Int, column: Int) -> String {
    "table-\(table)-\(row + 1)-\(column + 1)"
  }
}
