import Measure

/// The cells that documents before this one had set, kept for those to come: a form's labels are the same in all of its
/// reports, and a table of figures says 0 a hundred times.
///
/// Keep one beside a shaper, for the life of both. It holds a bounded number of cells and forgets them all where more
/// come; what it remembers changes no document.
public final class CellMemory {
  struct Cell: Hashable {
    var text: StyledText
    var alignment: Table.Cell.Alignment
    var measure: Length

    /// What tells cells apart in practice; equality looks at all of it.
    func hash(into hasher: inout Hasher) {
      text.scalars.withUnsafeBytes { hasher.combine(bytes: $0) }
      hasher.combine(measure)
    }
  }

  /// How many cells are kept; a report has some hundreds.
  static let limit = 4096

  private var composition: LineComposition?
  private var cells: [Cell: [Line]] = [:]

  /// A memory of nothing.
  public init() {}

  /// Forgets cells that were set otherwise.
  func begin(with composition: LineComposition) {
    if self.composition != composition { cells.removeAll() }
    self.composition = composition
  }

  subscript(cell: Cell) -> [Line]? {
    get { cells[cell] }
    set {
      if cells.count >= Self.limit { cells.removeAll(keepingCapacity: true) }
      cells[cell] = newValue
    }
  }
}
