/// Reads what stands before a JPEG's pixels: the frame header, JFIF's density, Exif's orientation (ISO/IEC 10918-1,
/// annex B).
struct JPEGHeaderReader {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  static func isJPEG(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xFF, 0xD8, 0xFF]) }

  func header() throws(ImageFault) -> ImageHeader {
    var density: ImageHeader.Resolution?
    var exif: ExifTags?
    var offset = 2
    while true {
      let (marker, segment) = try segment(at: offset)
      offset = segment.upperBound
      switch marker {
      case 0xE0 where density == nil: density = jfifDensity(in: segment)
      case 0xE1 where exif == nil: exif = ExifTags(bytes[segment])
      case 0xC0, 0xC1, 0xC2:
        var header = try frame(in: segment)
        header.resolution = density ?? exif?.resolution
        header.orientation = exif?.orientation ?? .upright
        return header
      case 0xC3, 0xC5, 0xC6, 0xC7: throw .unsupported("lossless or hierarchical JPEG")
      case 0xC9...0xCB, 0xCD...0xCF: throw .unsupported("JPEG with arithmetic coding")
      case 0xDA, 0xD9: throw .corrupt("no frame header before the pixels")
      default: break
      }
    }
  }

  /// The marker at `offset`, fill bytes aside, and the segment behind it without its length.
  private func segment(at offset: Int) throws(ImageFault) -> (marker: UInt8, segment: Range<Int>) {
    var offset = offset
    guard offset < bytes.count else { throw .truncated }
    guard bytes[offset] == 0xFF else { throw .corrupt("no marker where one is due") }
    while offset < bytes.count, bytes[offset] == 0xFF { offset += 1 }
    guard offset < bytes.count else { throw .truncated }
    let marker = bytes[offset]
    let isBare = marker == 0x01 || (0xD0...0xD9).contains(marker)
    if isBare { return (marker, (offset + 1)..<(offset + 1)) }
    guard offset + 2 < bytes.count else { throw .truncated }
    let length = number(at: offset + 1)
    guard length >= 2 else { throw .corrupt("a segment of no length") }
    guard length <= bytes.count - offset - 1 else { throw .truncated }
    return (marker, (offset + 3)..<(offset + 1 + length))
  }

  private func frame(in segment: Range<Int>) throws(ImageFault) -> ImageHeader {
    guard segment.count >= 6 else { throw .corrupt("a frame header cut short") }
    let start = segment.lowerBound
    guard bytes[start] == 8 else { throw .unsupported("JPEG of \(bytes[start]) bits a sample") }
    let (height, width) = (number(at: start + 1), number(at: start + 3))
    guard width > 0, height > 0 else { throw .corrupt("\(width) × \(height) pixels") }
    let colours: [UInt8: ImageHeader.Colour] = [1: .grey, 3: .rgb, 4: .cmyk]
    guard let colour = colours[bytes[start + 5]] else {
      throw .unsupported("JPEG of \(bytes[start + 5]) components")
    }
    return ImageHeader(format: .jpeg, width: width, height: height, colour: colour)
  }

  /// The density that JFIF gives in dots an inch (1) or a centimetre (2).
  private func jfifDensity(in segment: Range<Int>) -> ImageHeader.Resolution? {
    guard segment.count >= 12, bytes[segment].starts(with: Array("JFIF\0".utf8)) else { return nil }
    let start = segment.lowerBound
    let factor: Double
    switch bytes[start + 7] {
    case 1: factor = 1
    case 2: factor = 2.54
    default: return nil
    }
    return ImageHeader.Resolution(
      horizontal: Double(number(at: start + 8)) * factor, vertical: Double(number(at: start + 10)) * factor)
  }

  private func number(at offset: Int) -> Int { Int(bytes[offset]) << 8 | Int(bytes[offset + 1]) }
}
