internal import Diagnostics

/// The findings of one file, as many as are worth listing.
///
/// A file of sixteen million control characters has as many errors; listing them all would be a way to fill memory.
struct FindingList {
  private let limit: Int
  private var listed: [Diagnostic] = []
  private var unlisted = 0

  init(limit: Int) {
    self.limit = limit
  }

  /// Whether nothing is wrong.
  var isEmpty: Bool { listed.isEmpty }

  /// Whether further findings are only counted.
  var isFull: Bool { listed.count >= limit }

  mutating func add(_ finding: Diagnostic) {
    if isFull { unlisted += 1 } else { listed.append(finding) }
  }

  /// Counts findings that nobody listed.
  mutating func addUnlisted(_ count: Int) {
    unlisted += count
  }

  /// The findings in reading order, and how many there are beyond.
  func sorted(file: String) -> [Diagnostic] {
    let ordered = listed.inReadingOrder
    guard unlisted > 0 else { return ordered }
    return ordered + [.furtherFindings(unlisted, at: ordered.last?.location ?? .start(of: file))]
  }
}
