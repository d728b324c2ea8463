import Measure
import Testing

@testable import Typesetting

/// Sealed names in rows (GB/T 9704-2012 7.3.5.1), in a type area of 156 × 225 mm and characters of 5 mm.
@Suite("Sealed signatures")
struct SealedSignatureTests {
  private static let setup = PageSetup(
    paper: Size(width: .mm(210), height: .mm(297)),
    typeArea: Rectangle(x: .mm(28), y: .mm(37), width: .mm(156), height: .mm(225)), linePitch: .mm(10),
    bodySize: .mm(5), pageNumber: nil)

  struct Row: Sendable {
    var lengths: [Int]
    var diameter: Double
    var rows: [Int]
  }

  private func block(_ names: [String], diameter: Double = 45) -> SealedSignatureBlock {
    let style = SquarePage.style("signature")
    let size = Size(width: .mm(diameter), height: .mm(diameter))
    return SealedSignatureBlock(
      signers: names.map { .init(name: StyledText($0, style: style), seal: SealMark(size: size, signer: $0)) },
      date: StyledText("二〇二四年三月", style: style), endIndent: .mm(20), perRow: 3, sealGap: .mm(2),
      leading: .mm(5), place: Place(block: 0, role: "signature"))
  }

  private func seals(_ block: SealedSignatureBlock) -> [[Rectangle]] {
    SealedSignatureSetting(block, setup: Self.setup, source: SquareLines()).rows.map { $0.seals.map(\.frame) }
  }

  @Test(arguments: [
    Row(lengths: [6], diameter: 45.0, rows: [1]),
    Row(lengths: [6, 6], diameter: 45, rows: [2]),
    Row(lengths: [6, 6, 6], diameter: 42, rows: [3]),
    Row(lengths: [6, 6, 6, 6], diameter: 42, rows: [3, 1]),
    Row(lengths: [13, 13], diameter: 45, rows: [2]),
    Row(lengths: [16, 16], diameter: 45, rows: [1, 1]),
    Row(lengths: [6, 6], diameter: 60, rows: [2]),
    Row(lengths: [30], diameter: 45, rows: [1]),
  ])
  func `as many stand in a row as names and seals allow`(row: Row) {
    let names = row.lengths.map { String(repeating: "市", count: $0) }
    #expect(seals(block(names, diameter: row.diameter)).map(\.count) == row.rows)
  }

  @Test(arguments: 1...9)
  func `seals neither touch nor leave the type area, and each has its name in its middle`(count: Int) {
    for length in 2...28 {
      let names = (0..<count).map { String(repeating: "市", count: max(2, length - $0)) }
      for row in SealedSignatureSetting(block(names), setup: Self.setup, source: SquareLines()).rows {
        let frames = row.seals.map(\.frame)
        for (left, right) in zip(frames, frames.dropFirst()) { #expect(right.minX - left.maxX >= .mm(2)) }
        #expect(frames.allSatisfy { $0.minX >= .zero && $0.maxX <= .mm(156) })
        let lines = row.items.compactMap { if case .line(let line) = $0 { line.frame } else { nil } }
        #expect(lines.allSatisfy { $0.minX >= .zero && $0.maxX <= .mm(156) })
        for (seal, line) in zip(frames, lines) {
          #expect(abs((seal.minX + seal.maxX - line.minX - line.maxX).millimetres) < 0.01)
        }
        for (left, right) in zip(lines, lines.dropFirst()) where left.minY == right.minY {
          #expect(right.minX > left.maxX)
        }
      }
    }
  }

  @Test func `the date is under the last name, in the last row`() throws {
    let rows = SealedSignatureSetting(
      block(["一局", "二局", "三局", "四局"], diameter: 42), setup: Self.setup, source: SquareLines()
    ).rows
    let lines = try #require(rows.last).items.compactMap { if case .line(let line) = $0 { line } else { nil } }
    #expect(lines.map(\.text) == ["四局", "二〇二四年三月"])
    #expect(lines[0].frame.minX + lines[0].frame.maxX == lines[1].frame.minX + lines[1].frame.maxX)
  }

  @Test(arguments: 1...40)
  func `seals share their page with text and stand within a line below it`(lines: Int) throws {
    let text = ParagraphBlock(
      text: StyledText(String(repeating: "文", count: lines * 31 - 5), style: SquarePage.style()),
      shape: ParagraphShape(alignment: .left), place: Place(block: 0, role: "body"), leading: .mm(5))
    let records = SquarePage.records([.paragraph(text), .sealedSignature(block(["一局", "二局"]))], setup: Self.setup)
    let record = try #require(records.last)
    let bottom = try #require(record.textLines.map(\.frame.maxY).max(), "text on the seals' page")
    for seal in record.page.seals {
      #expect(seal.frame.minY >= bottom && seal.frame.minY - bottom <= .mm(10))
      #expect(seal.frame.maxY <= Self.setup.typeArea.maxY)
    }
    #expect(record.page.seals.count == 2)
  }

  @Test func `rows that no page takes together part, the first one with text`() throws {
    let names = (1...6).map { _ in String(repeating: "市", count: 20) }
    let records = SquarePage.records(
      [SquarePage.paragraph("文", lines: 3), .sealedSignature(block(names))], setup: Self.setup)
    #expect(records.map(\.page.seals.count).reduce(0, +) == 6)
    #expect(records.allSatisfy { $0.page.seals.allSatisfy { $0.frame.maxY <= Self.setup.typeArea.maxY } })
    #expect(!records[0].textLines.isEmpty && !records[0].page.seals.isEmpty)
  }
}
