/// The structure that blocks give a document, before anything is known of its pages.
struct DocumentStructure: Sendable {
  /// The structure's elements by the blocks that they come from, in reading order.
  private(set) var blocks: [(block: Int, element: StructureElement)] = []
  private var openLevels: [Int] = []

  /// The structure of nothing.
  init() {}

  /// The structure of those blocks, in their order.
  init(_ blocks: [Block]) {
    for (number, block) in blocks.enumerated() { append(block, number: number) }
  }

  private mutating func append(_ block: Block, number: Int) {
    switch block {
    case .paragraph(let paragraph):
      let number = paragraph.place.block ?? number
      add(StructureElement(type(of: paragraph), key: StructureKey(block: number)), block: number)
    case .table(let block):
      guard let table = block.variants.first else { return }
      let builder = TableStructureBuilder(table: table, block: number)
      add(block.structure == .list ? builder.list : builder.table, block: number)
    case .signature(let signature):
      let number = signature.place.block ?? number
      for part in 0..<(signature.signers.count + (signature.date == nil ? 0 : 1)) {
        add(StructureElement(.paragraph, key: StructureKey(block: number, part: part)), block: number)
      }
    case .image(let image):
      let number = image.place.block ?? number
      add(figure: image.alternative, number: 0, block: number)
      if image.caption != nil { add(StructureElement(.paragraph, key: StructureKey(block: number)), block: number) }
    case .sealedSignature(let signature):
      add(seals: signature.signers.map(\.seal), block: signature.place.block ?? number)
    case .stampedSignature(let signature):
      add(seals: signature.signatories.map(\.stamp), block: signature.place.block ?? number)
    // Their lines are paragraphs in the order in which they are set.
    case .head, .imprint: break
    case .space, .pageBreak, .orientation: break
    }
  }

  private mutating func add(seals: [SealMark?], block: Int) {
    for (number, seal) in seals.enumerated() where seal?.asset != nil {
      add(figure: seal?.alternative, number: number, block: block)
    }
  }

  private mutating func add(figure alternative: String?, number: Int, block: Int) {
    guard let alternative else { return }
    let key = StructureKey(block: block, part: Place.figurePart(number))
    add(StructureElement(.figure(alternativeText: alternative), key: key), block: block)
  }

  private mutating func add(_ element: StructureElement, block: Int) {
    blocks.append((block, element))
  }

  /// A heading's level follows from the headings it stands under, so that none is skipped (ISO 14289-1 7.4.2) whatever
  /// depths the layout counts in; H6 is the deepest.
  private mutating func type(of paragraph: ParagraphBlock) -> StructureType {
    guard let depth = paragraph.headingLevel else { return .paragraph }
    openLevels.removeAll { $0 >= depth }
    openLevels.append(depth)
    return .heading(level: min(openLevels.count, 6))
  }
}
