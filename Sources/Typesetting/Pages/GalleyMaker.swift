import Measure

/// Measures blocks and lines them up in a galley.
struct GalleyMaker {
  let setup: PageSetup
  let grid: LineGrid
  let source: any LineSource
  private(set) var galley = Galley()
  private var blankLines = 0
  private var beginsPage = false
  private var orientation = PageOrientation.upright

  init(setup: PageSetup, grid: LineGrid, source: any LineSource) {
    self.setup = setup
    self.grid = grid
    self.source = source
  }

  /// The lines of the pages that blocks now go to.
  private var pageGrid: LineGrid { orientation == .turned ? LineGrid(setup: setup.turned) : grid }
  /// How wide those pages' content is.
  private var measure: Length { orientation == .turned ? setup.turned.typeArea.size.width : setup.typeArea.size.width }

  /// Adds a block; `number` is its number in the document, from 0.
  mutating func append(_ block: Block, number: Int) {
    switch block {
    case .paragraph(let paragraph): append(paragraph, number: number)
    case .table(let table): append(table, number: number)
    case .image(let image): append(image, number: number)
    case .signature(let signature): append(signature, number: number)
    case .sealedSignature(let signature):
      let setting = SealedSignatureSetting(signature, setup: setup, source: source)
      for (index, row) in setting.rows.enumerated() { append(row, number: number, blankLines: 0, row: index) }
    case .stampedSignature(let signature):
      let setting = StampedSignatureSetting(signature, setup: setup, source: source)
      append(setting.assembly, number: number, blankLines: signature.linesBefore)
    case .head(let head):
      append(HeadSetting(head, setup: setup, source: source).assembly, number: number, blankLines: 0)
    case .imprint: break  // It stands at the foot of the last page, once that is known.
    case .space(let lines): blankLines += min(max(lines, 0), grid.count)
    case .pageBreak: beginsPage = true
    case .orientation(let asked):
      beginsPage = beginsPage || asked != orientation
      orientation = asked
    }
  }

  // MARK: Paragraphs

  private mutating func append(_ paragraph: ParagraphBlock, number: Int) {
    var elements = elements(of: paragraph, number: number)
    guard !elements.isEmpty else { return }
    if galley.elements.last?.keepsWithNext ?? false { elements[0].breakPenalty = BreakCost.forbidden }
    elements[0].blankLines = blankLines
    elements[0].beginsPage = beginsPage && !galley.elements.isEmpty
    galley.elements += elements
    blankLines = 0
    beginsPage = false
  }

  private func elements(of paragraph: ParagraphBlock, number: Int) -> [Galley.Element] {
    // A title is a heading whether or not its block says so: page 1 shows text below it (GW-BODY-01).
    let isHeading = paragraph.keepsWithNext || paragraph.setting == .title
    var set = galleyLines(
      lines(of: paragraph), leading: paragraph.leading, place: paragraph.place, kind: isHeading ? .heading : .text)
    if let level = paragraph.bookmarkLevel, !set.isEmpty {
      set[0].bookmark = (Self.outlineTitle(paragraph.text), level)
    }
    return set.map { line in
      let penalty =
        line.index == 0
        ? (paragraph.keepsWithPrevious ? BreakCost.forbidden : 0)
        : Self.penalty(beforeLine: line.index, of: line.count, isHeading: isHeading)
      return Galley.Element(
        content: .line(line), block: number, breakPenalty: penalty, blankLines: 0, beginsPage: false,
        keepsWithNext: isHeading, orientation: orientation)
    }
  }

  /// A galley with some paragraphs set anew: their lines may be other ones, all else stays as it is.
  func galley(_ galley: Galley, resetting paragraphs: [Int: ParagraphBlock]) -> Galley {
    var reset = Galley()
    for (index, element) in galley.elements.enumerated() {
      guard let paragraph = paragraphs[element.block] else {
        reset.elements.append(element)
        continue
      }
      guard index == 0 || galley.elements[index - 1].block != element.block else { continue }
      var elements = elements(of: paragraph, number: element.block)
      guard !elements.isEmpty else { continue }
      elements[0].breakPenalty = element.breakPenalty
      elements[0].blankLines = element.blankLines
      elements[0].beginsPage = element.beginsPage
      reset.elements += elements
    }
    reset.keepTwoLinesForSignatures()
    return reset
  }

  private func lines(of paragraph: ParagraphBlock) -> [Line] {
    switch paragraph.setting {
    case .title: return source.titleLines(of: paragraph.text, measure: measure)
    case .flowing:
      var shape = paragraph.shape
      if paragraph.hangingCount > 0 {
        let label = source.width(ofFirst: paragraph.hangingCount, of: paragraph.text)
        shape.hangingIndent = min(shape.firstLineIndent + label, measure / 2)
      }
      return source.lines(of: paragraph.text, shape: shape, measure: measure)
    }
  }

  /// PA-05 and PA-06; headings are never broken.
  private static func penalty(beforeLine index: Int, of count: Int, isHeading: Bool) -> Double {
    guard !isHeading else { return BreakCost.forbidden }
    return (index == 1 ? BreakCost.orphan : 0) + (index == count - 1 ? BreakCost.widow : 0)
  }

