/// What a camera wrote into a JPEG's Exif segment of how it was held, and of its resolution (Exif 2.3, 4.6.4).
struct ExifTags {
  private(set) var orientation: ImageOrientation?
  private(set) var resolution: ImageHeader.Resolution?

  /// The tags in an APP1 segment, or `nil` where it is none of Exif's. What contradicts itself is passed over: a picture
  /// is not refused for its remarks.
  init?(_ segment: ArraySlice<UInt8>) {
    guard segment.starts(with: Array("Exif\0\0".utf8)) else { return nil }
    let reader = Reader(segment.dropFirst(6))
    guard let reader, let directory = reader.number(at: 4, size: 4), let count = reader.number(at: directory, size: 2)
    else { return nil }
    var sides: [Int: Double] = [:]
    var unit = 2
    for entry in 0..<min(count, 200) {
      let offset = directory + 2 + entry * 12
      guard let tag = reader.number(at: offset, size: 2) else { break }
      switch tag {
      case 0x112: orientation = reader.number(at: offset + 8, size: 2).flatMap { ImageOrientation(rawValue: $0) }
      case 0x11A, 0x11B: sides[tag] = reader.number(at: offset + 8, size: 4).flatMap { reader.fraction(at: $0) }
      case 0x128: unit = reader.number(at: offset + 8, size: 2) ?? unit
      default: break
      }
    }
    guard let across = sides[0x11A], let down = sides[0x11B], unit == 2 || unit == 3 else { return }
    let factor = unit == 3 ? 2.54 : 1
    resolution = ImageHeader.Resolution(horizontal: across * factor, vertical: down * factor)
  }

  /// Numbers of a TIFF file, in its own byte order.
  private struct Reader {
    let bytes: [UInt8]
    let isLittleEndian: Bool

    init?(_ slice: ArraySlice<UInt8>) {
      bytes = Array(slice)
      if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) {
        isLittleEndian = true
      } else if bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
        isLittleEndian = false
      } else {
        return nil
      }
    }

    func number(at offset: Int, size: Int) -> Int? {
      guard offset >= 0, offset <= bytes.count - size else { return nil }
      let part = bytes[offset..<(offset + size)]
      return (isLittleEndian ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }

    func fraction(at offset: Int) -> Double? {
      guard let numerator = number(at: offset, size: 4), let denominator = number(at: offset + 4, size: 4),
        denominator > 0
      else { return nil }
      return Double(numerator) / Double(denominator)
    }
  }
}
