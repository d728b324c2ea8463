/// Every place where a page may end, in order; the last one is the document's end.
struct GalleyBreaks {
  /// Above an element, or above a row of a table that no page takes whole.
  struct Break: Hashable {
    var element: Int
    /// The row of the broken table; 0 above the element.
    var row: Int
    /// The variant that the broken table is set in; 0 above the element.
    var variant = 0
  }

  private(set) var all: [Break] = []
  /// The number of the break above each element, and of the end.
  private(set) var above: [Int] = []
  /// For each broken table, the number before the first break in each of its variants.
  private var variantStarts: [Int: [Int]] = [:]
  /// For each break above an element, whether a table or a picture follows it, nothing but its headings between.
  private(set) var leadsToTable: [Bool] = []

  init(in steps: [GalleyStep]) {
    for (index, element) in steps.enumerated() {
      above.append(all.count)
      all.append(Break(element: index, row: 0))
      if case .table(let ladder) = element.content, ladder.choice == nil { addRows(of: ladder, at: index) }
    }
    above.append(all.count)
    all.append(Break(element: steps.count, row: 0))
    findTables(in: steps)
  }

  private mutating func addRows(of ladder: TableLadder, at element: Int) {
    for variant in 0..<ladder.brokenVariantCount {
      variantStarts[element, default: []].append(all.count - 1)
      let rowCount = ladder.broken(variant).rows.count
      all += (1..<max(1, rowCount)).map { Break(element: element, row: $0, variant: variant) }
    }
  }

  /// The number of the break above a row, from 1, of a broken table.
  func index(ofRow row: Int, variant: Int, element: Int) -> Int {
    (variantStarts[element]?[variant] ?? above[element]) + row
  }

  private mutating func findTables(in steps: [GalleyStep]) {
    leadsToTable = Array(repeating: false, count: all.count)
    for (index, element) in steps.enumerated().reversed() {
      switch element.content {
      case .table, .image:
        leadsToTable[above[index]] = true
      case .line, .assembly:
        let isFollowed = element.keepsWithNext && !(index + 1 < steps.count && steps[index + 1].beginsPage)
        leadsToTable[above[index]] = isFollowed && leadsToTable[above[index + 1]]
      }
    }
  }
}
