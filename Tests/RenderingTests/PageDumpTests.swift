import Measure
import Rendering
import Testing
import Typesetting

@Suite struct `The dump of pages` {
  static func line(_ text: String, at frame: Rectangle, sizes: [Length], place: Place) -> PageItem {
    let runs = sizes.map { GlyphRun(face: FaceID(index: 0), size: $0, text: text, glyphs: []) }
    return .line(PlacedLine(frame: frame, baseline: frame.maxY, runs: runs, text: text, place: place))
  }

  @Test func `has one item a line, in millimetres`() {
    let page = Page(
      size: Size(width: .mm(210), height: .mm(297)),
      typeArea: Rectangle(x: .mm(28), y: .mm(37), width: .mm(156), height: .mm(225)), number: 2,
      items: [
        Self.line(
          "一、总体情况", at: Rectangle(x: .mm(28), y: .mm(37), width: .mm(156), height: .pt(16)), sizes: [.pt(16)],
          place: Place(block: 0, role: "body")),
        Self.line(
          "数量", at: Rectangle(x: .mm(120.5), y: .mm(100), width: .mm(7.4), height: .pt(10.5)),
          sizes: [.pt(10.5), .pt(9.25)],
          place: Place(block: 1, role: "table-text", cell: .init(row: 1, column: 0, rowSpan: 1, columnSpan: 3))),
        .rule(
          PlacedRule(
            frame: Rectangle(x: .mm(28), y: .mm(99.5), width: .mm(156), height: .mm(0.18)),
            place: Place(block: 1, role: "table"))),
        .image(
          PlacedImage(
            frame: Rectangle(x: .mm(76), y: .mm(130), width: .mm(60), height: .mm(30)), asset: AssetID(index: 0),
            alternative: "大厅", place: Place(block: 2, role: "image"))),
        .image(
          PlacedImage(
            frame: Rectangle(x: .mm(100), y: .mm(200), width: .mm(42), height: .mm(42)), asset: AssetID(index: 1),
            alternative: nil, kind: .seal, place: Place(block: 3, role: "signature"))),
        Self.line(
          "— 2 —", at: Rectangle(x: .mm(33), y: .mm(266.5), width: .mm(12), height: .pt(14)), sizes: [.pt(14)],
          place: Place(block: nil, role: "page-number")),
      ])
    let document = TypesetDocument(
      pages: [page], bookmarks: [Bookmark(title: "总体", level: 2, page: 2, top: .mm(37))], findings: [])
    #expect(
      PageDump.text(of: document) == """
        page 2  210.00 × 297.00
        text   28.00   37.00  156.00 ×    5.64  body 16pt  “一、总体情况”
        cell  120.50  100.00    7.40 ×    3.70  r2 c1–3  table-text 10.5pt 9.25pt  “数量”
        rule   28.00   99.50  156.00 ×    0.18
        image   76.00  130.00   60.00 ×   30.00  image  “大厅”
        seal   100.00  200.00   42.00 ×   42.00  signature
        foot   33.00  266.50   12.00 ×    4.94  page-number 14pt  “— 2 —”
        bookmark    “总体”  page 2  37.00

        """)
  }
}
