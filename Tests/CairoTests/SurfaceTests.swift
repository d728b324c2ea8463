import Cairo
import Testing

@Suite struct `Surfaces` {
  @Test func `an image that is too large fails at once, with Cairo's words`() {
    do {
      _ = try ImageSurface(widthInPixels: 40_000, heightInPixels: 10)
      Issue.record("not refused")
    } catch {
      #expect(error.operation == "create image surface")
      #expect(error.description.hasPrefix("create image surface: "))
    }
  }

  @Test func `an image and a drawing are files of their kind`() throws {
    let image = try ImageSurface(widthInPixels: 4, heightInPixels: 4)
    try DrawingContext(image).fillPaper(width: 4, height: 4)
    #expect(try image.png().starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let drawing = try SVGSurface(widthInPoints: 10, heightInPoints: 10)
    try DrawingContext(drawing).fillRectangle(x: 1, y: 1, width: 2, height: 2)
    let svg = String(decoding: try drawing.finish(), as: UTF8.self)
    #expect(svg.contains("<svg") && svg.contains("width=\"10pt\"") && svg.contains("</svg>"))
  }

  /// Cairo writes the rest of a drawing when its last reference goes, which may be the context's.
  @Test func `a surface that is never finished goes without harm`() throws {
    for _ in 0..<10 {
      let context = try DrawingContext(SVGSurface(widthInPoints: 10, heightInPoints: 10))
      context.fillRectangle(x: 0, y: 0, width: 1, height: 1)
    }
  }
}
