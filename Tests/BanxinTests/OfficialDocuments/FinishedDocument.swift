import Banxin
import Foundation
import Measure
import TestSupport
import Testing
import Typesetting

/// A finished PDF of an official document, read by other programs than ours.
struct FinishedDocument {
  /// GB/T 9704-2012 5.2.3: 156 mm over 28 characters.
  static let character = Length.mm(156.0 / 28)
  /// 22 lines of 16 pt fill 225 mm: 21 pitches between the first line's top and the last one's.
  static let pitch = (Length.mm(225) - .pt(16)) / 21
  /// An em-box's height above the baseline.
  static let ascent = 0.88

  let document: TypesetDocument
  let pdf: [UInt8]
  let pages: [TracedPage]

  init(model: String) throws {
    (document, pdf) = try Workshop.set(model)
    pages = TracedPage.pages(in: try Tool.mutool.output(["trace", "input.pdf"], input: pdf))
  }

  /// The samples, each set once for all tests.
  private static let samples = Dictionary(
    uniqueKeysWithValues: ["official-document", "official-letter", "official-order", "meeting-minutes"].map { name in
      (
        name,
        Result {
          try FinishedDocument(
            model: String(decoding: PackageFolder.bytes(of: "Examples/\(name).yaml"), as: UTF8.self))
        }
      )
    })

  init(sample: String) throws {
    self = try #require(Self.samples[sample]).get()
  }

  /// The red ink that stands first on page 1.
  func mastheadInk() throws -> (top: Length, bottom: Length) {
    let image = try Tool.pdftoppm.bytes(["-r", "200", "-f", "1", "-l", "1", "input.pdf"], input: pdf)
    return try #require(PageRaster(ppm: image, dotsPerInch: 200)?.firstRedInk())
  }

  /// Where a text stands, on that page from 0.
  func place(of text: String, page: Int, _ location: SourceLocation = #_sourceLocation) throws -> TextPlace {
    try #require(pages.indices.contains(page), "page \(page + 1)", sourceLocation: location)
    let glyphs = try #require(pages[page].glyphs(of: text), "“\(text)”", sourceLocation: location)
    return TextPlace(glyphs: Array(glyphs))
  }
}

/// A text's place on a page.
struct TextPlace {
  var glyphs: [TracedPage.Glyph]

  var left: Double { (glyphs.first?.x ?? .zero).millimetres }
  var right: Double { (glyphs.last.map { $0.x + $0.advance } ?? .zero).millimetres }
  var middle: Double { (left + right) / 2 }
  var baseline: Double { (glyphs.first?.y ?? .zero).millimetres }
  /// The em-boxes' top and bottom.
  var top: Double { baseline - size * FinishedDocument.ascent }
  var bottom: Double { baseline + size * (1 - FinishedDocument.ascent) }
  var size: Double { (glyphs.first?.size ?? .zero).millimetres }
  var font: String { glyphs.first?.font ?? "" }
}

/// Whether two distances in millimetres are alike.
func expectClose(
  _ found: Double, _ expected: Double, within tolerance: Double = 0.3, _ what: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    abs(found - expected) <= tolerance, "\(what?.rawValue ?? "") \(found) mm, expected \(expected) mm",
    sourceLocation: sourceLocation)
}
