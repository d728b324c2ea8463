internal import Measure
internal import Typesetting

/// Writes a document's structure: the tree of elements, and the way back to it from the pages (ISO 32000-1 14.7).
struct StructureWriter {
  private let pages: [WrittenPage]
  /// For each page, the element of each of its marked-content sequences.
  private var parents: [[Int]]
  /// The elements that others name as their headers.
  private var identified: [(identifier: CellIdentifier, element: Int)] = []
  private var tableCount = 0

  init(pages: [WrittenPage]) {
    self.pages = pages
    parents = pages.map { Array(repeating: 0, count: $0.identifiers.last?.upperBound ?? 0) }
  }

  /// Writes the tree; its root's object is returned.
  mutating func write(_ elements: [StructureElement], into body: inout PDFBody) -> Int {
    let (root, document) = (body.reserve(), body.reserve())
    let first = body.reserve(elements.count)
    body.write(document) { syntax in
      syntax.put("<< /S /Document /P")
      syntax.put(reference: root)
      syntax.put(" /K [")
      for number in first..<(first + elements.count) { syntax.put(reference: number) }
      syntax.put("] >>")
    }
    for (index, element) in elements.enumerated() {
      write(element, as: first + index, under: document, table: nil, into: &body)
    }
    let trees = StructureTrees(parents: parents, identified: identified)
    let parentTree = trees.writeParentTree(into: &body)
    let identifierTree = trees.writeIdentifierTree(into: &body)
    body.write(root) { syntax in
      syntax.put("<< /Type /StructTreeRoot /K [")
      syntax.put(reference: document)
      syntax.put("] /ParentTree")
      syntax.put(reference: parentTree)
      syntax.put(" /ParentTreeNextKey ")
      syntax.put(parents.count)
      if let identifierTree {
        syntax.put(" /IDTree")
        syntax.put(reference: identifierTree)
      }
      syntax.put(" >>")
    }
    return root
  }

  private mutating func write(
    _ element: StructureElement, as number: Int, under parent: Int, table: Int?, into body: inout PDFBody
  ) {
    let table = element.type == .table ? nextTable(for: element) : table
    let attributes = StructureAttributes(element, table: table)
    if let identifier = attributes.identifier { identified.append((identifier, number)) }
    for mark in element.marks {
      for identifier in identifiers(of: mark) { parents[mark.page][identifier] = number }
    }
    let first = body.reserve(element.children.count)
    body.write(number) { syntax in
      syntax.put("<< ")
      attributes.put(to: &syntax, figure: figure(of: element))
      syntax.put(" /P")
      syntax.put(reference: parent)
      putKids(of: element, children: first..<(first + element.children.count), to: &syntax)
      syntax.put(" >>")
    }
    for (index, child) in element.children.enumerated() {
      write(child, as: first + index, under: number, table: table, into: &body)
    }
  }

  /// A number for a table in which cells name others; those of all other tables need none.
  private mutating func nextTable(for element: StructureElement) -> Int? {
    guard element.children.contains(where: { $0.children.contains { !$0.headers.isEmpty } }) else { return nil }
    tableCount += 1
    return tableCount
  }

  // MARK: What shows an element

  /// Numbers on its own page, references to marked content on others (ISO 32000-1 14.7.4.2), then its children.
  private func putKids(of element: StructureElement, children: Range<Int>, to syntax: inout PDFSyntax) {
    let page = element.marks.first.flatMap { pages.indices.contains($0.page) ? $0.page : nil }
    if let page {
      syntax.put(" /Pg")
      syntax.put(reference: pages[page].object)
    }
    let count = element.marks.reduce(children.count) { $0 + identifiers(of: $1).count }
    guard count > 0 else { return }
    syntax.put(" /K [")
    for mark in element.marks {
      for identifier in identifiers(of: mark) { put(identifier, on: mark.page, isOwn: mark.page == page, to: &syntax) }
    }
    for child in children { syntax.put(reference: child) }
    syntax.put("]")
  }

  private func put(_ identifier: Int, on page: Int, isOwn: Bool, to syntax: inout PDFSyntax) {
    if isOwn {
      syntax.put(" ")
      syntax.put(identifier)
    } else {
      syntax.put(" << /Type /MCR /Pg")
      syntax.put(reference: pages[page].object)
      syntax.put(" /MCID ")
      syntax.put(identifier)
      syntax.put(" >>")
    }
  }

  private func identifiers(of mark: MarkedContent) -> Range<Int> {
    guard pages.indices.contains(mark.page) else { return 0..<0 }
    let identifiers = pages[mark.page].identifiers
    return identifiers.indices.contains(mark.identifier) ? identifiers[mark.identifier] : 0..<0
  }

  /// The box of a figure, from the paper's lower left corner.
  private func figure(of element: StructureElement) -> Rectangle? {
    guard case .figure = element.type, let mark = element.marks.first, pages.indices.contains(mark.page),
      let frame = pages[mark.page].figures[mark.identifier]
    else { return nil }
    return Rectangle(
      x: frame.minX, y: pages[mark.page].height - frame.maxY, width: frame.size.width, height: frame.size.height)
  }
}
