import Foundation
import TestSupport
import Testing

/// Documentation/Conformance.md against the rules there are and the tests that it names.
@Suite struct `The conformance page` {
  /// A rule's line on the page.
  struct Row {
    var id: String
    var mark: String
    var what: String
    var tests: [String]
  }

  /// The ids of the rules, by their groups: CLREQ's, then GB/T 9704-2012's.
  private static let ids: [String] = [
    ("LB-", "01 02 03 04 05 06 07 08 09 10 11"),
    ("UB-", "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19"),
    ("QU-", "01 02 03 04 05 06 07 08 09 10 11"),
    ("PW-", "01 02 03 04 05 10 11 12 13 14 20 21 22 23 24 25"),
    ("SP-", "01 02 03 04 05 06 07 08 09"),
    ("JU-C", "1 2 3 4 5 6 7"),
    ("JU-S", "1 2 3 4 5 6 7 8 9"),
    ("PA-", "01 02 03 04 05 06 07 08 09 10 11"),
    ("DG-", "01 02 03 04 05 06 07 08 09 10"),
    ("GR-", "01 02 03 04 05"),
    ("UX-", "01 02 03 04 05 06 07 08"),
    ("GW-TERM-", "01 02 03 04"),
    ("GW-PAGE-", "01 02 03 04 05 06 07 08 09"),
    ("GW-GRID-", "01 02 03 04 05 06"),
    ("GW-TITLE-", "01 02 03 04 05"),
    ("GW-ADDR-", "01 02 03"),
    ("GW-BODY-", "01 02 03 04 05 06 07"),
    ("GW-DATE-", "01 02"),
    ("GW-FIT-", "01"),
    ("GW-PN-", "01 02 03 04 05 06 07"),
  ].flatMap { group, numbers in numbers.split(separator: " ").map { group + $0 } }

  let rows: [Row]

  init() throws {
    let page = String(decoding: try PackageFolder.bytes(of: "Documentation/Conformance.md"), as: UTF8.self)
    rows = page.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingPrefix(" ") }
      guard cells.count == 6, let match = cells[1].wholeMatch(of: #/([A-Z]+(-[A-Z]+)?-[A-Z]?[0-9]+)\s*/#) else {
        return nil
      }
      let tests = cells[4].matches(of: #/`([^`]+)`/#).map { String($0.1) }
      return Row(
        id: String(match.1), mark: cells[2].trimmingCharacters(in: .whitespaces), what: String(cells[3]), tests: tests)
    }
  }

  @Test func `has every rule once`() {
    #expect(rows.map(\.id) == Self.ids)
  }

  @Test func `names tests for what is kept and reasons for what is not`() {
    for row in rows {
      switch row.mark {
      case "kept", "option": #expect(!row.tests.isEmpty, "\(row.id)")
      case "n/a", "open": #expect(row.what.count >= 6, "\(row.id)")
      default: Issue.record("\(row.id) has no such mark: \(row.mark)")
      }
    }
  }

  @Test func `names tests that exist`() throws {
    let names = try Self.testNames()
    for row in rows {
      for test in row.tests { #expect(names.contains(test), "\(row.id)") }
    }
  }

  /// The raw names of all test functions under Tests/.
  private static func testNames() throws -> Set<String> {
    let folder = URL(fileURLWithPath: PackageFolder.root + "/Tests")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var names: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/func `([^`]+)`/#) { names.insert(String(match.1)) }
    }
    return names
  }
}
