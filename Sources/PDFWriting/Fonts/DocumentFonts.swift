internal import HarfBuzz
internal import Typesetting

/// The faces of a document with the glyphs that its pages show.
struct DocumentFonts {
  /// The faces in the order in which pages first show them.
  private(set) var faces: [ShownFace] = []
  private var numbers: [Int: Int] = [:]
  private var characters: [Unicode.Scalar] = []

  /// Collects the glyphs of all pages.
  ///
  /// - Throws: `missingGlyph`, `textMismatch`, and what `resources` throws.
  init(of document: TypesetDocument, resources: some PageResources) throws(PDFWritingError) {
    for page in document.pages {
      for case .line(let line) in page.items {
        for run in line.runs { try add(run, page: page.number, resources: resources) }
      }
    }
  }

  /// The face of a run; there is one for every run of the document.
  func face(_ id: FaceID) -> ShownFace? { numbers[id.index].map { faces[$0] } }

  private mutating func add(
    _ run: GlyphRun, page: Int, resources: some PageResources
  ) throws(PDFWritingError) {
    guard !run.glyphs.isEmpty else { return }
    guard run.glyphs.allSatisfy({ $0.id != 0 }) else { throw .missingGlyph(page: page, text: run.text) }
    characters.removeAll(keepingCapacity: true)
    characters.append(contentsOf: run.text.unicodeScalars)
    guard run.coversItsText else { throw .textMismatch(page: page, text: run.text) }
    let face = try shownFace(run.face, resources: resources)
    guard addGlyphs(of: run, to: face) else {
      throw .unusableFace(family: face.source.metrics.postScriptName, reason: "no such glyph")
    }
  }

  private mutating func shownFace(
    _ id: FaceID, resources: some PageResources
  ) throws(PDFWritingError) -> ShownFace {
    if let number = numbers[id.index] { return faces[number] }
    let face = ShownFace(source: try resources.glyphSource(of: id), number: faces.count)
    numbers[id.index] = faces.count
    faces.append(face)
    return face
  }

  /// Where as many glyphs as characters belong together (a name spread over its column), each is one's own.
  private func addGlyphs(of run: GlyphRun, to face: ShownFace) -> Bool {
    var first = 0
    var scalar = 0
    while first < run.glyphs.count {
      let count = run.glyphs[first].scalarCount
      var end = first + 1
      while end < run.glyphs.count, run.glyphs[end].scalarCount == 0 { end += 1 }
      let text = characters[scalar..<(scalar + count)]
      let isPaired = end - first == count
      for index in first..<end {
        let own = isPaired ? text[(scalar + index - first)...].prefix(1) : text
        guard face.add(run.glyphs[index].id, text: own, isAlone: isPaired || end - first == 1) else { return false }
      }
      (first, scalar) = (end, scalar + count)
    }
    return true
  }
}
