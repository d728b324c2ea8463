import HarfBuzz
import Measure
import PDFWriting
import TestSupport
import Typesetting

/// Two faces of the package's fonts, by whose numbers tests show glyphs: 0 is Han, 1 is Latin.
final class SampleFaces: PageResources {
  private let sources: [GlyphSource]
  var pictures: [Int: PDFPicture] = [:]

  init() throws {
    sources = try ["FandolFang-Regular.otf", "texgyretermes-regular.otf"].map {
      try GlyphSource(path: PackageFolder.fonts + "/files/" + $0, index: 0)
    }
  }

  func glyphSource(of face: FaceID) throws(PDFWritingError) -> GlyphSource {
    guard sources.indices.contains(face.index) else { throw .unknownFace(index: face.index) }
    return sources[face.index]
  }

  func picture(_ placed: PlacedImage, page: Int) throws(PDFWritingError) -> PlacedPicture {
    guard let picture = pictures[placed.asset.index] else {
      throw .unknownImage(page: page, index: placed.asset.index)
    }
    let frame = placed.frame
    return PlacedPicture(
      number: placed.asset.index, picture: picture, first: Point(x: frame.minX, y: frame.minY),
      rowEnd: Point(x: frame.maxX, y: frame.minY), lastRow: Point(x: frame.minX, y: frame.maxY))
  }

  /// A run at 100 pt from the left and the top whose glyphs, numbered 1000, 1001 …, all 1 em wide, stand `pitch` apart.
  static func run(
    _ text: String, pitch: Length = .pt(16), scalarCounts: [Int]? = nil, glyphs: [UInt32]? = nil, stroke: Int = 0,
    isTurned: Bool = false
  ) -> GlyphRun {
    let counts = scalarCounts ?? text.unicodeScalars.map { _ in 1 }
    let placed = counts.enumerated().map { index, count in
      let along = Length.pt(100) + pitch * (isTurned ? -index : index)
      return GlyphRun.Glyph(
        id: glyphs?[index] ?? UInt32(1000 + index), x: isTurned ? .pt(100) : along, y: isTurned ? along : .pt(100),
        scalarCount: count)
    }
    return GlyphRun(face: FaceID(index: 0, stroke: stroke), size: .pt(16), text: text, glyphs: placed)
  }

  static func line(
    _ runs: [GlyphRun], block: Int? = 0, isRepeated: Bool = false, ink: Ink = .black, isTurned: Bool = false
  ) -> PageItem {
    var line = PlacedLine(
      frame: Rectangle(x: .pt(100), y: .pt(84), width: .pt(160), height: .pt(16)), baseline: .pt(100), runs: runs,
      text: runs.map(\.text).joined(), place: Place(block: block, role: "body", isRepeated: isRepeated), ink: ink)
    line.isTurned = isTurned
    return .line(line)
  }

  static func document(_ items: [PageItem]) -> TaggedDocument {
    let page = Page(
      size: Size(width: .pt(600), height: .pt(800)),
      typeArea: Rectangle(x: .pt(80), y: .pt(80), width: .pt(440), height: .pt(640)), number: 1, items: items)
    return TaggedDocument(TypesetDocument(pages: [page], bookmarks: [], findings: []))
  }
}
