public import Diagnostics

/// Where the characters of a written model came from: what is found in the writing is reported at its origin.
public struct WrittenPlaces: Sendable {
  private struct Entry {
    var line: Int
    var column: Int
    var origin: SourceLocation
  }

  private var entries: [Entry] = []

  /// The file whose places are cells of a table: all that a cell holds stands at the cell.
  public var cellFile: String?

  /// No place yet.
  public init(cellFile: String? = nil) {
    self.cellFile = cellFile
  }

  /// From that line and column on, characters come one after another from `origin` on. Calls ascend by place.
  mutating func add(line: Int, column: Int, origin: SourceLocation) {
    entries.append(Entry(line: line, column: column, origin: origin))
  }

  /// Where what stands at that line and column of the writing came from.
  public func origin(line: Int, column: Int) -> SourceLocation? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = low + (high - low) / 2
      let entry = entries[middle]
      if (entry.line, entry.column) <= (line, column) { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return entries.first?.origin }
    let entry = entries[low - 1]
    var origin = entry.origin
    if origin.file != cellFile, entry.line == line { origin.column += column - entry.column }
    return origin
  }

  /// The place's origin, where it is one in `file`, the writing's name.
  public func tracing(_ place: SourceLocation, from file: String) -> SourceLocation {
    place.file == file ? origin(line: place.line, column: place.column) ?? place : place
  }

  /// The finding with every place in `file`, the writing's name, turned into its origin.
  public func tracing(_ finding: Diagnostic, from file: String) -> Diagnostic {
    var finding = finding
    finding.location = finding.location.map { tracing($0, from: file) }
    finding.related = finding.related.map {
      .init(location: tracing($0.location, from: file), message: $0.message)
    }
    return finding
  }
}
