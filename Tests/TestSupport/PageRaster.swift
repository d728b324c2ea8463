internal import Foundation
public import Measure

/// A page of a PDF in pixels, for what only ink can tell.
public struct PageRaster: Sendable {
  private let width: Int
  private let height: Int
  private let pixels: [UInt8]
  private let dotsPerInch: Double

  /// Reads a binary PPM image, as `pdftoppm` writes it; `nil` where it is none.
  public init?(ppm: [UInt8], dotsPerInch: Double) {
    var fields: [Int] = []
    var index = 2
    guard ppm.starts(with: Array("P6".utf8)) else { return nil }
    while fields.count < 3 {
      while index < ppm.count, !(0x30...0x39).contains(ppm[index]) { index += 1 }
      var value = 0
      while index < ppm.count, (0x30...0x39).contains(ppm[index]) {
        value = value * 10 + Int(ppm[index] - 0x30)
        index += 1
      }
      guard index < ppm.count else { return nil }
      fields.append(value)
    }
    width = fields[0]
    height = fields[1]
    pixels = Array(ppm[(index + 1)...])
    self.dotsPerInch = dotsPerInch
    guard pixels.count >= width * height * 3 else { return nil }
  }

  /// From the top edge to the first red ink, and to the end of the ink that goes on from there without a gap of 2 mm.
  public func firstRedInk() -> (top: Length, bottom: Length)? {
    let rows = (0..<height).filter { row in
      (0..<width).contains { column in
        let pixel = (row * width + column) * 3
        return pixels[pixel] > 180 && pixels[pixel + 1] < 100 && pixels[pixel + 2] < 100
      }
    }
    guard let first = rows.first else { return nil }
    let gap = Int(2 / 25.4 * dotsPerInch)
    var last = first
    for row in rows where row - last <= gap { last = row }
    return (millimetres(first), millimetres(last + 1))
  }

  private func millimetres(_ row: Int) -> Length { .mm(Double(row) * 25.4 / dotsPerInch) }
}
