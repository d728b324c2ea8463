/// The ways into a structure that do not begin at its root.
struct StructureTrees {
  /// For each page, the element of each of its marked-content sequences.
  let parents: [[Int]]
  /// The elements that others name as their headers.
  let identified: [(identifier: CellIdentifier, element: Int)]

  /// From a page's number to the elements of its sequences (ISO 32000-1 14.7.4.4).
  func writeParentTree(into body: inout PDFBody) -> Int {
    let tree = body.reserve()
    let first = body.reserve(parents.count)
    body.write(tree) { syntax in
      syntax.put("<< /Nums [")
      for number in parents.indices {
        syntax.put(" ")
        syntax.put(number)
        syntax.put(reference: first + number)
      }
      syntax.put("] >>")
    }
    for (number, elements) in parents.enumerated() {
      body.write(first + number) { syntax in
        syntax.put("[")
        for element in elements {
          if element > 0 { syntax.put(reference: element) } else { syntax.put(" null") }
        }
        syntax.put("]")
      }
    }
    return tree
  }

  /// From identifiers to elements; `nil` where no element has any.
  func writeIdentifierTree(into body: inout PDFBody) -> Int? {
    guard !identified.isEmpty else { return nil }
    let (tree, leaf) = (body.reserve(), body.reserve())
    let sorted = identified.map { (bytes: $0.identifier.bytes, entry: $0) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }.map(\.entry)
    body.write(tree) { syntax in
      syntax.put("<< /Kids [")
      syntax.put(reference: leaf)
      syntax.put("] >>")
    }
    body.write(leaf) { syntax in
      syntax.put("<< /Limits [")
      sorted.first?.identifier.put(to: &syntax)
      sorted.last?.identifier.put(to: &syntax)
      syntax.put("] /Names [")
      for (identifier, element) in sorted {
        identifier.put(to: &syntax)
        syntax.put(reference: element)
      }
      syntax.put("] >>")
    }
    return tree
  }
}
