public import Diagnostics
public import Reading

/// A list of units' names: a text of one name a line, or a CSV table with a column of names.
public enum UnitNameList {
  /// A name, and where it stands.
  public struct Entry: Hashable, Sendable {
    /// The name, without blanks around it.
    public let name: String
    /// Line and column of the list.
    public let place: SourceLocation
  }

  /// How the column of names may be called; a list without such a column has them in its first.
  private static let headings: Set<String> = ["issuer", "unit", "name", "报告单位", "单位", "单位名称", "名称"]

  /// The names in the list at `path`, in order, and what is wrong with it. Lines that begin with `#` say nothing.
  public static func read(
    path: String, bounds: TableBounds = .init()
  ) throws(UnreadableFile) -> (entries: [Entry], findings: [Diagnostic]) {
    var rows = try CSVRows(path: path, bounds: bounds)
    var entries: [Entry] = []
    var findings: [Diagnostic] = []
    var column = 0
    while let row = rows.next() {
      findings += row.findings
      let cells = row.cells.map(\.trimmingBlanks)
      if row.number == 1, let heading = cells.firstIndex(where: { headings.contains($0.lowercased()) }) {
        column = heading
        continue
      }
      guard cells.indices.contains(column), !cells[column].isEmpty, !cells[column].hasPrefix("#") else { continue }
      let place = SourceLocation(file: path, line: row.number, column: column + 1)
      entries.append(Entry(name: cells[column], place: place))
    }
    return (entries, findings + rows.findings)
  }
}
