import Diagnostics
import Measure
import Testing

@testable import Typesetting

@Suite struct `Page lint` {
  /// Pages with one fault each, by the code that must be found on them.
  private let faults: [String: [PageRecord]] = [
    "PAGE-LINE-OVERRUN": narrowCell,
    "PAGE-TABLE-RULE": narrowCell,
    "PAGE-LINE-BREAK": adjusted { $0.ending = .insidePiece },
    "PAGE-LINE-SHORT": adjusted { $0.shortfall = .mm(3) },
    "PAGE-LINE-STRETCH": adjusted { $0.stretchPerGap = 0.13 },
    "PAGE-HEADING-FOOT": SquarePage.records((0..<12).map { _ in SquarePage.heading() }),
    "PAGE-WIDOW": onlyLine(11),
    "PAGE-OUTSIDE": SquarePage.records([SquarePage.heading(size: .mm(96)), SquarePage.paragraph("甲", lines: 1)]),
    "PAGE-OVERLAP": doubled,
    "PAGE-TABLE-BREAK": brokenGroup,
    "PAGE-SIGNATURE-ALONE": SquarePage.records([
      SquarePage.paragraph("甲", lines: 1), .pageBreak, SquarePage.signature(),
    ]),
    "PAGE-PICTURE-OVERLAP": coveringPicture,
    "PAGE-LINE-NARROW": narrowed,
    "PAGE-GLYPH-MISSING": SquarePage.records([SquarePage.heading("缺\u{FFFF}")]),
  ]

  private let lint = PageLint(composition: LineComposition())

  @Test func `finds each fault, and explains every code that it finds`() {
    let explained = TypesettingExplanations.all.map(\.code.rawValue)
    #expect(Set(explained) == Set(faults.keys))
    #expect(Set(explained).count == explained.count)
    for (code, records) in faults {
      let findings = lint.findings(on: records)
      #expect(findings.contains { $0.code.rawValue == code }, "\(code)")
      #expect(findings.allSatisfy { explained.contains($0.code.rawValue) && $0.severity == .warning })
    }
  }

  @Test func `says on which page`() {
    let findings = lint.findings(on: faults["PAGE-SIGNATURE-ALONE"] ?? [])
    #expect(
      findings.map(\.message) == [
        Wording("第2页：署名“望湖街道办事处”所在页没有正文。", "page 2: the signature “望湖街道办事处” stands on a page without text")
      ])
  }

  @Test func `has nothing to say of a sound document`() {
    let records = SquarePage.records([
      SquarePage.heading("一、"), SquarePage.paragraph("甲", lines: 12), SquarePage.table(rows: 12, height: 10),
      SquarePage.paragraph("乙", lines: 5), SquarePage.signature(),
    ])
    #expect(lint.findings(on: records).isEmpty)
  }

  // MARK: Faulty pages

  /// A character of 3 mm in a column of 2 mm.
  private static var narrowCell: [PageRecord] {
    var table = SquarePage.plainTable(rows: 1, height: 10)
    table.columnWidths = [.mm(2)]
    return SquarePage.records([.table(TableBlock(variants: [table], place: Place(block: 0, role: "table")))])
  }

  private static func adjusted(_ change: (inout LineAdjustment) -> Void) -> [PageRecord] {
    var records = SquarePage.records([SquarePage.paragraph("甲", lines: 2)])
    change(&records[0].textLines[0].galleyLine.line.adjustment)
    return records
  }

  /// The second of two pages with nothing but one line of a paragraph of twelve.
  private static func onlyLine(_ index: Int) -> [PageRecord] {
    var records = SquarePage.records([SquarePage.paragraph("甲", lines: 12)])
    let lines = records.flatMap(\.textLines)
    records[1].textLines = [lines[index]]
    return records
  }

  private static var doubled: [PageRecord] {
    var records = SquarePage.records([SquarePage.paragraph("甲", lines: 1)])
    records[0].page.items += records[0].page.items
    return records
  }

  private static var narrowed: [PageRecord] {
    var records = SquarePage.records([SquarePage.paragraph("甲", lines: 1)])
    records[0].page.items = records[0].page.items.map { item in
      guard case .line(var line) = item else { return item }
      line.runs[0].widthScale = 0.7
      return .line(line)
    }
    return records
  }

  private static var coveringPicture: [PageRecord] {
    var records = SquarePage.records([SquarePage.paragraph("甲", lines: 1)])
    let frame = records[0].page.lines[0].frame
    let place = Place(block: 1, role: "image")
    records[0].page.items.append(
      .image(PlacedImage(frame: frame, asset: AssetID(index: 0), alternative: nil, place: place)))
    return records
  }

  private static var brokenGroup: [PageRecord] {
    // Four rows, then a group of nine, which a page would take: cutting it is made cheaper than leaving half a page.
    var table = SquarePage.plainTable(rows: 13, height: 10)
    for row in 5..<13 { table.rows[row].breakPenalty = 1 }
    return SquarePage.records([.table(TableBlock(variants: [table], place: Place(block: 0, role: "table")))])
  }
}
