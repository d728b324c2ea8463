import Diagnostics
import Measure
import TestSupport
import Testing

@testable import Typesetting

@Suite struct `Generated documents` {
  @Test(arguments: UInt64(0)..<80)
  func `keep their order, their grid and their rules`(seed: UInt64) {
    let blocks = blocks(seed: seed)
    let records = SquarePage.records(blocks)
    expectOrder(records, of: blocks)
    for record in records {
      expectOnGrid(record)
      expectSound(record.page)
    }
    let lint = PageLint(composition: LineComposition())
    let codes = Set(lint.findings(on: records).map(\.code.rawValue))
    // An orphan may be the lesser fault; nothing else may be wrong where every block leaves room to avoid it.
    #expect(codes.isEmpty)
  }

  // MARK: What is generated

  private func blocks(seed: UInt64) -> [Block] {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("甲乙丙丁戊己庚辛壬癸")
    var blocks: [Block] = []
    for number in 0..<Int.random(in: 1...40, using: &generator) {
      let letter = letters[number % letters.count]
      switch Int.random(in: 0..<10, using: &generator) {
      case 0:
        blocks += [
          SquarePage.heading("\(letter)、"),
          SquarePage.table(rows: Int.random(in: 1...8, using: &generator), height: 10, denser: [8, 6]),
        ]
      case 1: blocks.append(SquarePage.table(rows: Int.random(in: 9...40, using: &generator), height: 10))
      case 2, 3:
        blocks += [
          SquarePage.heading("\(letter)、"),
          SquarePage.heading("（\(letter)）", size: .mm(Double.random(in: 4...9, using: &generator))),
        ]
      case 4: blocks.append(.space(lines: Int.random(in: 0...3, using: &generator)))
      default: break
      }
      if Int.random(in: 0...4, using: &generator) == 0 { blocks.append(image(using: &generator)) }
      blocks.append(SquarePage.paragraph(letter, lines: Int.random(in: 1...15, using: &generator)))
    }
    switch Int.random(in: 0...3, using: &generator) {
    case 0, 1: blocks.append(SquarePage.signature())
    case 2: blocks.append(SquarePage.sealedSignature(diameter: Double(Int.random(in: 20...48, using: &generator))))
    default: break
    }
    return blocks
  }

  private func image(using generator: inout SeededGenerator) -> Block {
    SquarePage.image(
      width: Double(Int.random(in: 5...120, using: &generator)),
      height: Double(Int.random(in: 5...120, using: &generator)),
      caption: Bool.random(using: &generator) ? Int.random(in: 1...30, using: &generator) : nil)
  }

  // MARK: What must hold

  /// The text of all lines, in the order of pages, is the blocks' text in theirs.
  private func expectOrder(_ records: [PageRecord], of blocks: [Block]) {
    var found = ""
    for line in records.flatMap(\.page.lines) where !line.place.isRepeated { found += line.text }
    let expected = blocks.map { block -> String in
      switch block {
      case .paragraph(let paragraph): text(paragraph.text)
      case .table(let table): table.variants[0].cells.map { text($0.paragraphs[0]) }.joined()
      case .signature(let signature): (signature.signers + [signature.date].compactMap { $0 }).map(text).joined()
      case .image(let image): image.caption.map { text($0.text) } ?? ""
      case .sealedSignature(let signature):
        (signature.signers.map(\.name) + [signature.date].compactMap { $0 }).map(text).joined()
      case .space, .pageBreak, .orientation, .head, .imprint, .stampedSignature: ""  // Not among the generated.
      }
    }.joined()
    #expect(found == expected)
  }

  private func text(_ styled: StyledText) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: styled.scalars)
    return String(text)
  }

  private func expectOnGrid(_ record: PageRecord) {
    // Closer lines, for a signature's sake, leave the grid.
    guard record.spacing == .normal else { return }
    for line in record.textLines where line.galleyLine.line.size == SquarePage.em {
      let distance = line.frame.minY - record.page.typeArea.minY
      #expect(distance.units % Length.mm(10).units == 0, "\(line.galleyLine.line.text)")
    }
  }

  private func expectSound(_ page: Page) {
    let frames = page.lines.map(\.frame)
    for (index, frame) in frames.enumerated() {
      #expect(page.typeArea.contains(frame))
      // Square tables have one column: everything stands below what comes before it.
      if index > 0 { #expect(frames[index - 1].maxY < frame.minY) }
    }
  }
}
