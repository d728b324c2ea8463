import Measure
import Testing

@testable import Typesetting

/// GB/T 9704-2012 7.3.5.5 on pages of 22 lines: type of 5 mm on a pitch of 10 mm, 21 × 10 + 5 = 215 mm.
@Suite struct `Fitting a signature` {
  private func setup(width: Double = 100) -> PageSetup {
    PageSetup(
      paper: Size(width: .mm(120), height: .mm(260)),
      typeArea: Rectangle(x: .mm(10), y: .mm(20), width: .mm(width), height: .mm(215)), linePitch: .mm(10),
      bodySize: SquarePage.em)
  }

  private func typeset(_ blocks: [Block], width: Double = 100) -> PageTypesetter.Outcome {
    PageTypesetter(setup: setup(width: width), source: SquareLines()).typeset(
      blocks + [SquarePage.signature("署", date: "日")])
  }

  @Test func `changes nothing where the signature finds its place`() {
    let outcome = typeset([SquarePage.paragraph("甲", lines: 19)])
    #expect(outcome.signatureFits.isEmpty)
    #expect(outcome.records.map(\.page.lines.count) == [21])
    #expect(outcome.records[0].page.lineTops.suffix(3) == [180, 200, 210])
  }

  @Test func `takes one line too many by line pitch and the blank above the signature`() throws {
    let outcome = typeset([SquarePage.paragraph("甲", lines: 20)])
    #expect(outcome.signatureFits == [SignatureFit(page: 1, linePitchReduction: 0.02, blankShare: 0.4)])
    try #require(outcome.records.count == 1)
    let page = outcome.records[0].page
    // 9.8 mm apart; below the text 4.8 + 0.4 × 9.8 mm of blank; the last line ends on 214.72 of 215 mm.
    #expect(page.lineTops.prefix(3) == [0, 9.8, 19.6])
    #expect(zip(page.lineTops, page.lineTops.dropFirst()).prefix(19).allSatisfy { abs($1 - $0 - 9.8) < 0.001 })
    #expect(abs(page.lineTops[20] - (19 * 9.8 + 5 + 4.8 + 3.92)) < 0.001)
    #expect(page.lines.allSatisfy { page.typeArea.contains($0.frame) })
  }

  @Test func `tightens the signature's page only`() {
    let outcome = typeset([SquarePage.paragraph("甲", lines: 30), SquarePage.paragraph("乙", lines: 12)])
    #expect(outcome.records.map(\.spacing.pitchReduction) == [0, 0.02])
    #expect(outcome.records[0].page.lineTops == (0..<22).map { Double($0) * 10 })
    #expect(outcome.records.map { $0.page.lines.count } == [22, 22])
  }

  @Test func `prefers a line pitch that is enough by itself`() {
    // Nine lines, a table of 18.4 mm, eight lines and the signature: 218.4 mm, of which 2 % of 19.5 pitches is 3.9 mm.
    let outcome = typeset([
      SquarePage.paragraph("甲", lines: 9), SquarePage.table(rows: 1, height: 18), SquarePage.paragraph("乙", lines: 8),
    ])
    #expect(outcome.signatureFits == [SignatureFit(page: 1, linePitchReduction: 0.02)])
    #expect(outcome.records.count == 1)
  }

  @Test func `prefers a character pitch that saves a line to a smaller blank`() {
    // 104 mm take 20 characters of 5 mm, and 21 of 4.95 mm: 390 characters take 19 lines instead of 20.
    let outcome = typeset([SquarePage.paragraph("甲", lines: 20)], width: 104)
    #expect(outcome.signatureFits == [SignatureFit(page: 1, characterPitchReduction: 0.01)])
    #expect(outcome.records.map(\.page.lines.count) == [21])
    #expect(outcome.records[0].page.lineTops.suffix(3) == [180, 200, 210])
  }

  @Test(arguments: [
    // Two lines too many are more than the spacing gives: two lines of text go over.
    (lines: [21], pages: [19, 4], moved: 2), (lines: [22], pages: [20, 4], moved: 2),
    (lines: [20, 1], pages: [20, 3], moved: 1),
  ])
  func `moves text over only where closer spacing is not enough`(lines: [Int], pages: [Int], moved: Int) {
    let outcome = typeset(zip("甲乙", lines).map { SquarePage.paragraph($0, lines: $1) })
    #expect(outcome.signatureFits == [SignatureFit(page: 2, movedLineCount: moved)])
    #expect(outcome.records.map(\.page.lines.count) == pages)
    #expect(outcome.records.allSatisfy { $0.spacing == .normal })
  }

  @Test func `fits each of several signatures on its own page`() {
    let part = [SquarePage.paragraph("甲", lines: 20), SquarePage.signature("署", date: "日"), .pageBreak]
    let outcome = typeset(part + part + [SquarePage.paragraph("乙", lines: 3)])
    #expect(outcome.signatureFits.map(\.page) == [1, 2])
    #expect(outcome.records.map(\.page.initials.count) == [22, 22, 5])
    #expect(outcome.records.map(\.spacing.pitchReduction) == [0.02, 0.02, 0])
  }
}
