import Measure
import PDFWriting
import Rendering
import Typesetting

/// Pages set with the simplest of engines: every piece of text at a place of its own.
struct SamplePages {
  let shaper: PangoShaper

  /// An A4 page with GB/T 9704's type area.
  func page(number: Int = 1, _ items: [PageItem]) -> Page {
    Page(
      size: Size(width: .mm(210), height: .mm(297)),
      typeArea: Rectangle(x: .mm(28), y: .mm(37), width: .mm(156), height: .mm(225)), number: number, items: items)
  }

  /// A line of text whose glyphs follow one another by their own advances, marks also by `gapAfterMarks`.
  func line(
    _ text: String, role: FaceRole = "body", size: Length = .pt(16), left: Length = .mm(28), top: Length,
    gapAfterMarks: Length = .zero, place: Place = Place(block: 0, role: "body")
  ) -> PageItem {
    let baseline = top + size * Line.ascent
    let scalars = Array(text.unicodeScalars)
    var pen = left
    var runs: [GlyphRun] = []
    for glyph in glyphs(of: scalars, role: role, size: size) {
      var characters = String.UnicodeScalarView()
      characters.append(contentsOf: scalars[glyph.scalars])
      let placed = GlyphRun.Glyph(
        id: glyph.glyph, x: pen + glyph.offset.x, y: baseline + glyph.offset.y, scalarCount: glyph.scalars.count)
      if runs.last?.face == glyph.face {
        runs[runs.count - 1].text += String(characters)
        runs[runs.count - 1].glyphs.append(placed)
      } else {
        runs.append(GlyphRun(face: glyph.face, size: size, text: String(characters), glyphs: [placed]))
      }
      let isMark = scalars[glyph.scalars].allSatisfy {
        $0.properties.isPatternSyntax || "，。、：；".unicodeScalars.contains($0)
      }
      pen = pen + glyph.advance + (isMark ? gapAfterMarks : .zero)
    }
    return .line(
      PlacedLine(
        frame: Rectangle(x: left, y: top, width: pen - left, height: size), baseline: baseline, runs: runs, text: text,
        place: place))
  }

  /// ASCII is western text here, everything else Han.
  private func glyphs(of scalars: [Unicode.Scalar], role: FaceRole, size: Length) -> [ShapedGlyph] {
    var glyphs: [ShapedGlyph] = []
    var start = 0
    while start < scalars.count {
      let isWestern = scalars[start].isASCII
      let end = scalars[start...].firstIndex { $0.isASCII != isWestern } ?? scalars.count
      glyphs += shaper.shape(scalars[start..<end], role: role, size: size, inHanContext: !isWestern).map {
        var glyph = $0
        glyph.scalars = (glyph.scalars.lowerBound + start)..<(glyph.scalars.upperBound + start)
        return glyph
      }
      start = end
    }
    return glyphs
  }

  /// A document of those pages.
  func document(_ pages: [Page], bookmarks: [Bookmark] = []) -> TypesetDocument {
    TypesetDocument(pages: pages, bookmarks: bookmarks, findings: [])
  }
}

extension RenderingContext {
  /// The document as a PDF of its pages alone.
  func pdf(of document: TypesetDocument, metadata: DocumentMetadata) throws -> [UInt8] {
    try pdf(of: TaggedDocument(document), metadata: metadata, purpose: .plain)
  }
}
