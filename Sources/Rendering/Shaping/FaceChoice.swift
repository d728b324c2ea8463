internal import Pango
internal import Styling
internal import Typesetting

/// Decides which face sets which part of a piece.
struct FaceChoice {
  /// Consecutive characters that one face sets; `nil` where no face has them.
  struct Part: Equatable {
    var scalars: Range<Int>
    var face: FaceID?
  }

  let catalogue: FontCatalogue
  /// The faces to try, in order.
  let candidates: [FaceID]

  /// The parts of `text`, in order, covering it once.
  ///
  /// A character stays with the marks and selectors that are attached to it: the first face that has them all is taken,
  /// else the first that has the character itself.
  func parts(of text: [Unicode.Scalar]) -> [Part] {
    var parts: [Part] = []
    var start = 0
    while start < text.count {
      let end = ((start + 1)..<text.count).first { !Self.isAttached(text[$0]) } ?? max(start + 1, text.count)
      let face = face(for: text[start..<end])
      if let last = parts.last, last.face == face, face != nil {
        parts[parts.count - 1].scalars = last.scalars.lowerBound..<end
      } else {
        parts.append(Part(scalars: start..<end, face: face))
      }
      start = end
    }
    return parts
  }

  private func face(for cluster: ArraySlice<Unicode.Scalar>) -> FaceID? {
    guard cluster.contains(where: { !Self.isInvisible($0) }) else { return candidates.first }
    return candidates.first { covers(cluster, with: $0) }
      ?? cluster.first.flatMap { base in candidates.first { covers([base], with: $0) } }
  }

  private func covers(_ scalars: ArraySlice<Unicode.Scalar>, with id: FaceID) -> Bool {
    guard let face = catalogue.face(id) else { return false }
    if let lacks = catalogue.library.family(of: id)?.lacks, !lacks.isDisjoint(with: scalars) { return false }
    return scalars.allSatisfy { Self.isInvisible($0) || !Self.isPrivate($0) && face.covers($0) }
  }

  /// Private-use characters mean something else in every font: no face has them, whatever its tables say.
  private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    (0xE000...0xF8FF).contains(scalar.value) || scalar.value >= 0xF_0000
  }

  /// Controls and selectors that no face needs a glyph for. A face without a variant shows the plain character.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.properties.isDefaultIgnorableCodePoint
  }

  private static func isAttached(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return scalar.value == 0x200D
    }
  }
}