  private func galleyLines(_ lines: [Line], leading: Length, place: Place, kind: GalleyLine.Kind) -> [GalleyLine] {
    // A paragraph whose largest type is the body's stands on the grid as a whole, smaller lines in it too.
    let largest = lines.map(\.size).max() ?? .zero
    let isOnGrid = abs((largest - grid.size).units) <= LineGrid.tolerance.units
    return lines.enumerated().map { index, line in
      GalleyLine(
        line: line, kind: kind, place: place, left: .zero, isOnGrid: isOnGrid,
        height: isOnGrid ? grid.size : max(line.size, .pt(1)),
        leading: isOnGrid ? grid.leading : max(leading, .zero), index: index, count: lines.count)
    }
  }

  /// A heading's text on one line.
  private static func outlineTitle(_ text: StyledText) -> String {
    var title = String.UnicodeScalarView()
    title.append(contentsOf: text.scalars.filter { $0 != "\u{2028}" && $0 != "\n" && $0 != "\r" })
    return String(title)
  }

  // MARK: Tables

  private mutating func append(_ table: TableBlock, number: Int) {
    let ladder = TableLadder(block: table, source: source, pageHeight: pageGrid.height)
    guard !ladder.isEmpty else { return }
    ladder.choose(room: roomBelowHeadings())
    append(.table(ladder), number: number, penalty: 0)
  }

  /// What a page leaves for a table below the headings that go with it.
  private func roomBelowHeadings() -> Length {
    var fill = PageFill(grid: pageGrid)
    for element in galley.elements.suffix(trailingHeadingCount) {
      guard case .line(let line) = element.content, fill.add(line.space, blankLines: element.blankLines) != nil else {
        // Headings that fill a page cannot stand on the table's.
        return pageGrid.height
      }
    }
    return fill.room(below: fill.nextTableTop(blankLines: blankLines))
  }

  private var trailingHeadingCount: Int {
    guard !beginsPage else { return 0 }
    var count = 0
    for element in galley.elements.reversed() {
      guard element.keepsWithNext else { break }
      count += 1
      if element.beginsPage { break }
    }
    return count
  }

  // MARK: Assemblies

  /// A head goes with what follows it, a signature with the text before it (GB/T 9704-2012 7.3.5.5).
  ///
  /// - Parameter row: Its number among its block's; rows part where no page takes them together.
  private mutating func append(_ assembly: Assembly, number: Int, blankLines: Int, row: Int = 0) {
    let isSignature = assembly.kind == .signature
    if isSignature { self.blankLines = max(self.blankLines, min(max(blankLines, 0), grid.count)) }
    append(
      .assembly(assembly), number: number,
      penalty: isSignature ? (row == 0 ? BreakCost.forbidden : BreakCost.sealRow) : 0,
      keepsWithNext: assembly.kind == .head)
    if isSignature, row == 0 { galley.keepTwoLines(forSignatureAt: galley.elements.count - 1) }
  }

  // MARK: Pictures

  private mutating func append(_ image: ImageBlock, number: Int) {
    var caption: [GalleyLine] = []
    if let block = image.caption {
      caption = galleyLines(lines(of: block), leading: block.leading, place: block.place, kind: .text)
    }
    let captionHeight = height(ofCaption: caption)
    // A picture that has headings before it stands on their page, unless they leave it less than half of one.
    let room = max(roomBelowHeadings(), pageGrid.height / 2) - captionHeight
    let size = image.size.fitted(into: Size(width: measure, height: max(room, pageGrid.pitch)))
    let content = GalleyImage(block: image, size: size, captionHeight: captionHeight)
    append(.image(content), number: number, penalty: 0, keepsWithNext: !caption.isEmpty)
    for line in caption { append(.line(line), number: number, penalty: BreakCost.forbidden) }
  }

  /// What the lines of a caption take below their picture, the blank between included.
  private func height(ofCaption lines: [GalleyLine]) -> Length {
    guard !lines.isEmpty else { return .zero }
    var fill = PageFill(grid: pageGrid)
    fill.addTable(top: .zero, height: .zero)
    var bottom = Length.zero
    for line in lines {
      guard let top = fill.add(line.space, blankLines: 0) else { return pageGrid.height / 2 }
      bottom = top + line.height
    }
    // A caption of body type goes on to the grid: a line's blank at most.
    return min(bottom + (lines[0].isOnGrid ? grid.pitch : .zero), pageGrid.height / 2)
  }

  // MARK: The signature

  private mutating func append(_ signature: SignatureBlock, number: Int) {
    let setting = SignatureSetting(signature, measure: setup.typeArea.size.width, source: source)
    var lines = galleyLines(
      setting.lines.map(\.line), leading: signature.leading, place: signature.place, kind: .signature)
    guard !lines.isEmpty else { return }
    for index in lines.indices {
      lines[index].left = setting.lines[index].left
      lines[index].place.part = setting.lines[index].part
    }
    blankLines = max(blankLines, min(max(signature.linesBefore, 0), grid.count))
    for line in lines { append(.line(line), number: number, penalty: BreakCost.forbidden) }
    galley.keepTwoLines(forSignatureAt: galley.elements.count - lines.count)
  }

  // MARK: The column

  private mutating func append(
    _ content: Galley.Content, number: Int, penalty: Double, keepsWithNext: Bool = false
  ) {
    let isHeld = galley.elements.last?.keepsWithNext ?? false
    galley.elements.append(
      Galley.Element(
        content: content, block: number, breakPenalty: isHeld ? BreakCost.forbidden : penalty, blankLines: blankLines,
        beginsPage: beginsPage && !galley.elements.isEmpty, keepsWithNext: keepsWithNext,
        orientation: orientation))
    blankLines = 0
    beginsPage = false
  }
}
