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
  /// What pages show, in the order in which they first show it: its marks, and whether an element has it.
  private var shown: [(key: StructureKey, marks: [MarkedContent], isFound: Bool)] = []
  private var numbers: [StructureKey: Int] = [:]

  /// The parts of a document's pages.
  public init(_ document: TypesetDocument) {
    self.document = document
    for (number, page) in document.pages.enumerated() { appendPage(page, number: number) }
    elements = filled(document.structure)
    shown = []
    numbers = [:]
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
      let mark = MarkedContent(page: number, identifier: identifier)
      let place = numbers[key, default: shown.count]
      if place == shown.count {
        numbers[key] = place
        shown.append((key, [mark], false))
      } else {
        shown[place].marks.append(mark)
      }
      identifier += 1
    }
    pages.append(stretches)
  }

  /// The structure with its marks. What is on a page and in no element becomes a paragraph at its block's place:
  /// no word may be lost to a reader.
  private mutating func filled(_ structure: DocumentStructure) -> [StructureElement] {
    var found: [(block: Int, element: StructureElement)] = []
    for (block, element) in structure.blocks {
      if let element = filled(element) { found.append((block, element)) }
    }
    for (key, marks, isFound) in shown where !isFound {
      let position = found.firstIndex { $0.block > key.block } ?? found.count
      found.insert((key.block, StructureElement(.paragraph, marks: marks)), at: position)
    }
    return found.map(\.element)
  }

  /// The element with its marks; `nil` where nothing of it is on any page.
  private mutating func filled(_ element: StructureElement) -> StructureElement? {
    var element = element
    if let number = element.key.flatMap({ numbers[$0] }) {
      shown[number].isFound = true
      element.marks = shown[number].marks
    }
    if !element.children.isEmpty {
      var children: [StructureElement] = []
      children.reserveCapacity(element.children.count)
      for child in element.children {
        if let child = filled(child) { children.append(child) }
      }
      element.children = children
    }
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
