internal import Diagnostics
internal import Reading

/// The rows of a sheet of an XLSX file, as Excel, WPS and LibreOffice write them.
///
/// Of several visible sheets the first is read whose first row has a column that is known. Formulas count by the
/// results that were saved with them.
struct WorkbookRows: RowSource {
  private(set) var findings: [Diagnostic] = []
  private let file: String
  private let bounds: TableBounds
  private var workbook: Workbook?
  private var stream: SheetStream?
  private var last = 0

  init(path: String, columns: any TableColumns, bounds: TableBounds) throws(UnreadableFile) {
    file = path
    self.bounds = bounds
    guard try ByteStream(path: path).size <= bounds.workbookBytes else {
      findings = [.tooLarge(limit: bounds.workbookBytes, at: .start(of: path))]
      return
    }
    do {
      let workbook = try Workbook(path: path, bounds: bounds)
      self.workbook = workbook
      stream = try Self.choose(from: workbook, columns: columns, bounds: bounds)
      if stream == nil { report(Workbook.Fault(message: Wording("没有可见的工作表", "there is no visible sheet"))) }
    } catch {
      report(error)
    }
  }

  mutating func next() -> TableRow? {
    guard findings.isEmpty, stream != nil else { return nil }
    do {
      guard let row = try stream?.next() else {
        reportMerged()
        return nil
      }
      return tableRow(row)
    } catch {
      report(error)
      return nil
    }
  }

  private static func choose(
    from workbook: Workbook, columns: any TableColumns, bounds: TableBounds
  ) throws(Workbook.Fault) -> SheetStream? {
    func open(_ sheet: WorkbookParts.Sheet) -> SheetStream? { SheetStream(sheet, of: workbook, bounds: bounds) }
    if workbook.sheets.count > 1 {
      for sheet in workbook.sheets.prefix(100) {
        guard var probe = open(sheet), let row = try probe.next(), row.number == 1 else { continue }
        let names = row.cells.prefix(bounds.columns).map { text(of: $0, in: workbook).trimmingBlanks }
        if names.contains(where: { $0 == TableHeader.output || columns.column(named: $0) != nil }) {
          return open(sheet)
        }
      }
    }
    return workbook.sheets.first.flatMap(open)
  }

  // MARK: Cells

  private mutating func tableRow(_ row: SheetEvents.Row) -> TableRow? {
    guard let workbook else { return nil }
    // Rows are asked for one after another; a file that lists them otherwise would place findings wrongly.
    guard row.number > last else {
      report(Workbook.damaged(stream?.sheet.name.excerpt ?? "", "row \(row.number)"))
      return nil
    }
    last = row.number
    let filled = row.cells.map(\.column).max() ?? -1
    guard row.cells.isEmpty || row.number <= bounds.rows + 1, filled < bounds.columns else {
      report(
        Workbook.Fault(
          code: TableExplanations.size,
          message: Wording(
            "超过\(bounds.rows)行或\(bounds.columns)列的上限", "more than \(bounds.rows) rows or \(bounds.columns) columns")),
        row: row.number)
      return nil
    }
    var table = TableRow(number: row.number, cells: [], isComplete: false)
    table.cells = [String](repeating: "", count: filled + 1)
    for cell in row.cells {
      if cell.kind == .error || cell.isUnreckoned {
        table.findings.append(formulaFinding(cell, row: row.number))
      } else {
        table.cells[cell.column] = Self.text(of: cell, in: workbook)
      }
    }
    return table
  }

  private static func text(of cell: SheetCell, in workbook: Workbook) -> String {
    switch cell.kind {
    case .sharedText: workbook.texts.text(Int(cell.string)) ?? ""
    case .text, .inlineText: CellText.unescaped(cell.string)
    case .boolean: cell.string == "1" || cell.string == "true" ? "true" : "false"
    case .date: CellText.isoDate(cell.string)
    case .error: ""
    case .number:
      workbook.formats.isDate(cell.style)
        ? CellText.date(cell.string, countsFrom1904: workbook.countsFrom1904) ?? CellText.number(cell.string)
        : CellText.number(cell.string)
    }
  }

  private func formulaFinding(_ cell: SheetCell, row: Int) -> Diagnostic {
    let name = cell.string.excerpt
    let message =
      cell.isUnreckoned
      ? Wording(
        "这一格是公式，文件里没有存它的结果；请在 Excel 或 WPS 中打开，重新计算后保存",
        "this cell is a formula, and its result is not stored: open the file in Excel or WPS, let it reckon, and save it"
      )
      : Wording("这一格的公式出错：\(name)", "the formula of this cell is in error: \(name)")
    return Diagnostic(
      .error, TableExplanations.cell, at: SourceLocation(file: file, line: row, column: cell.column + 1), message)
  }

  // MARK: Findings

  /// What is merged over several rows is the value of the first alone.
  private mutating func reportMerged() {
    for range in stream?.merged ?? [] {
      let corners = range.split(separator: ":").compactMap { CellReference.parse($0) }
      guard corners.count == 2, corners[0].row < corners[1].row, corners[0].row <= last else { continue }
      findings.append(
        Diagnostic(
          .error, TableExplanations.cell,
          at: SourceLocation(file: file, line: corners[0].row, column: corners[0].column + 1),
          Wording(
            "\(range) 是跨行合并的单元格，只有首行有值；请取消合并，逐行填写",
            "\(range) is merged over several rows, and only the first has the value: unmerge it and fill in each row")))
    }
  }

  private mutating func report(_ fault: Workbook.Fault, row: Int? = nil) {
    let place = row.map { SourceLocation(file: file, line: $0, column: 1) } ?? .start(of: file)
    findings.append(Diagnostic(.error, fault.code, at: place, fault.message))
  }
}
