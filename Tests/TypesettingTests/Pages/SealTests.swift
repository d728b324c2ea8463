import Measure
import Testing

@testable import Typesetting

@Suite struct `Signature under a seal` {
  @Test func `the date ends four characters before the edge, the name stands centred on it`() {
    let page = SquarePage.pages([SquarePage.paragraph("甲", lines: 1), SquarePage.sealedSignature()])[0]
    let (name, date) = (page.lines[1].frame, page.lines[2].frame)
    #expect(date.maxX == page.typeArea.maxX - SquarePage.em * 4)
    #expect(name.minX + name.maxX == date.minX + date.maxX)
  }

  @Test(arguments: [20.0, 30, 38, 40, 42, 45, 46, 47])
  func `its centre is on the date's middle, name and date lie slightly below it`(diameter: Double) {
    let page = SquarePage.pages([SquarePage.paragraph("甲", lines: 1), SquarePage.sealedSignature(diameter: diameter)])[
      0]
    let seal = page.images[0]
    let (name, date) = (page.lines[1].frame, page.lines[2].frame)
    #expect(seal.kind == .seal)
    #expect(seal.asset == AssetID(index: 7))
    #expect(seal.frame.size == Size(width: .mm(diameter), height: .mm(diameter)))
    #expect(abs((seal.frame.minX + seal.frame.maxX - date.minX - date.maxX).units) <= 2)
    let centre = seal.frame.minY + seal.frame.size.height / 2
    let middle = (name.minY + date.maxY) / 2
    #expect(abs((middle - centre - .mm(diameter / 8)).units) <= 2)
    #expect(seal.frame.minY < name.minY && seal.frame.maxY > date.minY)
  }

  @Test(arguments: [20.0, 30, 38, 40, 42, 45, 46, 47], [1, 3])
  func `its top is within one line of the text above`(diameter: Double, lines: Int) {
    let blocks: [Block] = [SquarePage.paragraph("甲", lines: lines), SquarePage.sealedSignature(diameter: diameter)]
    let page = SquarePage.pages(blocks)[0]
    let distance = page.images[0].frame.minY - page.lines[lines - 1].frame.maxY
    #expect(distance >= -LineGrid.tolerance && distance <= .mm(10))
    // The lines of the signature stay on the grid.
    #expect(page.lineTops.allSatisfy { $0.truncatingRemainder(dividingBy: 10) == 0 })
  }

  @Test(arguments: [20.0, 42]) func `its top is within one line of a table or a picture, too`(diameter: Double) {
    for block in [SquarePage.table(rows: 3, height: 7), SquarePage.image(width: 50, height: 23)] {
      let records = SquarePage.records([
        SquarePage.paragraph("甲", lines: 1), block, SquarePage.sealedSignature(diameter: diameter),
      ])
      let distance = records[0].page.seals[0].frame.minY - records[0].tables[0].frame.maxY
      #expect(distance >= -LineGrid.tolerance && distance <= .mm(10))
      #expect(PageLint(composition: LineComposition()).findings(on: records).isEmpty)
    }
  }

  @Test func `an empty place is kept as for a seal`() {
    func tops(_ hasPicture: Bool) -> [Double] {
      SquarePage.pages([SquarePage.paragraph("甲", lines: 1), SquarePage.sealedSignature(hasPicture: hasPicture)])[0]
        .lineTops
    }
    #expect(tops(true) == tops(false))
    let page = SquarePage.pages([SquarePage.paragraph("甲", lines: 1), SquarePage.sealedSignature(hasPicture: false)])[0]
    #expect(page.images.isEmpty)
  }

  /// A seal of 40 mm takes 17.5 above the name, 15 for name and date, and 7.5 below: behind 4 lines (35) its top is at or
  /// below 35, its name on the grid at 60, its foot at 82.5. Behind 6 lines (55) the grid would bring its foot to 102.5; off
  /// the grid, a line's blank below the text, to 100: it goes over, and lines of text with it.
  @Test(arguments: [(lines: 5, pages: 1), (6, 2), (7, 2), (9, 2)])
  func `seal, signature and two lines of text stay on one page, inside the type area`(
    lines: Int, pages count: Int
  ) throws {
    let records = SquarePage.records([SquarePage.paragraph("甲", lines: lines), SquarePage.sealedSignature()])
    try #require(records.count == count)
    let page = records[count - 1].page
    #expect(page.images.count == 1)
    #expect(page.typeArea.contains(page.images[0].frame))
    #expect(page.initials.hasSuffix("望2") && page.initials.filter { $0 == "甲" }.count >= 2)
    #expect(PageLint(composition: LineComposition()).findings(on: records).isEmpty)
  }

  @Test func `a long name moves the pair left, and a seal stays inside the type area`() {
    let page = SquarePage.pages([
      SquarePage.paragraph("甲", lines: 1),
      SquarePage.sealedSignature([String(repeating: "署", count: 18)], diameter: 42),
    ])[0]
    let (name, date) = (page.lines[1].frame, page.lines[2].frame)
    #expect(page.typeArea.contains(name))
    #expect(abs((name.minX + name.maxX - date.minX - date.maxX).units) <= 2)
    let short = SquarePage.pages([
      SquarePage.paragraph("甲", lines: 1), SquarePage.sealedSignature(["署"], date: "日", diameter: 47),
    ])[0]
    #expect(short.typeArea.contains(short.images[0].frame))
  }

  @Test func `a name that no line takes is set on several, none of it lost`() {
    let page = SquarePage.pages([
      SquarePage.paragraph("甲", lines: 1), SquarePage.sealedSignature([String(repeating: "署", count: 25)]),
    ])[0]
    #expect(page.lines.dropFirst().map(\.text.count) == [20, 5, 7])
    for (line, next) in zip(page.lines, page.lines.dropFirst()) { #expect(line.frame.maxY < next.frame.minY) }
  }

  @Test func `without a date it presses the name`() {
    let page = SquarePage.pages([SquarePage.paragraph("甲", lines: 1), SquarePage.sealedSignature(["乙方"], date: nil)])[0]
    let name = page.lines[1].frame
    #expect(abs((page.images[0].frame.minX + page.images[0].frame.maxX - name.minX - name.maxX).units) <= 2)
    #expect(page.images[0].frame.minY < name.minY && page.images[0].frame.maxY > name.maxY)
  }

  @Test func `seals are drawn over all names and the date`() {
    let page = SquarePage.pages([
      SquarePage.paragraph("甲", lines: 1), SquarePage.sealedSignature(["甲", "乙"], diameter: 30),
    ])[0]
    #expect(page.images.count == 2)
    let kinds = page.items.map { if case .image = $0 { true } else { false } }
    #expect(kinds == [false, false, false, false, true, true])
  }
}
