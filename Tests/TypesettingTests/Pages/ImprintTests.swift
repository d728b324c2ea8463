import Measure
import Testing

@testable import Typesetting

/// 版记 at the foot of the last page (GB/T 9704-2012 7.4, 7.5). A page of ten lines; the 版记 takes two of them.
@Suite("Imprint")
struct ImprintTests {
  struct Case: Sendable {
    var lines: Int
    var even: Bool
    var pages: Int
    var unnumbered: [Int]
  }

  private func imprint(even: Bool, recipients: Int? = nil) -> Block {
    func entry(_ text: String, isJoined: Bool = false) -> ImprintBlock.Entry {
      .init(text: StyledText(text, style: SquarePage.style("imprint")), labelCount: 3, isJoinedToNext: isJoined)
    }
    return .imprint(
      ImprintBlock(
        entries: [entry("抄送：各部门。")],
        movableRecipients: recipients.map { .init(block: $0, entry: entry("主送：各区。", isJoined: true)) },
        printer: StyledText("办公室", style: SquarePage.style("imprint")),
        printedOn: StyledText("三月印发", style: SquarePage.style("imprint")),
        rules: .init(outer: .mm(0.35), inner: .mm(0.25)), indent: SquarePage.em, leading: .mm(5),
        standsOnEvenPage: even, place: Place(block: 1, role: "imprint")))
  }

  /// Lines of text, whether it is to stand on an even page, and then: pages, and which of them have no number.
  @Test(arguments: [
    Case(lines: 3, even: false, pages: 1, unnumbered: []),
    Case(lines: 7, even: false, pages: 1, unnumbered: []),
    Case(lines: 9, even: false, pages: 2, unnumbered: []),
    Case(lines: 3, even: true, pages: 2, unnumbered: []),
    Case(lines: 9, even: true, pages: 2, unnumbered: []),
    Case(lines: 14, even: true, pages: 2, unnumbered: []),
    Case(lines: 19, even: true, pages: 4, unnumbered: [3, 4]),
    Case(lines: 19, even: false, pages: 3, unnumbered: []),
  ])
  func `it stands below the text, on a page of its own, or behind a blank page`(
    given: Case
  ) throws {
    let records = SquarePage.records([SquarePage.paragraph("文", lines: given.lines), imprint(even: given.even)])
    #expect(records.count == given.pages)
    #expect(records.filter(\.isUnnumbered).map(\.page.number) == given.unnumbered)
    let rules = try #require(records.last).page.rules
    try #require(rules.count == 3)
    #expect(rules[2].maxY == SquarePage.setup.typeArea.maxY)
    #expect(rules.map(\.size.height) == [.mm(0.35), .mm(0.25), .mm(0.35)])
    #expect(PageLint(composition: LineComposition()).findings(on: records).isEmpty)
  }

  @Test func `text and its first rule keep a line's blank between them`() throws {
    for lines in 1...10 {
      let page = try #require(SquarePage.records([SquarePage.paragraph("文", lines: lines), imprint(even: false)]).last)
      let bottoms = page.textLines.map(\.frame.maxY)
      guard let bottom = bottoms.max(), let rule = page.page.rules.first else { continue }
      #expect(rule.minY - bottom >= .mm(4.98), "\(lines) lines")
    }
  }

  @Test func `lines of a list align behind its colon`() {
    let long = String(repeating: "部", count: 40)
    let block = ImprintBlock(
      entries: [.init(text: StyledText("抄送：" + long, style: SquarePage.style("imprint")), labelCount: 3)], rules: nil,
      indent: SquarePage.em, leading: .mm(5), standsOnEvenPage: false, place: Place(block: 0, role: "imprint"))
    let setting = ImprintSetting(
      block, movesRecipients: false, typeArea: SquarePage.setup.typeArea.size, source: SquareLines())
    let lefts = setting.assembly.items.map { item in
      if case .line(let line) = item { line.frame.minX.millimetres } else { 0.0 }
    }
    #expect(lefts == [5, 20, 20])
  }

  @Test func `recipients who leave page 1 without text move here, with no rule between`() throws {
    let head = HeadBlock(
      masthead: Masthead(
        names: ["机关"], suffix: "文件", style: SquarePage.style("masthead"), leastSize: .mm(5), leastWidth: 0.8,
        top: .zero, leading: .mm(5), suffixGap: 0.5),
      arrangement: .numberBelowMasthead(blankLines: 1, rule: nil), place: Place(block: 0, role: "masthead"))
    func recipients(lines: Int) -> Block {
      var block = ParagraphBlock(
        text: StyledText(String(repeating: "区", count: lines * 20), style: SquarePage.style("recipients")),
        shape: ParagraphShape(alignment: .left), place: Place(block: 1, role: "recipients"), leading: .mm(5))
      block.keepsWithNext = true
      return .paragraph(block)
    }
    for (lines, moves) in [(3, false), (12, true)] {
      let records = SquarePage.records([
        .head(head), recipients(lines: lines), SquarePage.paragraph("文", lines: 4), imprint(even: false, recipients: 1),
      ])
      #expect(records[0].page.initials.contains("文"), "page 1 shows text")
      let last = try #require(records.last).page
      #expect(last.lines.contains { $0.text.hasPrefix("主送") } == moves)
      #expect(last.rules.count == 3)
    }
  }
}
