public import Diagnostics
public import Reading

/// Reads a table of units one after another: CSV (`.csv`, `.tsv`) and XLSX over a template, JSON Lines (`.jsonl`)
/// line by line as whole models.
///
///     var reader = try UnitReader(path: "units.csv", template: template, columns: columns)
///     while let unit = reader.next() { … }
///     // then: reader.findings
///
/// A unit comes with findings of its row, and may be used where there is no error among them. `findings` says what is
/// wrong with the table as a whole; where its header is wrong no unit comes.
public struct UnitReader {
  private enum Source {
    case rows(any RowSource, TableHeader, UnitTemplate)
    case lines(JSONLineModels)
    case nothing
  }

  /// The name endings of tables.
  public static let extensions = ["csv", "tsv", "xlsx", "jsonl"]

  /// What is wrong with the table as a whole, so far.
  public private(set) var findings: [Diagnostic] = []
  private let file: String
  private let bounds: TableBounds
  private var source = Source.nothing
  private var names = UnitName()
  private var count = 0

  /// Opens a table.
  ///
  /// - Parameters:
  ///   - path: The file; its name's ending says what it is.
  ///   - template: The model that rows are laid over; JSON Lines take none, the others must have one.
  ///   - columns: What the header may name.
  /// - Throws: `UnreadableFile` where the file cannot be opened.
  public init(
    path: String, template: UnitTemplate?, columns: any TableColumns, bounds: TableBounds = .init()
  ) throws(UnreadableFile) {
    file = path
    self.bounds = bounds
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if ending == "jsonl" {
      source = .lines(try JSONLineModels(path: path, bounds: bounds))
      return
    }
    guard let template else {
      findings = [
        Diagnostic(
          .error, TableExplanations.template, at: .start(of: path),
          Wording("表格“\(path)”要用 --template 指定模板", "the table “\(path)” takes a template (--template)"))
      ]
      return
    }
    var rows: any RowSource =
      ending == "xlsx"
      ? try WorkbookRows(path: path, columns: columns, bounds: bounds) : try CSVRows(path: path, bounds: bounds)
    open(&rows, template: template, columns: columns)
  }

  /// The next unit; `nil` at the table's end, or where it cannot be read further.
  public mutating func next() -> Unit? {
    switch source {
    case .nothing: return nil
    case .lines(var lines):
      // Taken out and put back, so that it is not copied.
      source = .nothing
      let line = lines.next()
      if line == nil { finish(lines.findings) } else { source = .lines(lines) }
      return line.map { unit(of: $0) }
    case .rows(var rows, var header, let template):
      source = .nothing
      while let row = rows.next()?.trimmingBlanks {
        if row.isBlank { continue }
        let unit = unit(of: row, header: &header, template: template)
        source = .rows(rows, header, template)
        return unit
      }
      finish(rows.findings)
      return nil
    }
  }

  private mutating func finish(_ faults: [Diagnostic]) {
    findings += faults
    if count == 0, findings.isEmpty {
      findings.append(
        Diagnostic(
          .error, TableExplanations.empty, at: .start(of: file), Wording("表格中没有数据行", "the table has no row of data")))
    }
  }

  // MARK: Header

  private mutating func open(_ rows: inout any RowSource, template: UnitTemplate, columns: any TableColumns) {
    findings += template.findings
    guard let first = rows.next(), first.number == 1, !first.isBlank else {
      findings += rows.findings
      if rows.findings.isEmpty {
        findings.append(
          Diagnostic(.error, TableExplanations.empty, at: .start(of: file), Wording("第1行没有表头", "row 1 is no header")))
      }
      return
    }
    let header = TableHeader(first, columns: columns, placeholders: Set(template.names.keys), file: file)
    findings += header.findings
    for (name, place) in template.names where header.position(of: name) == nil && template.text(at: name) == nil {
      findings.append(
        Diagnostic(
          .error, TableExplanations.placeholder, at: place,
          Wording(
            "占位符 {{\(name.excerpt)}}：表头没有这一列，模板也没有这一项",
            "placeholder {{\(name.excerpt)}}: neither the header nor the template has it")))
    }
    findings = findings.inReadingOrder
    if findings.allSatisfy({ $0.severity != .error }) { source = .rows(rows, header, template) }
  }

  // MARK: Units

  private mutating func unit(of row: TableRow, header: inout TableHeader, template: UnitTemplate) -> Unit {
    count += 1
    let place = SourceLocation(file: file, line: row.number, column: 1)
    var overlay = RowOverlay(template: template, header: header, row: row, file: file, limit: bounds.model.bytes)
    let model = overlay.model()
    var found = row.findings + SumRow.finding(in: row, file: file) + header.reportNameless(in: row) + overlay.findings
    found += lengthFindings(of: row, header: header)
    let position = header.position(of: TableHeader.output)
    let output = position.flatMap { index in
      index < row.cells.count && !row.cells[index].isEmpty
        ? (row.cells[index], SourceLocation(file: file, line: row.number, column: index + 1)) : nil
    }
    return unit(model, output: output, at: place, cellFile: file, findings: found)
  }

  private func lengthFindings(of row: TableRow, header: TableHeader) -> [Diagnostic] {
    let names = header.names
    func fault(_ column: Int, _ message: Wording) -> [Diagnostic] {
      [
        Diagnostic(
          .error, TableExplanations.cells, at: SourceLocation(file: file, line: row.number, column: column), message)
      ]
    }
    // A quotation mark in the wrong place moves every cell behind it.
    guard row.findings.isEmpty else { return [] }
    if let extra = row.cells.indices.dropFirst(names.count).first(where: { !row.cells[$0].isEmpty }) {
      return fault(
        extra + 1,
        Wording(
          "这一行有\(row.cells.count)格，表头只有\(names.count)格",
          "the row has \(row.cells.count) cells, the header \(names.count)"))
    }
    guard row.isComplete, row.cells.count < names.count else { return [] }
    let missing = names[row.cells.count...].filter { !$0.isEmpty }
    guard !missing.isEmpty else { return [] }
    let listed = missing.prefix(5).joined(separator: "、") + (missing.count > 5 ? "…" : "")
    return fault(
      row.cells.count + 1,
      Wording(
        "这一行只有\(row.cells.count)格，缺少：\(listed)（共\(missing.count)格）",
        "the row has \(row.cells.count) cells only; missing: \(listed) (\(missing.count) in all)"))
  }

  private mutating func unit(of line: JSONLineModels.Line) -> Unit {
    count += 1
    let place = SourceLocation(file: file, line: line.number, column: 1)
    guard var model = line.model, case .mapping(let entries) = model.content else {
      let (name, _) = names.name(output: nil, issuer: nil, at: place)
      return Unit(place: place, name: name, model: [], places: WrittenPlaces(), findings: line.findings)
    }
    let output = model[TableHeader.output].flatMap { value in value.text.map { ($0.string, value.location) } }
    model.content = .mapping(entries.filter { $0.key.string != TableHeader.output })
    return unit(model, output: output, at: place, cellFile: nil, findings: line.findings)
  }

  private mutating func unit(
    _ model: Value, output: (String, SourceLocation)?, at place: SourceLocation, cellFile: String?,
    findings: [Diagnostic]
  ) -> Unit {
    let (name, faults) = names.name(
      output: output.map { (text: $0.0, place: $0.1) }, issuer: model["issuer"]?.text?.string, at: place)
    let (bytes, places) = YAMLWriter.write(model, cellFile: cellFile)
    return Unit(place: place, name: name, model: bytes, places: places, findings: (findings + faults).inReadingOrder)
  }
}
