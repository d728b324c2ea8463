import Measure

@testable import Typesetting

/// Square type: every full-width character is one em wide, every ASCII character half an em, so that widths are counts.
///
/// Marks have their ink where mainland faces draw it: opening ones in the right half of the em, closing ones and stops
/// in the left. A character's glyph number is its scalar value.
final class SquareShaper: TextShaper {
  /// How many characters were shaped.
  private(set) var shapedCount = 0

  func shape(
    _ text: ArraySlice<Unicode.Scalar>, role: FaceRole, size: Length, inHanContext: Bool
  ) -> [ShapedGlyph] {
    shapedCount += text.count
    return text.enumerated().map { offset, scalar in
      glyph(scalar, at: offset, size: size, inHanContext: inHanContext)
    }
  }

  private func glyph(_ scalar: Unicode.Scalar, at offset: Int, size: Length, inHanContext: Bool) -> ShapedGlyph {
    let width = width(of: scalar, inHanContext: inHanContext)
    return ShapedGlyph(
      face: FaceID(index: inHanContext ? 0 : 1), glyph: scalar.value, advance: size * width,
      scalars: offset..<(offset + 1), ink: width > 0 ? ink(of: scalar, width: size * width, size: size) : nil)
  }

  private func width(of scalar: Unicode.Scalar, inHanContext: Bool) -> Double {
    if CharacterClass.isAttached(scalar) { return 0 }
    return scalar.value < 0x2E80 && !inHanContext ? 0.5 : 1
  }

  private func ink(of scalar: Unicode.Scalar, width: Length, size: Length) -> Rectangle? {
    let height = size * 0.8
    switch CharacterClass.standing(alone: scalar) {
    case .space, .lineSeparator: return nil
    case .opening: return Rectangle(x: size * 0.6, y: -height, width: size * 0.3, height: height)
    case .closing, .sentenceStop, .pause:
      return Rectangle(x: size * 0.1, y: -height, width: size * 0.3, height: height)
    case .interpunct, .solidus, .connector:
      return Rectangle(x: width * 0.3, y: -height, width: width * 0.4, height: height)
    default: return Rectangle(x: width * 0.05, y: -height, width: width * 0.9, height: height)
    }
  }
}

/// Type of 10 pt: one em is 12 700 units.
let squareStyle = TextStyle(role: "body", face: "body", size: .pt(10))

/// So many em of the square type.
func em(_ count: Double) -> Length { squareStyle.size * count }
