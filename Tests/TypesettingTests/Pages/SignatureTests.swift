import Measure
import Testing

@testable import Typesetting

@Suite struct `Signature without a seal` {
  @Test(arguments: [
    // 20 characters wide. The signer ends 2 before the edge, the date begins 2 right of it.
    (signer: 8, date: 6, signerLeft: 10, dateLeft: 12),
    (signer: 8, date: 8, signerLeft: 10, dateLeft: 12),
    // The date is longer: it ends 2 before the edge, and the signer begins 2 left of it.
    (signer: 4, date: 9, signerLeft: 7, dateLeft: 9),
    // 19 characters do not leave 2 free: the indent gives way.
    (signer: 19, date: 6, signerLeft: 0, dateLeft: 2),
    // A date of 19 leaves no room left of it.
    (signer: 4, date: 19, signerLeft: 0, dateLeft: 1),
  ])
  func `stands by the measured widths`(signer: Int, date: Int, signerLeft: Int, dateLeft: Int) {
    let page = SquarePage.pages([
      SquarePage.paragraph("甲", lines: 1),
      SquarePage.signature(String(repeating: "署", count: signer), date: String(repeating: "日", count: date)),
    ])[0]
    #expect(page.initials == "甲署日")
    // One empty line between text and signature.
    #expect(page.lineTops == [0, 20, 30])
    #expect(page.lines[1].frame.minX == page.typeArea.minX + SquarePage.em * signerLeft)
    #expect(page.lines[2].frame.minX == page.typeArea.minX + SquarePage.em * dateLeft)
  }

  @Test func `breaks a name that no line takes, inside the type area`() {
    let page = SquarePage.pages([SquarePage.signature(String(repeating: "署", count: 25))])[0]
    // 18 characters and 7: the right indent of 2 is kept.
    #expect(page.initials == "署署2")
    for line in page.lines { #expect(page.typeArea.contains(line.frame)) }
    #expect(page.lines[0].frame.maxX == page.typeArea.maxX - SquarePage.em * 2)
  }

  @Test func `takes several signers below each other, and a date alone`() {
    let style = SquarePage.style("signature")
    var block = SignatureBlock(
      signers: ["甲甲甲甲甲甲", "乙乙乙乙"].map { StyledText($0, style: style) },
      date: StyledText("丙丙丙丙丙", style: style), endIndent: SquarePage.em * 2, dateIndent: SquarePage.em * 2,
      leading: .mm(5), place: Place(block: 0, role: "signature"))
    let page = SquarePage.pages([.signature(block)])[0]
    #expect(page.lines.map { ($0.frame.minX - page.typeArea.minX) / SquarePage.em } == [12, 12, 14])
    block.signers = []
    let dated = SquarePage.pages([.signature(block)])[0]
    #expect(dated.lines.map(\.frame.maxX) == [dated.typeArea.maxX - SquarePage.em * 2])
  }

  @Test(arguments: [
    // An empty line and two lines follow: 7 + 3 = 10.
    (lines: [7], pages: ["甲甲甲甲甲甲甲署日"]),
    // They do not fit below 8 lines: two lines of text go with them.
    (lines: [8], pages: ["甲甲甲甲甲甲", "甲甲署日"]),
    (lines: [10], pages: ["甲甲甲甲甲甲甲甲", "甲甲署日"]),
    // A paragraph of one line is a whole one.
    (lines: [7, 1], pages: ["甲甲甲甲甲甲甲", "乙署日"]),
    (lines: [6, 2], pages: ["甲甲甲甲甲甲", "乙乙署日"]),
    // Three lines: two of them would leave the first alone at the foot, so all go.
    (lines: [5, 3], pages: ["甲甲甲甲甲", "乙乙乙署日"]),
  ])
  func `never stands on a page without text`(lines: [Int], pages: [String]) {
    let blocks = zip("甲乙", lines).map { SquarePage.paragraph($0, lines: $1) }
    #expect(SquarePage.pages(blocks + [SquarePage.signature("署", date: "日")]).map(\.initials) == pages)
  }

  @Test func `goes with a table where no text stands between`() {
    let pages = SquarePage.pages([
      SquarePage.paragraph("甲", lines: 3), SquarePage.table(rows: 5, height: 10), SquarePage.signature("署", date: "日"),
    ])
    #expect(pages.map(\.initials) == ["甲甲甲", "署日"])
    #expect(pages[0].rules.isEmpty)
  }
}
