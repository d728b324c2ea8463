import Diagnostics
import Measure
import Testing

@testable import Typesetting

@Suite struct `Pictures on pages` {
  /// The box from the type area's corner, in millimetres: left, top, width, height.
  private func box(_ image: PlacedImage, on page: Page) -> [Double] {
    let frame = image.frame
    let lengths: [Length] = [
      frame.minX - page.typeArea.minX, frame.minY - page.typeArea.minY, frame.size.width, frame.size.height,
    ]
    return lengths.map(\.millimetres)
  }

  @Test func `stand in the middle, the caption below, and text returns to the grid`() {
    let page = SquarePage.pages([
      SquarePage.paragraph("甲", lines: 2), SquarePage.image(width: 60, height: 30, caption: 5),
      SquarePage.paragraph("乙", lines: 1),
    ])[0]
    // Two lines end at 15; the picture stands a line's blank of 5 below them, in the middle of 100.
    #expect(box(page.images[0], on: page) == [20, 20, 60, 30])
    #expect(page.images[0].asset == AssetID(index: 3))
    #expect(page.images[0].alternative == "大厅")
    // The caption begins half a line's blank of 2.5 below 50 and ends at 56.5; the next line of the grid behind its
    // blank is at 70.
    #expect(page.lineTops == [0, 10, 52.5, 70])
    // 5 characters in the middle; the square source's em is the pitch of the type, 4 mm.
    #expect(page.lines[2].frame.minX - page.typeArea.minX == .mm(40))
  }

  @Test(arguments: [
    // Wider than the type area: 100 wide in the same shape.
    (width: 200.0, height: 100.0, caption: nil as Int?, box: [0.0, 0, 100, 50]),
    // Higher than the page of 95.
    (width: 95.0, height: 190.0, caption: nil, box: [26.25, 0, 47.5, 95]),
    // A caption of 4 takes 6.5 below it: 88.5 are left.
    (width: 88.5, height: 177.0, caption: 3, box: [27.875, 0, 44.25, 88.5]),
  ])
  func `never leave the type area, whatever is asked for`(
    width: Double, height: Double, caption: Int?, box expected: [Double]
  ) {
    let pages = SquarePage.pages([SquarePage.image(width: width, height: height, caption: caption)])
    #expect(pages.count == 1)
    for (found, wanted) in zip(box(pages[0].images[0], on: pages[0]), expected) { #expect(abs(found - wanted) < 0.01) }
  }

  @Test func `go over whole, and their caption with them`() {
    let pages = SquarePage.pages([
      // 6 lines end at 55; 60 + 34 = 94 would take the picture, but not its caption.
      SquarePage.paragraph("甲", lines: 6), SquarePage.image(width: 40, height: 34, caption: 3),
      SquarePage.paragraph("乙", lines: 1),
    ])
    #expect(pages.map(\.images.count) == [0, 1])
    #expect(pages.map(\.initials) == ["甲甲甲甲甲甲", "图乙"])
  }

  @Test func `follow their heading, made smaller where a page does not take both`() {
    let pages = SquarePage.pages([
      SquarePage.paragraph("甲", lines: 8), SquarePage.heading("一、"), SquarePage.image(width: 100, height: 95),
    ])
    #expect(pages.map(\.initials) == ["甲甲甲甲甲甲甲甲", "一"])
    // The heading's line and the blank below it take 10 of 95.
    #expect(pages[1].images[0].frame.size.height == .mm(85))
  }

  @Test func `raise no findings of the page lint`() {
    var blocks: [Block] = []
    for number in 1...9 {
      let (width, height) = (Double(number * 17), Double(number * number * 3))
      blocks.append(SquarePage.paragraph("甲", lines: number % 4 + 1))
      blocks.append(SquarePage.image(width: width, height: height, caption: number % 3 == 0 ? nil : number))
    }
    let records = SquarePage.records(blocks)
    #expect(records.flatMap(\.page.images).count == 9)
    #expect(PageLint(composition: LineComposition()).findings(on: records).map(\.message.chinese) == [])
  }

  @Test func `a size of nothing does no harm`() {
    let pages = SquarePage.pages([SquarePage.image(width: 0, height: 0), SquarePage.image(width: -5, height: 20)])
    #expect(pages[0].images.count == 2)
  }
}
