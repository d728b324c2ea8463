import Measure

/// The ways to set one table, measured when they are first asked for.
///
/// The first variant that fits a page below the table's headings is the table's own; a denser one is taken only where
/// the page search finds that it keeps much of a page from staying empty. Where no variant fits a page, the table is
/// broken: in the first variant, or in a denser one where the page search finds that it saves a page.
final class TableLadder {
  let block: TableBlock
  private let source: any LineSource
  private let pageHeight: Length
  private var whole: [MeasuredTable?]
  private var heights: [Length?]
  /// The first variant that a page takes whole; `nil` where the table must be broken.
  private(set) var choice: Int?
  private var cut: [MeasuredTable?]
  /// How many variants a broken table may take. Over many pages a denser one would always save some; there the
  /// first stays, for it is the one that reads best.
  private(set) lazy var brokenVariantCount =
    leastHeight(ofVariant: 0) > mostHeight || broken(0).height > mostHeight ? 1 : block.variants.count
  private var mostHeight: Length { pageHeight * Self.mostPagesOfDenserTables }
  private static let mostPagesOfDenserTables = 6

  init(block: TableBlock, source: any LineSource, pageHeight: Length) {
    self.block = block
    self.source = source
    self.pageHeight = pageHeight
    whole = Array(repeating: nil, count: block.variants.count)
    heights = Array(repeating: nil, count: block.variants.count)
    cut = whole
  }

  /// Whether there is nothing to set.
  var isEmpty: Bool { block.variants.first.map { $0.rows.isEmpty || $0.columnWidths.isEmpty } ?? true }

  /// Finds the first variant that is no higher than `room`.
  func choose(room: Length) {
    choice = block.variants.indices.first { leastHeight(ofVariant: $0) <= room && height(ofVariant: $0) <= room }
  }

  /// The first variant from the chosen one on that is no higher than `room`.
  func variant(within room: Length) -> Int? {
    guard let choice else { return nil }
    return block.variants.indices[choice...].first {
      leastHeight(ofVariant: $0) <= room && height(ofVariant: $0) <= room
    }
  }

  /// A variant, measured.
  func measured(_ variant: Int) -> MeasuredTable {
    if let table = whole[variant] { return table }
    let table = TableMeasurer(table: block.variants[variant], source: source).measured()
    whole[variant] = table
    return table
  }

  /// A variant as it is cut over pages.
  func broken(_ variant: Int) -> MeasuredTable {
    if let table = cut[variant] { return table }
    let table = TableMeasurer(table: block.variants[variant], source: source).measured(forPagesOf: pageHeight)
    cut[variant] = table
    return table
  }

  /// How high a variant is, whole, with its rules.
  func height(ofVariant variant: Int) -> Length {
    if let height = heights[variant] { return height }
    let table = measured(variant)
    let height = table.partHeight(0..<table.rows.count).height
    heights[variant] = height
    return height
  }

  /// What a variant's rows take at the least: enough to rule it out without measuring its text.
  private func leastHeight(ofVariant variant: Int) -> Length { leastHeights[variant] }
  private lazy var leastHeights = block.variants.map { table in
    table.rows.reduce(.zero) { $0 + max($1.minimumHeight, .zero) }
  }
}
