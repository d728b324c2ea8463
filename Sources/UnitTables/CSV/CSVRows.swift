internal import Diagnostics
internal import Reading

/// The rows of a CSV file (RFC 4180), as Excel, WPS and LibreOffice write them.
///
/// LF, CR LF and CR end a row; a cell in quotation marks may hold them. Rows are counted as records, as a spreadsheet
/// shows them.
struct CSVRows: RowSource {
  private let file: String
  private let bounds: TableBounds
  private var input: CSVInput
  private let separator: UInt8
  private var number = 0
  private(set) var findings: [Diagnostic] = []
  /// The row that is being read.
  private var row = TableRow(number: 0, cells: [])
  private var cell: [UInt8] = []
  private var size = 0

  init(path: String, bounds: TableBounds) throws(UnreadableFile) {
    file = path
    self.bounds = bounds
    input = try CSVInput(path: path)
    let dialect = CSVDialect(start: input.buffered)
    separator = dialect.separator
    for _ in 0..<dialect.headLength { _ = input.take() }
  }

  mutating func next() -> TableRow? {
    guard findings.isEmpty, input.peek != nil else { return ending(nil) }
    number += 1
    row = TableRow(number: number, cells: [])
    size = 0
    guard number <= bounds.rows + 1 else {
      stop(TableExplanations.size, Wording("超过\(bounds.rows)行的上限", "more than \(bounds.rows) rows"))
      return nil
    }
    while findings.isEmpty, !readCell() {}
    return ending(findings.isEmpty ? row : nil)
  }

  /// A row, unless the text it was read from turned out to be none.
  private mutating func ending(_ row: TableRow?) -> TableRow? {
    guard input.isBroken, findings.isEmpty else { return row }
    stop(
      TableExplanations.encoding,
      Wording("文件不是 UTF-8，按 GB18030 也读不下去", "the file is neither UTF-8 nor GB18030 from here on"))
    return nil
  }

  /// Reads one cell; whether it is the row's last.
  private mutating func readCell() -> Bool {
    guard row.cells.count < bounds.columns else {
      stop(TableExplanations.size, Wording("超过\(bounds.columns)列的上限", "more than \(bounds.columns) columns"))
      return true
    }
    cell.removeAll(keepingCapacity: true)
    defer { row.cells.append(String(decoding: cell, as: UTF8.self)) }
    if input.peek == UInt8(ascii: "\"") {
      _ = input.take()
      guard readQuoted() else { return true }
    }
    return readPlain()
  }

  /// Reads up to the closing mark; `false` where there is none.
  private mutating func readQuoted() -> Bool {
    let column = row.cells.count + 1
    while let byte = input.take() {
      switch byte {
      case UInt8(ascii: "\""):
        guard input.peek == byte else { return checkBehindQuote(column) }
        _ = input.take()
        guard add(byte) else { return false }
      case UInt8(ascii: "\r"):
        // A line's end inside a cell is one whatever wrote it.
        if input.peek == UInt8(ascii: "\n") { _ = input.take() }
        guard add(UInt8(ascii: "\n")) else { return false }
      default: guard add(byte) else { return false }
      }
    }
    row.findings.append(
      fault(TableExplanations.quote, column, Wording("引号没有闭合", "the quotation mark is never closed")))
    return false
  }

  private mutating func checkBehindQuote(_ column: Int) -> Bool {
    switch input.peek {
    case nil, separator, UInt8(ascii: "\n"), UInt8(ascii: "\r"): break
    default:
      row.findings.append(
        fault(
          TableExplanations.quote, column,
          Wording("闭合的引号后面还有文字；文字内的引号要写两个", "text follows the closing quotation mark; one inside a text is doubled")))
    }
    return true
  }

  /// Reads up to a separator or a row's end; whether it was that.
  private mutating func readPlain() -> Bool {
    while let byte = input.take() {
      switch byte {
      case separator: return false
      case UInt8(ascii: "\n"): return true
      case UInt8(ascii: "\r"):
        if input.peek == UInt8(ascii: "\n") { _ = input.take() }
        return true
      default: guard add(byte) else { return true }
      }
    }
    return true
  }

  /// Adds a byte to the cell; `false` once the row has too many.
  private mutating func add(_ byte: UInt8) -> Bool {
    size += 1
    guard size > bounds.model.bytes else {
      cell.append(byte)
      return true
    }
    findings = [
      fault(
        TableExplanations.size, row.cells.count + 1,
        Wording("这一行超过\(bounds.model.bytes)字节的上限", "the row has more than \(bounds.model.bytes) bytes"))
    ]
    return false
  }

  private mutating func stop(_ code: Diagnostic.Code, _ message: Wording) {
    findings = [fault(code, row.cells.count + 1, message)]
  }

  private func fault(_ code: Diagnostic.Code, _ column: Int, _ message: Wording) -> Diagnostic {
    Diagnostic(.error, code, at: SourceLocation(file: file, line: number, column: column), message)
  }
}
