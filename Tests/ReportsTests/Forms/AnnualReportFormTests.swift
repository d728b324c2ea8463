import Diagnostics
import Reports
import TestSupport
import Testing

@Suite struct `The form of 2021` {
  let form = AnnualReport.form

  @Test func `has two hundred figures`() {
    let counts = ["disclosure", "applications", "disputes"].map { name in
      form.figures.count { $0.path.keys.first == name[...] }
    }
    #expect(counts == [10, 175, 15])
    #expect(form.figures.count == 200)
  }

  @Test(arguments: [("disclosure", 14, 4), ("applications", 28, 10), ("disputes", 4, 15)])
  func `covers its tables without overlap`(name: String, rows: Int, columns: Int) throws {
    let grid = try #require(form.grid(named: name))
    #expect((grid.rowCount, grid.columnCount) == (rows, columns))
    var covered: [Int: Int] = [:]
    for cell in grid.cells {
      for row in cell.row..<(cell.row + cell.rowSpan) {
        for column in cell.column..<(cell.column + cell.columnSpan) { covered[row * columns + column, default: 0] += 1 }
      }
    }
    #expect(covered.count == rows * columns)
    #expect(covered.values.allSatisfy { $0 == 1 })
  }

  @Test func `adds up every total behind its parts`() {
    // Six columns of the total row, 25 rows of table 3, three groups of table 4.
    #expect(form.totals.count == 6 + 25 + 3)
    var known = Set(form.figures.map(\.path)).subtracting(form.totals.map(\.path))
    for total in form.totals {
      #expect(total.parts.allSatisfy(known.contains))
      known.insert(total.path)
    }
  }

  @Test func `explains every check with its clause and formula`() {
    let codes = [
      "AR-SUM-01", "AR-SUM-02", "AR-SUM-03", "AR-SUM-04", "AR-SUM-05", "AR-SUM-06", "AR-SUM-07", "AR-SUM-08",
      "AR-FIL-03",
      "AR-FIL-04",
    ]
    #expect(form.explanations.map(\.code.rawValue) == codes)
    for explanation in form.explanations where explanation.code.rawValue.hasPrefix("AR-SUM") {
      #expect(explanation.clause != nil && explanation.formula != nil && explanation.remedy != nil)
    }
    #expect(form.checks.map { $0.instances.count } == [6, 6, 25, 3, 6, 2, 2, 0, 0, 0])
  }

  /// The digest of the standard lists the cells as CSV: tables 2 and 4 whole, table 3's labels, and its rows of figures.
  @Test(
    .enabled(
      if: PackageFolder.sharedText(of: "standards/annual-report-2021.md") != nil, "no digest of the standard here"))
  func `has the cells of the standard`() throws {
    let digest = try #require(PackageFolder.sharedText(of: "standards/annual-report-2021.md"))
    let tables = digest.components(between: "```csv\nrow,col,rowspan,colspan,kind,text_or_key\n", and: "```")
    #expect(tables.count == 3)
    for (name, table) in zip(["disclosure", "applications", "disputes"], tables) {
      let grid = try #require(form.grid(named: name))
      let printed = grid.cells.map(\.digestLine)
      var expected = table.split(separator: "\n").map(String.init)
      if name == "applications" {
        expected += digest.split(separator: "\n").flatMap(figureLines)
      }
      #expect(Set(printed) == Set(expected), "\(Set(printed).symmetricDifference(expected).sorted())")
      #expect(printed.count == expected.count)
    }
  }

  /// A row such as ``| 3 | `newReceived` | 一、… |`` as its seven cells of figures.
  private func figureLines(_ line: Substring) -> [String] {
    let fields = line.split(separator: "|").map { $0.trimmed }
    guard fields.count == 3, let row = Int(fields[0]), fields[1].hasPrefix("`") else { return [] }
    let key = fields[1].filter { $0 != "`" }
    let columns = [
      "naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfareOrg", "legalServiceOrg",
      "otherOrg", "total",
    ]
    return columns.enumerated().map { "\(row),\($0 + 3),1,1,D,applications.\(key).\($1)" }
  }
}

extension GridCell {
  fileprivate var digestLine: String {
    let (kind, text) =
      switch content {
      case .head(let text): ("H", text)
      case .label(let text): ("L", text)
      case .group(let text): ("G", text)
      case .note(let text): ("N", text)
      case .figure(let path): ("D", path.rawValue)
      }
    return "\(row),\(column),\(rowSpan),\(columnSpan),\(kind),\(text)"
  }
}

extension String {
  /// Every stretch of text between two marks.
  fileprivate func components(between open: String, and close: String) -> [Substring] {
    var found: [Substring] = []
    var rest = self[...]
    while let start = rest.firstRange(of: open) {
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: close) else { break }
      found.append(rest[..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    return found
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
