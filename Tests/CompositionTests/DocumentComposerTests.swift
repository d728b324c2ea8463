import Composition
import Diagnostics
import Measure
import Reports
import Styling
import Testing
import Typesetting

/// A small layout on GB/T 9704's page, without any file.
private func layout(flow: [FlowItem]) -> Layout {
  Layout(
    name: "test", title: "test",
    page: PageGeometry(
      paper: Size(width: .mm(210), height: .mm(297)),
      typeArea: Rectangle(x: .mm(28), y: .mm(37), width: .mm(156), height: .mm(225)), lines: 22, characters: 28,
      gridModel: .flush),
    roles: [
      "body": RoleStyle(face: "body", size: .pt(16), indent: 2),
      "title": RoleStyle(face: "title", size: .pt(22), alignment: .centre, breaking: .title, outlineLevel: 1),
      "heading-1": RoleStyle(face: "heading-1", size: .pt(16), indent: 2, outlineLevel: 2),
      "heading-2": RoleStyle(face: "heading-2", size: .pt(16), indent: 2, outlineLevel: 3),
    ],
    tables: [
      "figures": TableStyle(
        columns: [.mm(30), .mm(10)], ladder: [.init(size: .pt(9), rowHeight: .mm(6), leading: .pt(2))], face: "table",
        headFace: "table", ruleThickness: .pt(0.5), frameThickness: .pt(0.75), horizontalPadding: .mm(0.7),
        verticalPadding: .mm(0.5))
    ], flow: flow)
}

private func place(_ line: Int, _ column: Int) -> Diagnostics.SourceLocation {
  Diagnostics.SourceLocation(file: "model.yaml", line: line, column: column)
}

private func report(_ fields: [FieldPath: Field]) -> Report {
  Report(layout: SourcedText("test"), location: place(1, 1), fields: fields)
}

private func paragraphs(_ blocks: [Block]) -> [ParagraphBlock] {
  blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
}

private func words(_ block: ParagraphBlock) -> String {
  String(String.UnicodeScalarView(block.text.scalars))
}

@Suite struct `Composing a report` {
  @Test func `fills the title from the fields and keeps their places`() {
    var composer = DocumentComposer(
      layout: layout(flow: [.title(field: "title", otherwise: TextTemplate(words: "{issuer}{year}年年度报告"))]),
      grids: [:])
    let document = composer.compose(
      report([
        "issuer": Field(.line(SourcedText("望湖街道", at: place(2, 9))), at: place(2, 9)),
        "year": Field(.line(SourcedText("2024", at: place(3, 7))), at: place(3, 7)),
      ]))
    #expect(document.title == "望湖街道2024年年度报告")
    #expect(document.texts[0].text.location(at: 4) == place(3, 7))
    #expect(paragraphs(document.blocks)[0].setting == .title)
  }

  @Test func `joins what there is of the contact`() {
    let template = TextTemplate(pieces: [
      .words("请联系"), .field("contact.office"),
      .list(
        items: [TextTemplate.pieces(of: "地址：{contact.address}"), TextTemplate.pieces(of: "电话：{contact.phone}")],
        separator: "；", before: "（", after: "）"),
      .words("。"),
    ])
    var composer = DocumentComposer(
      layout: layout(flow: [.body(field: "preface", otherwise: [template])]), grids: [:])
    let office = Field(.line(SourcedText("办公室")), at: nil)
    let phone = Field(.line(SourcedText("5550123")), at: nil)
    let some = composer.compose(report(["contact.office": office, "contact.phone": phone]))
    #expect(paragraphs(some.blocks).map(words) == ["请联系办公室（电话：5550123）。"])
    let bare = composer.compose(report(["contact.office": office]))
    #expect(paragraphs(bare.blocks).map(words) == ["请联系办公室。"])
    let none = composer.compose(report([:]))
    #expect(none.blocks.isEmpty)
  }

