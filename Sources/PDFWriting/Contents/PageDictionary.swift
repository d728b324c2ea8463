internal import Measure

/// A page's dictionary (ISO 32000-1 7.7.3.3).
struct PageDictionary {
  /// The paper.
  var size: Size
  /// The objects of the page tree, and of the contents.
  var parent: Int
  var contents: Int
  var references: PageContents.References
  /// The faces' objects, by their numbers.
  var fonts: [Int]
  /// The page's number in the structure's parent tree; `nil` without a structure.
  var structureNumber: Int?

  func put(to syntax: inout PDFSyntax) {
    syntax.put("<< /Type /Page /Parent")
    syntax.put(reference: parent)
    syntax.put(" /MediaBox [0 0 ")
    syntax.put(size.width)
    syntax.put(" ")
    syntax.put(size.height)
    syntax.put("] /Contents")
    syntax.put(reference: contents)
    putResources(to: &syntax)
    if let structureNumber {
      syntax.put(" /StructParents ")
      syntax.put(structureNumber)
      syntax.put(" /Tabs /S")  // ISO 14289-1 7.18.3
    }
    syntax.put(" >>")
  }

  private func putResources(to syntax: inout PDFSyntax) {
    // A group is worth its cost only where something shines through (ISO 32000-1 11.4.7).
    if references.isTransparent { syntax.put(" /Group << /Type /Group /S /Transparency /I true /CS /DeviceRGB >>") }
    syntax.put(" /Resources <<")
    put(" /Font <<", "/F", references.faces.sorted().map { ($0, fonts[$0]) }, to: &syntax)
    let pictures = references.pictures.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    put(" /XObject <<", "/X", pictures, to: &syntax)
    syntax.put(" >>")
  }

  private func put(
    _ kind: StaticString, _ name: StaticString, _ objects: [(number: Int, object: Int)], to syntax: inout PDFSyntax
  ) {
    guard !objects.isEmpty else { return }
    syntax.put(kind)
    for (number, object) in objects {
      syntax.put(" ")
      syntax.put(name)
      syntax.put(number)
      syntax.put(reference: object)
    }
    syntax.put(" >>")
  }
}
