import Compression
import Measure
import Testing
import Typesetting

@testable import PDFWriting

@Suite struct `Writing the structure` {
  private func written(_ elements: [StructureElement], pages: [WrittenPage]) throws -> String {
    var body = PDFBody(deflater: try Deflater(effort: 1))
    var writer = StructureWriter(pages: pages)
    _ = writer.write(elements, into: &body)
    return String(decoding: body.syntax.bytes, as: UTF8.self)
  }

  private func page(_ object: Int, _ identifiers: [Range<Int>], figures: [Int: Rectangle] = [:]) -> WrittenPage {
    WrittenPage(object: object, height: .pt(800), identifiers: identifiers, figures: figures)
  }

  @Test func `a paragraph over two pages has numbers on its first and references on the other`() throws {
    let paragraph = StructureElement(
      .paragraph, marks: [.init(page: 0, identifier: 1), .init(page: 1, identifier: 0)])
    let text = try written([paragraph], pages: [page(71, [0..<1, 1..<3]), page(72, [0..<1])])
    #expect(text.contains("<< /S /P /P 2 0 R /Pg 71 0 R /K [ 1 2 << /Type /MCR /Pg 72 0 R /MCID 0 >>] >>"))
    // The way back: nothing leads to the first sequence, the others to object 3.
    #expect(text.contains("[ null 3 0 R 3 0 R]"))
  }

  @Test func `a figure has words and a box from the lower left corner`() throws {
    let box = Rectangle(x: .pt(100), y: .pt(50), width: .pt(200), height: .pt(150))
    let figure = StructureElement(.figure(alternativeText: "a (map)"), marks: [.init(page: 0, identifier: 0)])
    let text = try written([figure], pages: [page(9, [0..<1], figures: [0: box])])
    #expect(text.contains("/S /Figure /Alt (a \\(map\\)) /A << /O /Layout"))
    #expect(text.contains("/Placement /Block /BBox [ 100 600 300 750 ] >>"))
  }

  @Test func `cells name their heads, in a tree that is in order`() throws {
    func cell(_ type: StructureType, _ row: Int, _ column: Int, heads: [StructureElement.HeaderPosition] = [])
      -> StructureElement
    {
      StructureElement(type, cell: Place.Cell(row: row, column: column, rowSpan: 1, columnSpan: 2), headers: heads)
    }
    let rows = [
      StructureElement(.tableRow, children: [cell(.tableHeader(.column), 9, 0), cell(.tableHeader(.both), 1, 0)]),
      StructureElement(.tableRow, children: [cell(.tableData, 10, 0, heads: [.init(row: 9, column: 0)])]),
    ]
    let text = try written([StructureElement(.table, children: rows)], pages: [])
    #expect(text.contains("/S /TH /ID (table-1-10-1) /A << /O /Table /ColSpan 2 /Scope /Column >>"))
    #expect(text.contains("/S /TD /A << /O /Table /ColSpan 2 /Headers [(table-1-10-1)] >>"))
    #expect(text.contains("/Limits [(table-1-10-1)(table-1-2-1)] /Names [(table-1-10-1)"))
  }
}