  @Test func `dresses headings by their level and run-in headings up to their stop`() {
    var composer = DocumentComposer(layout: layout(flow: [.body(field: "overview", otherwise: [])]), grids: [:])
    let own = TextParagraph(
      text: SourcedText("（一）主动公开", at: place(5, 3)), kind: .heading(Numbering(level: .second, ordinal: 1, end: 3)))
    let runIn = TextParagraph(
      text: SourcedText("（二）申请。全年收到6件。", at: place(6, 3)),
      kind: .runInHeading(Numbering(level: .second, ordinal: 2, end: 3), headingEnd: 6))
    let document = composer.compose(report(["overview": Field(.body([.paragraphs([own, runIn])]), at: place(4, 1))]))
    let blocks = paragraphs(document.blocks)
    #expect(blocks[0].text.style(at: 0).face == "heading-2")
    #expect(blocks[0].keepsWithNext)
    #expect(blocks[1].text.style(at: 5).face == "heading-2")
    #expect(blocks[1].text.style(at: 6).face == "body")
    #expect(!blocks[1].keepsWithNext)
  }

  @Test(arguments: [
    ("第一条为了规范公开，制定本办法。", 3, "第一条\u{3000}为了规范公开，制定本办法。"), ("第二条", 3, "第二条"),
  ])
  func `an article's label stands one character before its text`(text: String, end: Int, expected: String) {
    var composer = DocumentComposer(layout: layout(flow: [.body(field: "overview", otherwise: [])]), grids: [:])
    let article = TextParagraph(
      text: SourcedText(text, at: place(5, 3)), kind: .numbered(Numbering(level: .article, ordinal: 1, end: end)))
    let document = composer.compose(report(["overview": Field(.body([.paragraphs([article])]), at: nil)]))
    #expect(paragraphs(document.blocks).map(words) == [expected])
  }

  @Test(arguments: [
    ("表1 2024年情况", "表1\u{3000}2024年情况"), ("图2-3公开专区", "图2-3\u{3000}公开专区"), ("附表一", "附表一"),
    ("表彰名单", "表彰名单"),
  ])
  func `a caption's label stands one character before its words`(caption: String, expected: String) {
    let table = BodyTable(
      caption: SourcedText(caption), columns: [], header: [], rows: [[BodyTable.Cell(text: SourcedText("甲"))]],
      location: place(3, 1))
    var composer = DocumentComposer(layout: layout(flow: [.body(field: "overview", otherwise: [])]), grids: [:])
    let document = composer.compose(report(["overview": Field(.body([.table(table)]), at: nil)]))
    #expect(paragraphs(document.blocks).map(words) == [expected])
  }

  @Test func `a body line takes 28 characters of the grid`() {
    var composer = DocumentComposer(layout: layout(flow: [.body(field: "overview", otherwise: [])]), grids: [:])
    let paragraph = TextParagraph(text: SourcedText("政务"), kind: .plain)
    let document = composer.compose(report(["overview": Field(.body([.paragraphs([paragraph])]), at: nil)]))
    let style = paragraphs(document.blocks)[0].text.style(at: 0)
    #expect(style.size == .pt(16))
    #expect(style.pitch == .mm(156) / 28)
    // 225 mm = 21 pitches + 16 pt
    #expect(abs((composer.pageSetup.linePitch * 21 + .pt(16) - .mm(225)).units) <= 11)
  }

  @Test func `fills a statutory table and spreads its columns over the type area`() throws {
    let grid = Grid(
      name: "figures", rowCount: 2, columnCount: 2, headRowCount: 1,
      cells: [
        GridCell(row: 0, column: 0, columnSpan: 2, content: .head("申请情况")),
        GridCell(row: 1, column: 0, content: .label("本年新收")),
        GridCell(row: 1, column: 1, content: .figure("received")),
      ])
    var composer = DocumentComposer(layout: layout(flow: [.grid(name: "figures")]), grids: ["figures": grid])
    let figure = Figure(ExactDecimal(coefficient: 105, scale: 1))
    let document = composer.compose(report(["received": Field(.figure(figure), at: place(9, 9))]))
    guard case .table(let block)? = document.blocks.first else {
      Issue.record("no table")
      return
    }
    let table = try #require(block.variants.first)
    // 156 mm less one frame rule of 0.75 pt, shared 3 : 1
    #expect(table.columnWidths.reduce(Length.zero, +) == Length.mm(156) - Length.pt(0.75))
    #expect(abs((table.columnWidths[0] - table.columnWidths[1] * 3).units) <= 3)
    #expect(
      table.cells.map { $0.paragraphs.map { String(String.UnicodeScalarView($0.scalars)) } } == [
        ["申请情况"], ["本年新收"], ["10.5"],
      ])
  }
}
