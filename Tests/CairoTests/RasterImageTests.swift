import Cairo
import TestSupport
import Testing

@Suite struct `Pictures for drawing` {
  private let box = PicturePlace(first: .init(x: 2, y: 2), rowEnd: .init(x: 18, y: 2), lastRow: .init(x: 2, y: 10))

  private func svg(_ draw: (DrawingContext) throws -> Void) throws -> [UInt8] {
    let surface = try SVGSurface(widthInPoints: 100, heightInPoints: 100)
    let context = try DrawingContext(surface)
    try draw(context)
    try context.checkStatus()
    return try surface.finish()
  }

  private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: part) }
  }

  @Test func `a JPEG goes into a drawing as it is`() throws {
    let bytes = try svg {
      $0.draw(try RasterImage(passingJPEG: SampleImages.jpeg, width: 16, height: 8), at: box)
    }
    #expect(contains(bytes, Array("data:image/jpeg".utf8)))
  }

  @Test func `samples come out as they went in, and clear ones beside their opacity`() throws {
    let red = SampleImages.png(width: 2, height: 1) { x, _ in x == 0 ? .init(255, 255, 255) : .init(220, 10, 0) }
    let opaque = try RasterImage(png: red).samples()
    #expect(opaque.colours == [255, 255, 255, 220, 10, 0])
    #expect(opaque.opacity == nil)
    let clear = try RasterImage(png: red).withoutWhite().samples()
    #expect(clear.opacity == [0, 255])
    #expect(clear.colours == [0, 0, 0, 220, 10, 0])
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
