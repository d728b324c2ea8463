import Measure

/// Sets blocks into pages.
///
/// Measure → galley → page search → placement → lint: blocks become lines and measured tables in one endless column; the
/// column is cut into pages at the least cost over the whole document; things get their places; the finished pages are
/// looked over. Nothing but its arguments goes in: the same blocks and the same shaper's answers give the same pages.
/// A typesetter belongs to one task, as its shaper does.
public struct Typesetter {
  private let pages: PageTypesetter
  private let lint: PageLint
  private let interruption: Interruption?

  /// A typesetter for pages of that set-up.
  ///
  /// - Parameters:
  ///   - memory: The cells that documents before had set with the same shaper.
  ///   - interruption: What may end the work before there are pages.
  public init(
    setup: PageSetup, shaper: any TextShaper, composition: LineComposition = .init(), memory: CellMemory = .init(),
    interruption: Interruption? = nil
  ) {
    memory.begin(with: composition)
    let source = InlineLines(shaper: shaper, composition: composition, interruption: interruption)
    pages = PageTypesetter(setup: setup, source: source, interruption: interruption, memory: memory)
    lint = PageLint(composition: composition)
    self.interruption = interruption
  }

  /// The blocks on pages, with the outline and what the page lint found.
  ///
  /// No page comes from no text, nor once the interruption has come.
  public func typeset(_ blocks: [Block]) -> TypesetDocument {
    let outcome = pages.typeset(blocks)
    guard interruption?.hasCome != true else { return TypesetDocument(pages: [], bookmarks: [], findings: []) }
    var document = TypesetDocument(
      pages: outcome.records.map(\.page), bookmarks: outcome.bookmarks,
      findings: lint.findings(on: outcome.records), quality: TypesettingQuality(of: outcome))
    document.structure = DocumentStructure(blocks)
    return document
  }
}
