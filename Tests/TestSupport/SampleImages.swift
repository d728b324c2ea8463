internal import Foundation

/// Small image files, made as they are needed.
public enum SampleImages {
  /// A colour with its opacity, each 0 to 255.
  public struct Pixel: Sendable {
    let red: UInt8
    let green: UInt8
    let blue: UInt8
    let alpha: UInt8

    /// A colour.
    public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8, alpha: UInt8 = 255) {
      (self.red, self.green, self.blue, self.alpha) = (red, green, blue, alpha)
    }
  }

  /// A PNG of RGB, or RGBA, in stored blocks of deflate.
  public static func png(
    width: Int, height: Int, dotsPerInch: Double? = nil, hasAlpha: Bool = true,
    pixel: (_ x: Int, _ y: Int) -> Pixel = { _, _ in Pixel(200, 0, 0) }
  ) -> [UInt8] {
    var rows: [UInt8] = []
    for y in 0..<height {
      rows.append(0)
      for x in 0..<width {
        let pixel = pixel(x, y)
        rows += [pixel.red, pixel.green, pixel.blue] + (hasAlpha ? [pixel.alpha] : [])
      }
    }
    var density: [UInt8] = []
    if let dotsPerInch {
      let perMetre = number(Int((dotsPerInch / 0.0254).rounded()))
      density = chunk("pHYs", perMetre + perMetre + [1])
    }
    return pngSignature + header(width: width, height: height, colourType: hasAlpha ? 6 : 2) + density
      + chunk("IDAT", zlib(rows)) + chunk("IEND", [])
  }

  /// A seal: a red ring of a fifth of its radius on a transparent ground.
  public static func seal(side: Int = 60) -> [UInt8] {
    png(width: side, height: side) { x, y in
      let (dx, dy) = (2 * x + 1 - side, 2 * y + 1 - side)
      let distance = dx * dx + dy * dy
      let isRing = distance <= side * side && distance * 25 >= side * side * 16
      return Pixel(220, 0, 0, alpha: isRing ? 255 : 0)
    }
  }

  /// A PNG that claims that size and holds nothing.
  public static func emptyPNG(width: Int, height: Int) -> [UInt8] {
    pngSignature + header(width: width, height: height, colourType: 6) + chunk("IDAT", zlib([])) + chunk("IEND", [])
  }

  /// 16 × 8 pixels at 64 an inch, the left half red, the right half blue.
  public static let jpeg = decoded(
    """
    /9j/4AAQSkZJRgABAQEAQABAAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeX\
    BkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAI\
    ABADAREAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAABf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAWAQEBAQAAAAAAAAAAAAAAAAAHBQb/xA\
    AUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwAVLbwOUBy//9k=
    """)

  /// The same in printing inks, inverted as Adobe's programs write them.
  public static let inkJPEG = decoded(
    """
    /9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3OFBtUVdfYmdoZz5NcXlwZH\
    hcZWdj/8AAFAgACAAQBEMRAE0RAFkRAEsRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAcACP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAOBEMATQBZ\
    AEsAAD8AQB+PyAz+mgE//9k=
    """)

  /// `jpeg` with an Exif segment that gives it that orientation.
  public static func jpeg(orientation: UInt8) -> [UInt8] {
    let tags: [UInt8] = [
      0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
    ]
    let content = Array("Exif\0\0".utf8) + tags
    return jpeg[..<2] + [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content + jpeg[2...]
  }

  /// A chunk of a PNG with its length and check sum.
  public static func chunk(_ kind: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(kind.utf8) + content
    return number(content.count) + body + number(Int(checkSum(body)))
  }

  /// What every PNG begins with.
  public static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private static func header(width: Int, height: Int, colourType: UInt8) -> [UInt8] {
    chunk("IHDR", number(width) + number(height) + [8, colourType, 0, 0, 0])
  }

  private static func decoded(_ text: String) -> [UInt8] { [UInt8](Data(base64Encoded: text) ?? Data()) }

  private static func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// zlib's wrapping of stored blocks (RFC 1950, RFC 1951 3.2.4).
  private static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = [0x78, 0x01]
    var start = 0
    repeat {
      let end = min(start + 65_535, bytes.count)
      let count = UInt16(end - start)
      packed += [end == bytes.count ? 1 : 0, UInt8(count & 0xFF), UInt8(count >> 8)]
      packed += [UInt8(~count & 0xFF), UInt8(~count >> 8)] + bytes[start..<end]
      start = end
    } while start < bytes.count
    var (a, b) = (1, 0)
    for byte in bytes {
      a = (a + Int(byte)) % 65_521
      b = (b + a) % 65_521
    }
    return packed + number(b << 16 | a)
  }

  /// CRC-32 (ISO/IEC 15948, annex D).
  private static func checkSum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
