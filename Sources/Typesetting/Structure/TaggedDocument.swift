/// A document's pages parted by what their items belong to, and the structure that names the parts.
///
/// Whoever draws the pages gives each marked stretch the identifier that `StructureElement.marks` counts by: its number
/// among the marked stretches of its page, from 0. What stands in no stretch is an artifact (ISO 32000-1 14.8.2.2):
/// page numbers, rules, heads that are repeated.
public struct TaggedDocument: Sendable {
  /// Items that follow one another on a page and belong together.
  public struct Stretch: Sendable {
    /// What is drawn.
    public var items: [PageItem]
    /// Whether the structure leads to it.
    public var isMarked: Bool
  }

  /// The document itself.
  public let document: TypesetDocument
  /// The pages' items in the order in which they are drawn.
  public private(set) var pages: [[Stretch]] = []
  /// The structure's elements in reading order, the children of the Document element.
  public private(set) var elements: [StructureElement] = []
  private var marks: [StructureKey: [MarkedContent]] = [:]
  /// The keys in the order in which pages first show them.
  private var order: [StructureKey] = []

  /// The parts of a document's pages.
  public init(_ document: TypesetDocument) {
    self.document = document
    for (number, page) in document.pages.enumerated() { appendPage(page, number: number) }
    elements = filled(document.structure)
    marks = [:]
    order = []
  }

  /// How many marked stretches each page has.
  public var markCounts: [Int] { pages.map { $0.count { $0.isMarked } } }

  private mutating func appendPage(_ page: Page, number: Int) {
    var stretches: [Stretch] = []
    var last: StructureKey?
    var identifier = 0
    for item in page.items {
      let key = item.structureKey
      if !stretches.isEmpty, key == last {
        stretches[stretches.count - 1].items.append(item)
        continue
      }
      stretches.append(Stretch(items: [item], isMarked: key != nil))
      last = key
      guard let key else { continue }
      if marks[key] == nil { order.append(key) }
      marks[key, default: []].append(MarkedContent(page: number, identifier: identifier))
      identifier += 1
    }
    pages.append(stretches)
  }

  /// The structure with its marks. What is on a page and in no element becomes a paragraph at its block's place:
  /// no word may be lost to a reader.
  private func filled(_ structure: DocumentStructure) -> [StructureElement] {
    var unseen = Set(order)
    var found: [(block: Int, element: StructureElement)] = structure.blocks.compactMap { block, element in
      filled(element, unseen: &unseen).map { (block, $0) }
    }
    for key in order where unseen.contains(key) {
      let position = found.firstIndex { $0.block > key.block } ?? found.count
      found.insert((key.block, StructureElement(.paragraph, marks: marks[key] ?? [])), at: position)
    }
    return found.map(\.element)
  }

  /// The element with its marks; `nil` where nothing of it is on any page.
  private func filled(_ element: StructureElement, unseen: inout Set<StructureKey>) -> StructureElement? {
    var element = element
    if let key = element.key {
      unseen.remove(key)
      element.marks = marks[key] ?? []
    }
    element.children = element.children.compactMap { filled($0, unseen: &unseen) }
    let isCell = element.cell != nil || element.type == .tableRow
    return isCell || !element.marks.isEmpty || element.children.contains { $0.showsSomething } ? element : nil
  }
}

extension StructureElement {
  fileprivate var showsSomething: Bool { !marks.isEmpty || children.contains { $0.showsSomething } }
}

extension PageItem {
  /// By what the item finds its element; `nil` for artifacts.
  fileprivate var structureKey: StructureKey? {
    switch self {
    case .line(let line): StructureKey(of: line.place)
    // A picture that nothing is said about is an artifact: it has no words that could stand for it.
    case .image(let image): image.alternative == nil ? nil : StructureKey(of: image.place)
    case .rule: nil
    }
  }
}
