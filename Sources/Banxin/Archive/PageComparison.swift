import Diagnostics
import PDFReading

/// Compares an archive's pages with those that its model gives.
struct PageComparison {
  /// How many pages' differences are told one by one.
  private static let limit = 100

  let archive: PDFArchive
  let model: PDFArchive
  let findings: ArchiveFindings

  /// A finding for each page that differs.
  var differences: [Diagnostic] {
    let count = min(archive.pageCount, model.pageCount)
    var found: [Diagnostic] = []
    if archive.pageCount != model.pageCount {
      found.append(findings.pageCount(found: archive.pageCount, expected: model.pageCount))
    }
    for number in 0..<count where found.count < Self.limit {
      if let difference = archive.difference(onPage: number, from: model) {
        found.append(findings.page(number + 1, difference))
      }
    }
    // Only where every page says the same must the fonts be the same.
    guard found.isEmpty else { return found }
    return (0..<count).first { archive.fontsDiffer(onPage: $0, from: model) }.map { [findings.fonts(onPage: $0 + 1)] }
      ?? []
  }
}
