import Cairo
import Testing

@Suite struct `Surfaces` {
  func finishedPDF(_ prepare: (PDFSurface) -> Void = { _ in }) throws -> [UInt8] {
    let surface = try PDFSurface(widthInPoints: 100, heightInPoints: 200)
    surface.set(.creationDate("2025-01-20T00:00:00+08:00"))
    prepare(surface)
    let context = try DrawingContext(surface)
    context.fillRectangle(x: 10, y: 10, width: 20, height: 1)
    context.showPage()
    try context.checkStatus()
    return try surface.finish()
  }

  @Test func `a PDF is whole, and the same each time`() throws {
    let pdf = try finishedPDF()
    #expect(pdf.starts(with: "%PDF-1.5".utf8))
    #expect(String(decoding: pdf.suffix(6), as: UTF8.self) == "%%EOF\n")
    #expect(try finishedPDF() == pdf)
  }

  @Test func `metadata stands in the information dictionary`() throws {
    let pdf = try finishedPDF {
      $0.set(.title("Title"))
      $0.set(.author("Author"))
      $0.set(.creator("Banxin"))
    }
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.contains("/Title (Title)") && text.contains("/Author (Author)") && text.contains("/Creator (Banxin)"))
    #expect(text.contains("(20250120000000+08'00)"))
  }

  @Test func `an outline nests`() throws {
    let pdf = try finishedPDF {
      let chapter = $0.addOutlineItem("one", page: 1, xInPoints: 0, yInPoints: 0)
      _ = $0.addOutlineItem("two", under: chapter, page: 1, xInPoints: 10.5, yInPoints: 20.25, isOpen: false)
    }
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.contains("/Outlines") && text.contains("(one)") && text.contains("(two)"))
  }

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

  /// Cairo writes the rest of a PDF when its last reference goes, which may be the context's.
  @Test func `a surface that is never finished goes without harm`() throws {
    for _ in 0..<10 {
      let context = try DrawingContext(PDFSurface(widthInPoints: 10, heightInPoints: 10))
      context.fillRectangle(x: 0, y: 0, width: 1, height: 1)
    }
  }
}
