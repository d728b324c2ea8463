internal import Measure
internal import Typesetting

/// What a structure element's dictionary says of the element itself (ISO 32000-1 14.7.2, 14.8.5).
struct StructureAttributes {
  private let element: StructureElement
  /// The number of the element's table, where cells of that table name their headers.
  private let table: Int?

  init(_ element: StructureElement, table: Int?) {
    self.element = element
    self.table = table
  }

  /// What cells call it that name it as their header.
  var identifier: CellIdentifier? {
    guard let table, case .tableHeader = element.type, let cell = element.cell else { return nil }
    return CellIdentifier(table: table, row: cell.row, column: cell.column)
  }

  /// Writes type, identifier, replacement and attributes.
  ///
  /// - Parameter figure: The box of the picture on its page, from the paper's lower left corner.
  func put(to syntax: inout PDFSyntax, figure: Rectangle?) {
    syntax.put("/S /")
    putType(to: &syntax)
    if let identifier {
      syntax.put(" /ID ")
      identifier.put(to: &syntax)
    }
    if case .figure(let text) = element.type {
      syntax.put(" /Alt ")
      syntax.put(text: text)
    }
    if let figure { Self.putLayout(figure, to: &syntax) }
    putTableAttributes(to: &syntax)
  }

  /// The standard structure type (ISO 32000-1 14.8.4).
  private func putType(to syntax: inout PDFSyntax) {
    switch element.type {
    case .heading(let level):
      syntax.put("H")
      syntax.put(min(max(level, 1), 6))
    case .paragraph: syntax.put("P")
    case .table: syntax.put("Table")
    case .tableRow: syntax.put("TR")
    case .tableHeader: syntax.put("TH")
    case .tableData: syntax.put("TD")
    case .list: syntax.put("L")
    case .listItem: syntax.put("LI")
    case .listBody: syntax.put("LBody")
    case .caption: syntax.put("Caption")
    case .figure: syntax.put("Figure")
    }
  }

  /// Where a figure stands: ISO 32000-1 table 344 asks for it.
  private static func putLayout(_ frame: Rectangle, to syntax: inout PDFSyntax) {
    syntax.put(" /A << /O /Layout /Placement /Block /BBox [")
    for length in [frame.minX, frame.minY, frame.maxX, frame.maxY] {
      syntax.put(" ")
      syntax.put(length)
    }
    syntax.put(" ] >>")
  }

  /// ISO 32000-1 table 349.
  private func putTableAttributes(to syntax: inout PDFSyntax) {
    guard let cell = element.cell else { return }
    let headers = table == nil ? [] : element.headers
    var scope: StructureType.HeaderScope?
    if case .tableHeader(let found) = element.type { scope = found }
    guard scope != nil || cell.rowSpan > 1 || cell.columnSpan > 1 || !headers.isEmpty else { return }
    syntax.put(" /A << /O /Table")
    put(" /ColSpan ", cell.columnSpan, to: &syntax)
    putHeaders(headers, to: &syntax)
    put(" /RowSpan ", cell.rowSpan, to: &syntax)
    switch scope {
    case .column: syntax.put(" /Scope /Column")
    case .row: syntax.put(" /Scope /Row")
    case .both: syntax.put(" /Scope /Both")
    case nil: break
    }
    syntax.put(" >>")
  }

  private func put(_ key: StaticString, _ span: Int, to syntax: inout PDFSyntax) {
    guard span > 1 else { return }
    syntax.put(key)
    syntax.put(span)
  }

  private func putHeaders(_ headers: [StructureElement.HeaderPosition], to syntax: inout PDFSyntax) {
    guard let table, !headers.isEmpty else { return }
    syntax.put(" /Headers [")
    for header in headers { CellIdentifier(table: table, row: header.row, column: header.column).put(to: &syntax) }
    syntax.put("]")
  }
}

/// What a heading cell is called: `table-1-2-3`, the table's number in the document, its row and column from 1.
struct CellIdentifier {
  var table: Int
  var row: Int
  var column: Int

  /// The name in the order of its bytes, as name trees want it (ISO 32000-1 7.9.6).
  var bytes: [UInt8] {
    var syntax = PDFSyntax()
    put(to: &syntax)
    return Array(syntax.bytes.dropFirst().dropLast())
  }

  func put(to syntax: inout PDFSyntax) {
    syntax.put("(table-")
    syntax.put(table)
    syntax.put("-")
    syntax.put(row + 1)
    syntax.put("-")
    syntax.put(column + 1)
    syntax.put(")")
  }
}
