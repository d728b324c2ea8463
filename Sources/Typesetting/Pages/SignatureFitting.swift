import Measure

/// Cuts the galley into pages so that each signature shares its page with the text above it (GB/T 9704-2012 7.3.5.5).
///
/// The standard's cure is closer spacing, so it comes first wherever it is enough: a page saved, and no page before it
/// left short. What only 23 lines more would bring on is not forced; there, lines of text move over with the signature,
/// which the page search does by itself.
struct SignatureFitting {
  let blocks: [Block]
  let maker: GalleyMaker
  let grid: LineGrid
  let interruption: Interruption?

  private(set) var galley: Galley
  private(set) var plan: PagePlan
  /// By what share the characters above signatures were set closer, by the signatures' numbers.
  private var characterReductions: [Int: Double] = [:]
  /// The signatures that took text over with them.
  private var movedWithText: Set<Int> = []
  /// The spacings that the signatures so far need.
  private var spacings: [PageSpacing] = []

  init(blocks: [Block], maker: GalleyMaker, grid: LineGrid, interruption: Interruption? = nil) {
    self.blocks = blocks
    self.maker = maker
    self.grid = grid
    self.interruption = interruption
    galley = maker.galley
    plan = PagePlan()
    plan = plan(for: galley, spacings: [])
    for number in galley.signatures.indices where interruption?.hasCome != true { fit(number) }
  }

  private func plan(for galley: Galley, count: Int? = nil, spacings: [PageSpacing]) -> PagePlan {
    var search = PageSearch(
      galley: galley, count: count, grid: grid, turnedGrid: LineGrid(setup: maker.setup.turned), spacings: spacings,
      interruption: interruption)
    return search.plan()
  }

  /// Fits the signature of that number, where its page is not the last one of the text above it.
  private mutating func fit(_ number: Int) {
    let signature = galley.signatures[number]
    let text = plan(for: galley, count: signature.lowerBound, spacings: spacings)
    guard let last = text.sheets.last, plan.page(ofElement: signature.lowerBound) >= text.sheets.count else { return }
    let above = paragraphs(of: galley, from: last.start.element, to: signature.lowerBound)
    for cure in cures(for: signature) where apply(cure, to: number, paragraphs: above, page: text.sheets.count - 1) {
      return
    }
    movedWithText.insert(number)
  }

  // MARK: Cures

  /// One way to set the text closer.
  private struct Cure {
    var characterReduction: Double
    var spacings: [PageSpacing]
  }

  /// Line pitch alone, then with the character pitch, then with the blank above the signature too.
  private func cures(for signature: Range<Int>) -> [Cure] {
    let lines = PageSpacing.closerLines
    let blank = mayReduceBlank(of: signature) ? [lines + PageSpacing.smallerBlank] : []
    return ([lines] + blank).flatMap { spacings in
      PageSpacing.characterReductions.map { Cure(characterReduction: $0, spacings: spacings) }
    }
  }

  private func mayReduceBlank(of signature: Range<Int>) -> Bool {
    galley.elements[signature.lowerBound].blankLines > 0
  }

  /// Takes a cure where it brings the signature onto its page; tells whether it does.
  private mutating func apply(
    _ cure: Cure, to number: Int, paragraphs: [Int: ParagraphBlock], page: Int
  ) -> Bool {
    var trial = galley
    if cure.characterReduction > 0 {
      guard !paragraphs.isEmpty else { return false }
      trial = maker.galley(galley, resetting: paragraphs.mapValues { $0.closer(by: cure.characterReduction) })
    }
    let allowed = spacings + cure.spacings.filter { !spacings.contains($0) }
    let found = plan(for: trial, spacings: allowed)
    let first = trial.signatures[number].lowerBound
    guard found.page(ofElement: first) <= page, found.cost < plan.cost else { return false }
    (galley, plan, spacings) = (trial, found, allowed)
    if cure.characterReduction > 0 { characterReductions[number] = cure.characterReduction }
    return true
  }

  /// The running text with lines among those elements, by the numbers of its blocks.
  private func paragraphs(of galley: Galley, from start: Int, to end: Int) -> [Int: ParagraphBlock] {
    var paragraphs: [Int: ParagraphBlock] = [:]
    for element in galley.elements[start..<end] {
      guard case .line(let line) = element.content, line.kind == .text, line.isOnGrid,
        case .paragraph(let paragraph) = blocks[element.block], paragraph.setting == .flowing
      else { continue }
      paragraphs[element.block] = paragraph
    }
    return paragraphs
  }

  // MARK: What was done

  /// What was done for each signature; nothing for those that found their place by themselves.
  var fits: [SignatureFit] {
    galley.signatures.enumerated().compactMap { number, signature in
      let page = plan.page(ofElement: signature.lowerBound)
      let spacing = plan.sheets[page].spacing
      let reduction = characterReductions[number] ?? 0
      let isMoved = movedWithText.contains(number) && spacing == .normal
      guard isMoved || spacing != .normal || reduction > 0 else { return nil }
      return SignatureFit(
        page: page + 1, linePitchReduction: spacing.pitchReduction, characterPitchReduction: reduction,
        blankShare: spacing.signatureBlank,
        movedLineCount: isMoved ? lineCount(on: plan.sheets[page], before: signature) : 0)
    }
  }

  private func lineCount(on sheet: PagePlan.Sheet, before signature: Range<Int>) -> Int {
    galley.elements[sheet.start.element..<signature.lowerBound].count { element in
      if case .line = element.content { true } else { false }
    }
  }
}

extension ParagraphBlock {
  /// The paragraph with its characters closer by that share of their pitch.
  fileprivate func closer(by share: Double) -> ParagraphBlock {
    var closer = self
    let starts = text.stretches.map(\.start) + [text.scalars.count]
    for (index, stretch) in text.stretches.enumerated() {
      var style = stretch.style
      style.pitch = style.pitch - style.pitch * share
      let scalars = text.scalars[starts[index]..<starts[index + 1]]
      if index == 0 {
        closer.text = StyledText(scalars, style: style)
      } else {
        closer.text.append(scalars, style: style)
      }
    }
    return closer
  }
}
