import Measure

@testable import Typesetting

/// A page for tests: type of 5 mm on a pitch of 10 mm; the type area is 20 characters wide (100 mm) and 10 lines high
/// (9 × 10 + 5 = 95 mm), its corner 10 mm from the left and 20 mm from the top.
enum SquarePage {
  static let em = Length.mm(5)
  static let setup = PageSetup(
    paper: Size(width: .mm(120), height: .mm(140)),
    typeArea: Rectangle(x: .mm(10), y: .mm(20), width: .mm(100), height: .mm(95)), linePitch: .mm(10), bodySize: em,
    pageNumber: nil)

  static func style(_ role: String = "body", size: Length = em) -> TextStyle {
    TextStyle(role: role, face: "body", size: size)
  }

  /// A paragraph of that many lines, every character of them `character`.
  static func paragraph(_ character: Character, lines: Int, block: Int = 0) -> Block {
    // 20 characters fill a line; the last one is half full.
    let text = String(repeating: character, count: lines * 20 - 10)
    return .paragraph(
      ParagraphBlock(
        text: StyledText(text, style: style()), shape: ParagraphShape(alignment: .left),
        place: Place(block: block, role: "body"), leading: .mm(5)))
  }

  /// A heading of one line.
  static func heading(_ text: String = "一、标题", size: Length = em, level: Int? = 1) -> Block {
    .paragraph(
      ParagraphBlock(
        text: StyledText(text, style: style("heading-1", size: size)), shape: ParagraphShape(alignment: .left),
        place: Place(block: 0, role: "heading-1"), leading: .mm(5), keepsWithNext: true, bookmarkLevel: level))
  }

  static func signature(_ signer: String = "望湖街道办事处", date: String = "2025年1月") -> Block {
    .signature(
      SignatureBlock(
        signers: [StyledText(signer, style: style("signature"))], date: StyledText(date, style: style("signature")),
        endIndent: em * 2, dateIndent: em * 2, leading: .mm(5), place: Place(block: 0, role: "signature")))
  }

  /// A signature under a seal of that diameter; the date ends 4 characters before the edge.
  static func sealedSignature(
    _ signers: [String] = ["望湖街道办事处"], date: String? = "2025年1月", diameter: Double = 40, hasPicture: Bool = true
  ) -> Block {
    let size = Size(width: .mm(diameter), height: .mm(diameter))
    return .sealedSignature(
      SealedSignatureBlock(
        signers: signers.map {
          .init(
            name: StyledText($0, style: style("signature")),
            seal: SealMark(size: size, signer: $0, asset: hasPicture ? AssetID(index: 7) : nil))
        }, date: date.map { StyledText($0, style: style("signature")) }, endIndent: em * 4, perRow: 3,
        sealGap: .mm(2), leading: .mm(5), place: Place(block: 0, role: "signature")))
  }

  /// A picture of that size with a caption of so many characters of 4 mm.
  static func image(width: Double, height: Double, caption: Int? = nil) -> Block {
    let text = caption.map { StyledText(String(repeating: "图", count: $0), style: style("caption", size: .mm(4))) }
    return .image(
      ImageBlock(
        asset: AssetID(index: 3), size: Size(width: .mm(width), height: .mm(height)), alternative: "大厅",
        caption: text.map {
          ParagraphBlock(
            text: $0, shape: ParagraphShape(alignment: .centred), place: Place(block: 0, role: "caption"),
            leading: .mm(5))
        }, place: Place(block: 0, role: "image")))
  }

  /// A table of one column of 100 mm and rows of that height, each with one character.
  static func table(rows: Int, height: Double, denser: [Double] = []) -> Block {
    .table(
      TableBlock(
        variants: ([height] + denser).map { plainTable(rows: rows, height: $0) }, place: Place(block: 0, role: "table"))
    )
  }

  static func plainTable(rows: Int, height: Double) -> Table {
    Table(
      columnWidths: [.mm(100)],
      rows: (0..<rows).map { _ in Table.Row(minimumHeight: .mm(height)) }, headRowCount: 0,
      cells: (0..<rows).map { cell($0, 0, "格") }, ruleThickness: .mm(0.2), frameThickness: .mm(0.4),
      horizontalPadding: .mm(1), verticalPadding: .mm(1), leading: .mm(1))
  }

  static func cell(
    _ row: Int, _ column: Int, rows: Int = 1, columns: Int = 1, _ text: String, repeats: Bool = false,
    size: Double = 3, alignment: Table.Cell.Alignment = .centred
  ) -> Table.Cell {
    Table.Cell(
      row: row, column: column, rowSpan: rows, columnSpan: columns,
      paragraphs: text.isEmpty ? [] : [StyledText(text, style: style("table", size: .mm(size)))], alignment: alignment,
      repeatsOverPages: repeats, role: "table")
  }

  static func pages(_ blocks: [Block], setup: PageSetup = setup) -> [Page] { records(blocks, setup: setup).map(\.page) }

  static func records(_ blocks: [Block], setup: PageSetup = setup) -> [PageRecord] {
    PageTypesetter(setup: setup, source: SquareLines()).typeset(blocks).records
  }
}

extension Page {
  var lines: [PlacedLine] {
    items.compactMap { item in
      if case .line(let line) = item { line } else { nil }
    }
  }

  var rules: [Rectangle] {
    items.compactMap { item in
      if case .rule(let rule) = item { rule.frame } else { nil }
    }
  }

  var images: [PlacedImage] {
    items.compactMap { item in
      if case .image(let image) = item { image } else { nil }
    }
  }

  /// The tops of the lines outside tables, in millimetres below the type area's top.
  var lineTops: [Double] {
    lines.filter { $0.place.cell == nil && $0.place.block != nil }.map { ($0.frame.minY - typeArea.minY).millimetres }
  }

  /// The first characters of the lines outside tables, joined.
  var initials: String {
    String(lines.filter { $0.place.cell == nil && $0.place.block != nil }.compactMap(\.text.first))
  }
}
