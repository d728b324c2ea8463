internal import Diagnostics
internal import Reading

/// Reads a table that an author writes into a body.
struct TableReader {
  let maximumCells: Int

  /// The table, or `nil` where it has no rows to speak of.
  func read(_ value: Value, findings: inout [Diagnostic]) -> BodyTable? {
    guard let fields = BodyFields(value, keys: ["caption", "columns", "header", "rows"], findings: &findings) else {
      return nil
    }
    let caption = fields.line("caption", findings: &findings)
    let writtenHeader = fields["header"].map { readRows($0, findings: &findings) }
    let columns = readColumns(fields["columns"], hasHeader: writtenHeader != nil, findings: &findings)
    guard let writtenRows = fields.required("rows", findings: &findings) else { return nil }
    let rows = readRows(writtenRows, findings: &findings)
    let header = writtenHeader ?? []
    let first = header.first ?? rows.first
    let width = columns.isEmpty ? first?.cells.reduce(0) { $0 + $1.columnSpan } ?? 0 : columns.count
    guard width > 0 else {
      // What made it so is reported, but for rows that have no cell.
      if let first { findings.append(.unequalRow(cells: 0, columns: 1, at: first.location)) }
      return nil
    }
    guard fits(header.count + rows.count, width, first?.location ?? value.location, &findings) else { return nil }
    findings += TableGrid.findings(in: header, width: width)
    findings += TableGrid.findings(in: rows, width: width)
    return BodyTable(
      caption: caption, columns: columns, header: writtenHeader == nil ? titles(columns) : header.map(\.cells),
      rows: rows.map(\.cells), location: value.location)
  }

  private func fits(_ rows: Int, _ width: Int, _ location: SourceLocation, _ findings: inout [Diagnostic]) -> Bool {
    let (cells, overflows) = rows.multipliedReportingOverflow(by: width)
    if !overflows && cells <= maximumCells { return true }
    findings.append(.tooManyCells(limit: maximumCells, at: location))
    return false
  }

  // MARK: Columns

  private func readColumns(_ value: Value?, hasHeader: Bool, findings: inout [Diagnostic]) -> [BodyTable.Column] {
    guard let value else { return [] }
    guard case .sequence(let items) = value.content, !items.isEmpty else {
      findings.append(.wrongKind(value.kindName, expected: Wording("列的列表", "a list of columns"), at: value.location))
      return []
    }
    guard fits(items.count, 1, value.location, &findings) else { return [] }
    let columns = items.map { readColumn($0, hasHeader: hasHeader, findings: &findings) }
    checkPercentages(columns, at: value.location, findings: &findings)
    return columns
  }

  private func readColumn(_ value: Value, hasHeader: Bool, findings: inout [Diagnostic]) -> BodyTable.Column {
    switch value.content {
    case .null: return BodyTable.Column()
    case .mapping:
      guard let fields = BodyFields(value, keys: ["title", "align", "width"], findings: &findings) else {
        return .init()
      }
      return BodyTable.Column(
        title: fields["title"].flatMap { title($0, hasHeader: hasHeader, findings: &findings) },
        alignment: fields.choice("align", of: BodyTable.Alignment.self, findings: &findings),
        width: fields.width("width", allowsPercent: true, findings: &findings))
    case .scalar, .sequence:
      return BodyTable.Column(title: title(value, hasHeader: hasHeader, findings: &findings))
    }
  }

  /// Where a table has `header`, its columns give only width and alignment: a title would be lost.
  private func title(_ value: Value, hasHeader: Bool, findings: inout [Diagnostic]) -> SourcedText? {
    guard let text = value.textOrFinding(&findings) else { return nil }
    if hasHeader {
      findings.append(
        .badValue(
          text.string,
          expected: Wording("{ align, width }，因为表头已写在 header 里", "{ align, width }, because `header` gives the head"),
          at: value.location))
    }
    return TextNormalizer().line(text, findings: &findings)
  }

  private func titles(_ columns: [BodyTable.Column]) -> [[BodyTable.Cell]] {
    guard columns.contains(where: { $0.title != nil }) else { return [] }
    return [columns.map { BodyTable.Cell(text: $0.title ?? SourcedText()) }]
  }

  private func checkPercentages(
    _ columns: [BodyTable.Column], at location: SourceLocation, findings: inout [Diagnostic]
  ) {
    let percentages = columns.compactMap { $0.width.flatMap { WrittenWidth($0.string) } }.filter { $0.unit == .percent }
    let sum = percentages.reduce(0) { $0 + $1.tenThousandths }
    guard sum > 100_0000 else { return }
    findings.append(
      .widthsBeyondWhole(ExactDecimal(coefficient: sum, scale: 4).description, at: location))
  }

  // MARK: Rows

  private func readRows(_ value: Value, findings: inout [Diagnostic]) -> [TableGrid.Row] {
    guard case .sequence(let items) = value.content, !items.isEmpty else {
      findings.append(.wrongKind(value.kindName, expected: Wording("行的列表", "a list of rows"), at: value.location))
      return []
    }
    return items.compactMap { row in
      guard case .sequence(let cells) = row.content else {
        findings.append(
          .wrongKind(row.kindName, expected: Wording("一行各格的列表", "a list of the row's cells"), at: row.location))
        return nil
      }
      return TableGrid.Row(
        cells: cells.map { readCell($0, findings: &findings) }, places: cells.map(\.location), location: row.location)
    }
  }

  private func readCell(_ value: Value, findings: inout [Diagnostic]) -> BodyTable.Cell {
    guard case .mapping = value.content else { return BodyTable.Cell(text: cellText(value, findings: &findings)) }
    let keys = ["text", "colSpan", "rowSpan", "align"]
    guard let fields = BodyFields(value, keys: keys, findings: &findings) else { return .init(text: SourcedText()) }
    let spans = 1...max(1, maximumCells)
    return BodyTable.Cell(
      text: fields.required("text", findings: &findings).map { cellText($0, findings: &findings) } ?? SourcedText(),
      columnSpan: fields.count("colSpan", in: spans, findings: &findings) ?? 1,
      rowSpan: fields.count("rowSpan", in: spans, findings: &findings) ?? 1,
      alignment: fields.choice("align", of: BodyTable.Alignment.self, findings: &findings))
  }

  /// A cell's text; nothing makes an empty cell.
  private func cellText(_ value: Value, findings: inout [Diagnostic]) -> SourcedText {
    if case .null = value.content { return SourcedText("", at: value.location) }
    guard let text = value.textOrFinding(&findings) else { return SourcedText() }
    return TextNormalizer().cell(text, findings: &findings)
  }
}
