internal import Typesetting

/// Writes a document's structure into a PDF: the tree of elements, and the way back to it from the pages
/// (ISO 32000-1 14.7).
struct StructureTreeWriter {
  private let file: PDFFile
  private let pages: [MarkedPage]
  /// For each page, the element of each of its marked-content sequences.
  private var parents: [[PDFObject?]]
  /// The elements that others name as their headers, by identifier.
  private var identified: [(identifier: String, element: PDFObject)] = []
  private var tableCount = 0

  /// A page and the identifiers that each of its stretches has.
  struct MarkedPage {
    var page: PDFObject
    var identifiers: [Range<Int>]
  }

  /// A writer for those pages.
  init(file: PDFFile, pages: [MarkedPage]) {
    self.file = file
    self.pages = pages
    parents = pages.map { Array(repeating: nil, count: $0.identifiers.last?.upperBound ?? 0) }
  }

  /// Replaces whatever structure the file has.
  mutating func write(_ elements: [StructureElement], into catalog: PDFObject) {
    let root = file.indirect(parsing: "<< /Type /StructTreeRoot >>")
    let document = file.indirect(parsing: "<< /S /Document >>")
    document["/P"] = root
    document["/K"] = file.array(elements.map { written($0, under: document, table: nil) })
    root["/K"] = file.array([document])
    root["/ParentTree"] = file.indirect(parentTree)
    root["/ParentTreeNextKey"] = file.integer(pages.count)
    if !identified.isEmpty { root["/IDTree"] = file.indirect(identifierTree) }
    catalog["/StructTreeRoot"] = root
    catalog["/MarkInfo"] = file.object(parsing: "<< /Marked true >>")
    for (number, page) in pages.enumerated() {
      page.page["/StructParents"] = file.integer(number)
      page.page["/Tabs"] = file.name("/S")  // ISO 14289-1 7.18.3
    }
  }

  // MARK: Elements

  private mutating func written(_ element: StructureElement, under parent: PDFObject, table: Int?) -> PDFObject {
    let table = element.type == .table ? nextTable(for: element) : table
    let syntax = StructureElementSyntax(element, table: table)
    let object = file.indirect(parsing: syntax.dictionary)
    object["/P"] = parent
    if let text = syntax.alternativeText { object["/Alt"] = file.text(text) }
    if let identifier = syntax.identifier { identified.append((identifier, object)) }
    let marks = marked(element.marks, by: object)
    let children = element.children.map { written($0, under: object, table: table) }
    switch marks.count + children.count {
    case 0: break
    case 1 where children.isEmpty: object["/K"] = marks[0]
    default: object["/K"] = file.array(marks + children)
    }
    return object
  }

  /// A number for a table in which cells name others; those of all other tables need none.
  private mutating func nextTable(for element: StructureElement) -> Int? {
    guard element.children.contains(where: { $0.children.contains { !$0.headers.isEmpty } }) else { return nil }
    tableCount += 1
    return tableCount
  }

  /// What shows an element: numbers on its own page, references to marked content on others (ISO 32000-1 14.7.4.2).
  private mutating func marked(_ marks: [MarkedContent], by element: PDFObject) -> [PDFObject] {
    guard let first = marks.first, pages.indices.contains(first.page) else { return [] }
    element["/Pg"] = pages[first.page].page
    return marks.flatMap { mark in
      identifiers(of: mark).map { identifier in
        parents[mark.page][identifier] = element
        return mark.page == first.page
          ? file.integer(identifier) : reference(to: identifier, on: pages[mark.page].page)
      }
    }
  }

  private func identifiers(of mark: MarkedContent) -> Range<Int> {
    guard pages.indices.contains(mark.page) else { return 0..<0 }
    let identifiers = pages[mark.page].identifiers
    return identifiers.indices.contains(mark.identifier) ? identifiers[mark.identifier] : 0..<0
  }

  private func reference(to identifier: Int, on page: PDFObject) -> PDFObject {
    let reference = file.object(parsing: "<< /Type /MCR /MCID \(identifier) >>")
    reference["/Pg"] = page
    return reference
  }

  // MARK: Trees

  /// From a page's number to the elements of its stretches (ISO 32000-1 14.7.4.4).
  private var parentTree: PDFObject {
    let numbers = file.array()
    for (number, elements) in parents.enumerated() {
      numbers.append(file.integer(number))
      numbers.append(file.indirect(file.array(elements.map { $0 ?? file.object(parsing: "null") })))
    }
    let tree = file.object(parsing: "<< >>")
    tree["/Nums"] = numbers
    return tree
  }

  /// From identifiers to elements, in the order of their bytes (ISO 32000-1 7.9.6).
  private var identifierTree: PDFObject {
    let names = file.array()
    let sorted = identified.sorted { Array($0.identifier.utf8).lexicographicallyPrecedes(Array($1.identifier.utf8)) }
    for (identifier, element) in sorted {
      names.append(file.ascii(identifier))
      names.append(element)
    }
    let leaf = file.object(parsing: "<< >>")
    leaf["/Names"] = names
    if let first = sorted.first, let last = sorted.last {
      leaf["/Limits"] = file.array([file.ascii(first.identifier), file.ascii(last.identifier)])
    }
    let tree = file.object(parsing: "<< >>")
    tree["/Kids"] = file.array([file.indirect(leaf)])
    return tree
  }
}
