import Diagnostics

/// What the columns of a table fill in.
struct TableHeader {
  /// What one column is.
  enum Role {
    /// An item of the model; it may be named by placeholders, too.
    case item(TableColumn)
    /// The name of the row's output.
    case output
    /// Named by placeholders of the template alone.
    case placeholder
    /// Without a name, or with a wrong one: its cells are not read.
    case ignored
  }

  /// The header's texts, trimmed.
  let names: [String]
  let roles: [Role]
  private(set) var findings: [Diagnostic] = []
  private let file: String
  /// Columns without a name that were reported.
  private var reported: Set<Int> = []

  /// The column that names outputs.
  static let output = "output"

  init(_ row: TableRow, columns: any TableColumns, placeholders: Set<String>, file: String) {
    self.file = file
    names = row.cells.map { $0.trimmingBlanks }
    roles = names.map { name in
      if name.isEmpty { return .ignored }
      if name == Self.output { return .output }
      if let column = columns.column(named: name) { return .item(column) }
      return placeholders.contains(name) ? .placeholder : .ignored
    }
    findings += row.findings
    reportUnknown(columns, in: row)
    reportRepeated(in: row)
    reportNested(in: row)
  }

  /// The column of that name.
  func position(of name: String) -> Int? { names.firstIndex(of: name) }

  /// Reports cells below a column without a name, the first of each column.
  mutating func reportNameless(in row: TableRow) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (index, name) in names.enumerated() where name.isEmpty && index < row.cells.count {
      guard !row.cells[index].isEmpty, reported.insert(index).inserted else { continue }
      found.append(
        fault(
          TableExplanations.header, row.number, index,
          Wording("这一格有内容，但所在列没有表头", "there is a value here, but its column has no header")))
    }
    return found
  }

  private mutating func reportUnknown(_ columns: any TableColumns, in row: TableRow) {
    let isHeader = roles.contains { if case .ignored = $0 { false } else { true } }
    // A title above the table, most often.
    guard isHeader || names.count(where: { !$0.isEmpty }) > 1 else {
      let index = names.firstIndex { !$0.isEmpty } ?? 0
      findings.append(
        fault(
          TableExplanations.header, row.number, index,
          Wording(
            "第1行应为表头，每列一个键，如 issuer；这里是“\(names[index].excerpt)”。请删去表头以上的标题行",
            "row 1 is the header, a key a column such as issuer; “\(names[index].excerpt)” stands here: delete what is above the header"
          )))
      return
    }
    for (index, (name, role)) in zip(names, roles).enumerated() {
      guard case .ignored = role, !name.isEmpty else { continue }
      let suggestion = columns.suggestion(for: name)
      findings.append(
        fault(
          TableExplanations.unknownColumn, row.number, index,
          Wording(
            "没有“\(name.excerpt)”这一项" + (suggestion.map { "；是否为“\($0)”？" } ?? ""),
            "there is no item “\(name.excerpt)”" + (suggestion.map { "; did you mean “\($0)”?" } ?? ""))))
    }
  }

  private mutating func reportRepeated(in row: TableRow) {
    var first: [String: Int] = [:]
    for (index, name) in names.enumerated() where !name.isEmpty {
      let key = if case .item(let column) = roles[index] { column.key } else { name }
      guard let other = first[key] else {
        first[key] = index
        continue
      }
      findings.append(
        fault(
          TableExplanations.header, row.number, index,
          Wording(
            "“\(name.excerpt)”一列重复，第\(other + 1)列已有",
            "the column “\(name.excerpt)” stands twice, first as column \(other + 1)")))
    }
  }

  private mutating func reportNested(in row: TableRow) {
    let items = roles.enumerated().compactMap { index, role in
      if case .item(let column) = role { (index, column.key) } else { nil }
    }
    let places = Dictionary(items.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, key) in items {
      let steps = key.split(separator: ".")
      for length in 1..<max(1, steps.count) {
        guard let outer = places[steps.prefix(length).joined(separator: ".")] else { continue }
        findings.append(
          fault(
            TableExplanations.header, row.number, index,
            Wording(
              "“\(names[index].excerpt)”在第\(outer + 1)列“\(names[outer].excerpt)”之内，只能有一列",
              "“\(names[index].excerpt)” lies within column \(outer + 1), “\(names[outer].excerpt)”: one of them may stand"
            )))
      }
    }
  }

  private func fault(_ code: Diagnostic.Code, _ row: Int, _ column: Int, _ message: Wording) -> Diagnostic {
    Diagnostic(.error, code, at: SourceLocation(file: file, line: row, column: column + 1), message)
  }
}

extension String {
  /// The text without blanks before and after it.
  var trimmingBlanks: String {
    var view = Substring(self).unicodeScalars
    while view.first?.properties.isWhitespace == true { view.removeFirst() }
    while view.last?.properties.isWhitespace == true { view.removeLast() }
    return String(view)
  }

  /// What of a text a message can hold.
  var excerpt: String {
    unicodeScalars.count <= 40 ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(39))) + "…"
  }
}
