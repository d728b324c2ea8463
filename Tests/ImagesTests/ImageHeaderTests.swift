import Images
import Measure
import TestSupport
import Testing

@Suite struct `Image headers` {
  @Test func `a PNG tells its size, resolution and transparency`() throws {
    let header = try ImageHeader(of: SampleImages.png(width: 30, height: 20, dotsPerInch: 300))
    #expect((header.format, header.width, header.height, header.colour) == (.png, 30, 20, .rgb))
    #expect(header.hasTransparency)
    // 30 pixels at 300 an inch: 2.54 mm
    #expect(abs((header.naturalSize.width - .mm(2.54)).units) <= 1)
    #expect(!(try ImageHeader(of: SampleImages.png(width: 1, height: 1, hasAlpha: false)).hasTransparency))
  }

  @Test func `an image without a resolution has a screen's`() throws {
    let header = try ImageHeader(of: SampleImages.png(width: 96, height: 48))
    #expect(header.resolution == nil)
    #expect(header.naturalSize == Size(width: .mm(25.4), height: .mm(12.7)))
  }

  @Test(arguments: [0, 0.5, 100_000])
  func `a resolution that nothing has is passed over`(dotsPerInch: Double) throws {
    #expect(try ImageHeader(of: SampleImages.png(width: 9, height: 9, dotsPerInch: dotsPerInch)).resolution == nil)
  }

  @Test func `a JPEG tells its size, resolution and colours`() throws {
    let header = try ImageHeader(of: SampleImages.jpeg)
    #expect((header.format, header.width, header.height, header.colour) == (.jpeg, 16, 8, .rgb))
    #expect(header.resolution == ImageHeader.Resolution(horizontal: 64, vertical: 64))
    #expect(try ImageHeader(of: SampleImages.inkJPEG).colour == .cmyk)
  }

  @Test(arguments: ImageOrientation.allCases)
  func `a camera's orientation turns the image`(orientation: ImageOrientation) throws {
    let header = try ImageHeader(of: SampleImages.jpeg(orientation: UInt8(orientation.rawValue)))
    #expect(header.orientation == orientation)
    let isWide = header.naturalSize.width > header.naturalSize.height
    #expect(isWide == !orientation.swapsSides)
    // The fourth corner is where the others' sides meet: all four are corners of the box.
    let corners = orientation.corners
    #expect(corners.rowEnd.x + corners.lastRow.x - corners.first.x == 1 - corners.first.x)
    #expect(corners.rowEnd.y + corners.lastRow.y - corners.first.y == 1 - corners.first.y)
  }

  @Test func `an orientation that no camera has is none`() throws {
    #expect(try ImageHeader(of: SampleImages.jpeg(orientation: 9)).orientation == .upright)
  }

  @Test func `a size is told before anything is decoded`() throws {
    let header = try ImageHeader(of: SampleImages.emptyPNG(width: 100_000, height: 100_000))
    #expect((header.width, header.height) == (100_000, 100_000))
  }

  @Test(arguments: [[], Array("GIF89a".utf8), Array("%PDF-1.5".utf8), [0xFF, 0xD8], Array("plain text".utf8)])
  func `what is neither PNG nor JPEG is refused`(bytes: [UInt8]) {
    #expect(throws: ImageFault.unknownFormat) { try ImageHeader(of: bytes) }
  }

  static let wrong: [(String, [UInt8])] = [
    ("no IHDR", SampleImages.pngSignature + SampleImages.chunk("IDAT", [])),
    ("no size", SampleImages.emptyPNG(width: 0, height: 7)),
    ("negative size", SampleImages.emptyPNG(width: -1, height: 7)),
    (
      "a colour type that is none",
      SampleImages.pngSignature + SampleImages.chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 5, 0, 0, 0])
        + SampleImages.chunk("IDAT", [])
    ),
    (
      "no pixels",
      SampleImages.pngSignature + SampleImages.chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
        + SampleImages.chunk("IEND", [])
    ),
    ("a JPEG without a frame", [0xFF, 0xD8, 0xFF, 0xDA, 0, 2]),
    ("a JPEG segment of no length", [0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 0]),
  ]

  @Test(arguments: wrong)
  func `what contradicts its format is corrupt`(name: String, bytes: [UInt8]) {
    do {
      _ = try ImageHeader(of: bytes)
      Issue.record("\(name) is read")
    } catch {
      guard case .corrupt = error else {
        Issue.record("\(name): \(error)")
        return
      }
    }
  }

  @Test(arguments: [0xC3, 0xC9] as [UInt8])
  func `a JPEG that no PDF holds is refused`(marker: UInt8) {
    let bytes: [UInt8] = [0xFF, 0xD8, 0xFF, marker, 0, 11, 8, 0, 8, 0, 16, 1, 1, 0x11, 0]
    do {
      _ = try ImageHeader(of: bytes)
      Issue.record("is read")
    } catch {
      guard case .unsupported = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test(arguments: [SampleImages.png(width: 3, height: 2, dotsPerInch: 96), SampleImages.jpeg(orientation: 6)])
  func `no cut and no flipped bit brings the reader down`(bytes: [UInt8]) {
    for count in bytes.indices { _ = try? ImageHeader(of: Array(bytes[..<count])) }
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5000 {
      var spoiled = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        spoiled[Int.random(in: spoiled.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      _ = try? ImageHeader(of: spoiled)
    }
  }
}
