/// Reads what stands before a PNG's pixels: IHDR, pHYs and tRNS (ISO/IEC 15948, 11.2 and 11.3).
struct PNGHeaderReader {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// The bit depths that each colour type allows (ISO/IEC 15948, table 11.1).
  private static let depths: [UInt8: [UInt8]] = [
    0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
  ]

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  static func isPNG(_ bytes: [UInt8]) -> Bool { bytes.starts(with: signature) }

  func header() throws(ImageFault) -> ImageHeader {
    var header: ImageHeader?
    var offset = Self.signature.count
    while true {
      guard offset + 8 <= bytes.count else { throw .truncated }
      let length = number(at: offset, bytes: 4)
      let kind = String(decoding: bytes[(offset + 4)..<(offset + 8)], as: UTF8.self)
      let start = offset + 8
      guard length <= bytes.count - start - 4 else { throw .truncated }
      if header == nil {
        guard kind == "IHDR", length == 13 else { throw .corrupt("no IHDR chunk at the beginning") }
        header = try imageHeader(at: start)
      }
      switch kind {
      case "pHYs" where length == 9: header?.resolution = resolution(at: start)
      case "tRNS": header?.hasTransparency = true
      case "IDAT":
        if let header { return header }
      case "IEND": throw .corrupt("no IDAT chunk")
      default: break
      }
      offset = start + length + 4
    }
  }

  private func imageHeader(at start: Int) throws(ImageFault) -> ImageHeader {
    let width = number(at: start, bytes: 4)
    let height = number(at: start + 4, bytes: 4)
    guard (1...0x7FFF_FFFF).contains(width), (1...0x7FFF_FFFF).contains(height) else {
      throw .corrupt("\(width) × \(height) pixels")
    }
    let colourType = bytes[start + 9]
    guard Self.depths[colourType]?.contains(bytes[start + 8]) == true, bytes[start + 10] == 0, bytes[start + 11] == 0,
      bytes[start + 12] <= 1
    else { throw .corrupt("an IHDR chunk of no known kind") }
    return ImageHeader(
      format: .png, width: width, height: height, colour: colourType == 0 || colourType == 4 ? .grey : .rgb,
      hasTransparency: colourType >= 4)
  }

  /// Pixels a metre, where the unit is one.
  private func resolution(at start: Int) -> ImageHeader.Resolution? {
    guard bytes[start + 8] == 1 else { return nil }
    return ImageHeader.Resolution(
      horizontal: Double(number(at: start, bytes: 4)) * 0.0254,
      vertical: Double(number(at: start + 4, bytes: 4)) * 0.0254)
  }

  private func number(at offset: Int, bytes count: Int) -> Int {
    bytes[offset..<(offset + count)].reduce(0) { $0 << 8 | Int($1) }
  }
}
