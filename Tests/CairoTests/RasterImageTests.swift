import Cairo
import TestSupport
import Testing

@Suite struct `Pictures for drawing` {
  private let box = PicturePlace(first: .init(x: 2, y: 2), rowEnd: .init(x: 18, y: 2), lastRow: .init(x: 2, y: 10))

  private func pdf(_ draw: (DrawingContext) throws -> Void) throws -> [UInt8] {
    let surface = try PDFSurface(widthInPoints: 100, heightInPoints: 100)
    surface.set(.creationDate("2025-01-20T00:00:00+08:00"))
    let context = try DrawingContext(surface)
    try draw(context)
    context.showPage()
    try context.checkStatus()
    return try surface.finish()
  }

  private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: part) }
  }

  @Test func `a JPEG goes into a PDF as it is`() throws {
    let bytes = try pdf {
      let image = try RasterImage(passingJPEG: SampleImages.jpeg, width: 16, height: 8)
      $0.draw(image, at: box, isSmoothed: false)
    }
    #expect(contains(bytes, SampleImages.jpeg))
    #expect(contains(bytes, Array("/DCTDecode".utf8)))
    #expect(!contains(bytes, Array("/Interpolate true".utf8)))
  }

  @Test func `a PNG keeps its transparency`() throws {
    let bytes = try pdf {
      $0.draw(try RasterImage(png: SampleImages.seal(side: 20)), at: box, isSmoothed: false)
    }
    #expect(contains(bytes, Array("/SMask".utf8)))
    #expect(!contains(bytes, Array("/Interpolate true".utf8)))
  }

  @Test func `pictures of one name stand once in a PDF`() throws {
    func size(_ names: [String]) throws -> Int {
      try pdf { context in
        for name in names {
          let image = try RasterImage(passingJPEG: SampleImages.jpeg, width: 16, height: 8)
          try image.setIdentifier(name)
          context.draw(image, at: box, isSmoothed: false)
        }
      }.count
    }
    #expect(try size(["a", "a"]) < size(["a", "b"]) - 200)
  }

  @Test func `a picture whose white is taken away is no longer opaque`() throws {
    let white = SampleImages.png(width: 2, height: 1) { x, _ in x == 0 ? .init(255, 255, 255) : .init(220, 0, 0) }
    let image = try RasterImage(png: white)
    #expect(image.isOpaque)
    let clear = try image.withoutWhite()
    #expect(!clear.isOpaque)
    #expect(clear.pixel(x: 0, y: 0) == 0)
    #expect(clear.pixel(x: 1, y: 0) == 0xFFDC_0000)
    #expect(!(try RasterImage(png: SampleImages.seal()).isOpaque))
  }

  @Test(arguments: [SampleImages.jpeg, SampleImages.inkJPEG])
  func `a JPEG is decoded, one in printing inks too`(bytes: [UInt8]) throws {
    let image = try RasterImage(decodingJPEG: bytes, width: 16, height: 8)
    // Red on the left, blue on the right, but for what the compression loses.
    func parts(x: Int) throws -> [Int] {
      let pixel = try #require(image.pixel(x: x, y: 4))
      return [16, 8, 0].map { Int(pixel >> $0 & 0xFF) }
    }
    for (found, wanted) in zip(try parts(x: 2) + parts(x: 13), [255, 0, 0, 0, 0, 255]) {
      #expect(abs(found - wanted) <= 8)
    }
    #expect(image.pixel(x: 16, y: 0) == nil && image.pixel(x: 0, y: -1) == nil)
  }

  @Test func `what is cut off or damaged is refused`() {
    let jpeg = SampleImages.jpeg
    for count in [0, 2, 100, jpeg.count - 20, jpeg.count - 4] {
      #expect(throws: CairoError.self) { try RasterImage(decodingJPEG: Array(jpeg[..<count]), width: 16, height: 8) }
    }
    #expect(throws: CairoError.self) { try RasterImage(decodingJPEG: jpeg, width: 8, height: 8) }
    let png = SampleImages.png(width: 20, height: 20)
    for count in [0, 8, 40, png.count / 2, png.count - 20] {
      #expect(throws: CairoError.self) { try RasterImage(png: Array(png[..<count])) }
    }
    var spoiled = png
    spoiled[png.count / 2] ^= 0xFF
    #expect(throws: CairoError.self) { try RasterImage(png: spoiled) }
  }

  @Test func `no damage brings the decoders down`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<1500 {
      for bytes in [SampleImages.jpeg, SampleImages.inkJPEG] {
        var spoiled = bytes
        spoiled[Int.random(in: spoiled.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        _ = try? RasterImage(decodingJPEG: spoiled, width: 16, height: 8)
      }
    }
  }
}
