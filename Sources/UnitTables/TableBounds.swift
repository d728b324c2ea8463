public import Reading

/// How much a table of units may ask of its reader; each bound is an error with its place.
public struct TableBounds: Hashable, Sendable {
  /// How much one unit's model may hold; a row, or a line, may have as many bytes.
  public var model: ReadingBounds
  /// How many rows a table may have: 200,000.
  public var rows = 200_000
  /// How many columns a table may have: 2,000.
  public var columns = 2_000
  /// How many bytes an XLSX file may have: 64 MiB.
  public var workbookBytes = 64 << 20
  /// How many bytes the parts of an XLSX file may unpack to: 1 GiB.
  public var unpackedBytes = 1 << 30

  /// The usual bounds.
  public init(model: ReadingBounds = .init()) {
    self.model = model
  }
}
