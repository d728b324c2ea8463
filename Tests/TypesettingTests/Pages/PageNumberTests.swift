import Measure
import Testing

@testable import Typesetting

@Suite struct `Page numbers` {
  @Test func `stand 7 mm below the type area, odd ones right and even ones left`() {
    var setup = SquarePage.setup
    setup.pageNumber = PageNumberSetup(
      style: SquarePage.style("page-number", size: .mm(4)), distanceBelowTypeArea: .mm(7), indent: .mm(5))
    let numbers = SquarePage.pages([SquarePage.paragraph("甲", lines: 25)], setup: setup).map { $0.lines.last }
    #expect(numbers.map { $0?.text } == ["— 1 —", "— 2 —", "— 3 —"])
    // The type area's right edge is at 110 mm, its left one at 10 mm, its bottom at 115 mm.
    #expect(numbers.map { $0?.frame.maxX } == [.mm(105), .mm(15 + 20), .mm(105)])
    // Square type has its dash 0.4 em (1.6 mm) above the baseline: 115 + 7 + 1.6.
    #expect(numbers.map { $0?.baseline } == [.mm(123.6), .mm(123.6), .mm(123.6)])
    #expect(numbers.allSatisfy { $0?.place == Place(block: nil, role: "page-number") })
  }
}
