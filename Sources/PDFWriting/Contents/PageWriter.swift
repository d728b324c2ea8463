internal import Measure
internal import Typesetting

/// Writes the items of pages into their contents.
struct PageWriter<Resources: PageResources> {
  let resources: Resources
  let fonts: DocumentFonts
  private(set) var pictures = DocumentPictures()
  private var characters: [Unicode.Scalar] = []

  init(resources: Resources, fonts: DocumentFonts) {
    self.resources = resources
    self.fonts = fonts
  }

  /// A page's contents; the pictures that they show first are written into `body`.
  mutating func contents(
    of page: Page, stretches: [TaggedDocument.Stretch], isStructured: Bool, body: inout PDFBody
  ) throws(PDFWritingError) -> PageContents {
    var contents = PageContents(height: page.size.height, isStructured: isStructured)
    for stretch in stretches {
      if stretch.isMarked { contents.beginStretch() }
      for item in stretch.items { try write(item, page: page, into: &contents, body: &body) }
      if stretch.isMarked { contents.endStretch() }
    }
    contents.finish()
    return contents
  }

  private mutating func write(
    _ item: PageItem, page: Page, into contents: inout PageContents, body: inout PDFBody
  ) throws(PDFWritingError) {
    switch item {
    case .line(let line):
      for run in line.runs where !run.glyphs.isEmpty { write(run, of: line, into: &contents) }
    case .rule(let rule): write(rule, into: &contents)
    case .image(let image):
      let picture = try resources.picture(image, page: page.number)
      write(picture, object: pictures.object(of: picture, in: &body), into: &contents)
    }
  }

  private mutating func write(_ run: GlyphRun, of line: PlacedLine, into contents: inout PageContents) {
    guard let face = fonts.face(run.face) else { return }
    characters.removeAll(keepingCapacity: true)
    characters.append(contentsOf: run.text.unicodeScalars)
    contents.references.faces.insert(face.number)
    contents.state.setFill(line.ink, in: &contents.syntax)
    contents.state.setText(run, face: face.number, ink: line.ink, in: &contents.syntax)
    let artifact: PageContents.Artifact = line.place.block == nil ? .footer : .repeated
    var showing = TextShowing(run, face: face, isTurned: line.isTurned, artifact: artifact)
    showing.show(characters, in: &contents)
  }

  private func write(_ rule: PlacedRule, into contents: inout PageContents) {
    contents.beginGraphics(as: .layout)
    contents.state.setFill(rule.ink, in: &contents.syntax)
    let frame = rule.frame
    for length in [frame.minX, contents.height - frame.maxY, frame.size.width, frame.size.height] {
      contents.syntax.put(length)
      contents.syntax.put(" ")
    }
    contents.syntax.put("re f\n")
  }

  /// The unit square becomes the picture's box (ISO 32000-1 8.9.5).
  private func write(_ placed: PlacedPicture, object: Int, into contents: inout PageContents) {
    contents.beginGraphics(as: .layout)
    contents.note(figure: placed.frame)
    contents.references.pictures[placed.number] = object
    contents.references.isTransparent = contents.references.isTransparent || placed.picture.isTransparent
    let (first, rowEnd, lastRow) = (placed.first, placed.rowEnd, placed.lastRow)
    let lengths = [
      rowEnd.x - first.x, first.y - rowEnd.y, first.x - lastRow.x, lastRow.y - first.y, lastRow.x,
      contents.height - lastRow.y,
    ]
    contents.syntax.put("q ")
    for length in lengths {
      contents.syntax.put(length)
      contents.syntax.put(" ")
    }
    contents.syntax.put("cm /X")
    contents.syntax.put(placed.number)
    contents.syntax.put(" Do Q\n")
  }
}
