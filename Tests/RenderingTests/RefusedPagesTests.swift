import Measure
import PDFWriting
import Rendering
import TestSupport
import Testing
import Typesetting

@Suite(.enabled(if: InstalledFonts.areThere, InstalledFonts.comment))
struct `Pages that cannot be drawn` {
  let context: RenderingContext
  let sample: SamplePages

  init() throws {
    context = try InstalledFonts.context()
    sample = SamplePages(shaper: context.shaper)
  }

  enum Kind: CaseIterable { case pdf, png, svg }

  func draw(_ document: TypesetDocument, as kind: Kind) throws {
    switch kind {
    case .pdf: _ = try context.pdf(of: document, metadata: DocumentMetadata(title: "t"))
    case .png: _ = try context.draw(document, as: .png(dotsPerInch: 30))
    case .svg: _ = try context.draw(document, as: .svg)
    }
  }

  func page(_ run: GlyphRun) -> Page {
    let frame = Rectangle(x: .zero, y: .zero, width: .mm(10), height: .mm(5))
    return sample.page([
      .line(
        PlacedLine(frame: frame, baseline: .mm(5), runs: [run], text: run.text, place: Place(block: 0, role: "body")))
    ])
  }

  @Test(arguments: Kind.allCases)
  func `a missing character is refused, never drawn as a box`(kind: Kind) {
    let document = sample.document([sample.page(number: 3, [sample.line("甲\u{E000}", top: .mm(37))])])
    #expect(throws: RenderingError.missingGlyph(page: 3, text: "甲\u{E000}")) {
      try draw(document, as: kind)
    }
  }

  @Test(arguments: Kind.allCases, [[1], [1, 2], [2, 1], [-1, 3], [Int.max, 1]])
  func `glyphs that do not match their text are refused`(kind: Kind, counts: [Int]) {
    let face = context.shaper.shape("甲", role: "body")[0].face
    let glyphs = counts.map { GlyphRun.Glyph(id: 100, x: .mm(20), y: .mm(20), scalarCount: $0) }
    let run = GlyphRun(face: face, size: .pt(16), text: "甲乙", glyphs: glyphs)
    #expect(throws: RenderingError.textMismatch(page: 1, text: "甲乙")) {
      try draw(sample.document([page(run)]), as: kind)
    }
  }

  @Test(arguments: Kind.allCases, [-1, 0, 1000])
  func `a face that is not there is refused`(kind: Kind, index: Int) {
    let run = GlyphRun(
      face: FaceID(index: index), size: .pt(16), text: "甲", glyphs: [.init(id: 5, x: .zero, y: .zero, scalarCount: 1)])
    #expect(throws: RenderingError.unknownFace(index: index)) {
      try draw(sample.document([page(run)]), as: kind)
    }
  }

  @Test func `a document of no pages has no PDF`() {
    #expect(throws: RenderingError.noPages) { try draw(sample.document([]), as: .pdf) }
  }

  @Test(arguments: [(700, 5787 * 8185), (1200, 9921 * 14_031)])
  func `an image of too many pixels is refused before it is made`(dotsPerInch: Int, pixels: Int) {
    #expect(throws: RenderingError.tooManyPixels(found: pixels, limit: 40_000_000)) {
      try context.png(of: sample.page([]), dotsPerInch: dotsPerInch)
    }
  }

  @Test(arguments: [0, -5, 100_000, Int.max])
  func `a resolution that no image has is refused`(dotsPerInch: Int) {
    #expect(throws: RenderingError.resolution(dotsPerInch: dotsPerInch)) {
      try context.png(of: sample.page([]), dotsPerInch: dotsPerInch)
    }
  }
}
