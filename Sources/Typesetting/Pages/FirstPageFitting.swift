import Measure

/// Sees to it that page 1 shows text below its head (GB/T 9704-2012 7.3.3).
///
/// Several organs' names are set smaller, down to the layout's least size (7.2.4); where that does not do it, the
/// recipients move to the 版记 (7.3.2). The numbers of blocks stay what they were.
struct FirstPageFitting {
  private(set) var blocks: [Block]
  private(set) var movesRecipients = false
  private let setup: PageSetup
  private let grid: LineGrid
  private let source: any LineSource

  init(blocks: [Block], setup: PageSetup, grid: LineGrid, source: any LineSource) {
    self.blocks = blocks
    self.setup = setup
    self.grid = grid
    self.source = source
    guard case .head(let head)? = blocks.first, !showsText(blocks) else { return }
    for moves in [false, true] {
      guard let kept = moves ? withoutRecipients : blocks else { continue }
      for size in sizes(of: head.masthead) {
        var trial = kept
        trial[0] = .head(head.setting(mastheadSize: size))
        guard showsText(trial) else { continue }
        self.blocks = trial
        movesRecipients = moves
        return
      }
    }
    // Text does not come onto page 1; the head takes as little of it as it may.
    if let least = sizes(of: head.masthead).last { self.blocks[0] = .head(head.setting(mastheadSize: least)) }
  }

  /// From the largest size to the least; a single name keeps its own.
  private func sizes(of masthead: Masthead) -> [Length] {
    guard masthead.names.count > 1 else { return [masthead.style.size] }
    let step = Length.pt(1)
    let count = max(0, (masthead.style.size - masthead.leastSize).units / step.units)
    return (0...min(count, 200)).map { masthead.style.size - step * $0 }
  }

  private var recipients: Int? {
    for case .imprint(let imprint) in blocks {
      guard let block = imprint.movableRecipients?.block, blocks.indices.contains(block) else { continue }
      // Only where the page at the end takes them.
      let moved = ImprintSetting(imprint, movesRecipients: true, typeArea: setup.typeArea.size, source: source)
      return moved.assembly.height <= grid.height ? block : nil
    }
    return nil
  }

  private var withoutRecipients: [Block]? {
    guard let recipients else { return nil }
    var blocks = blocks
    blocks[recipients] = .space(lines: 0)
    return blocks
  }

  /// Whether a line of text stands on the first page, or nothing is to follow the head's headings.
  private func showsText(_ blocks: [Block]) -> Bool {
    var maker = GalleyMaker(setup: setup, grid: grid, source: source)
    for (number, block) in blocks.enumerated() {
      maker.append(block, number: number)
      if maker.galley.elements.last.map({ !$0.keepsWithNext }) ?? false { break }
    }
    var fill = PageFill(grid: grid)
    for element in maker.galley.elements {
      guard element.keepsWithNext else { return stands(element, on: &fill) }
      guard stands(element, on: &fill) else { return false }
    }
    return true
  }

  private func stands(_ element: Galley.Element, on fill: inout PageFill) -> Bool {
    switch element.content {
    case .line(let line): fill.add(line.space, blankLines: element.blankLines) != nil
    case .assembly(let assembly): fill.add(assembly.space, blankLines: element.blankLines) != nil
    default: true  // What begins with a table or picture has no text to show.
    }
  }
}

extension HeadBlock {
  /// The head with its masthead at most that large, the blank between its names in proportion.
  func setting(mastheadSize size: Length) -> HeadBlock {
    var head = self
    head.masthead.leading = masthead.leading * (size / masthead.style.size)
    head.masthead.style.size = size
    head.masthead.style.pitch = size
    return head
  }
}
