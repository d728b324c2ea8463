public import Measure
internal import Pango
public import Typesetting

/// The shaper that sets real type: Pango over the faces of a `FontLibrary`.
///
/// Every distinct piece is shaped once for each role and size. It belongs to one task, as its fonts do.
public final class PangoShaper: TextShaper {
  /// What was shaped in one role and size.
  private struct Style {
    let role: FaceRole
    let size: Length
    let han: PieceShaper
    let western: PieceShaper
    var hanCache = ShapeCache()
    var westernCache = ShapeCache()
  }

  private let catalogue: FontCatalogue
  private var styles: [Style] = []
  private var current = 0

  init(catalogue: FontCatalogue) {
    self.catalogue = catalogue
  }

  /// The glyphs of a piece; see `TextShaper`.
  public func shape(
    _ text: ArraySlice<Unicode.Scalar>, role: FaceRole, size: Length, inHanContext: Bool
  ) -> [ShapedGlyph] {
    let index = style(role: role, size: size)
    if inHanContext {
      let shaper = styles[index].han
      return styles[index].hanCache.glyphs(of: text) { shaper.glyphs(of: Array($0)) }
    }
    let shaper = styles[index].western
    return styles[index].westernCache.glyphs(of: text) { shaper.glyphs(of: Array($0)) }
  }

  /// The number of a role and size. A document has a handful of them and stays long with one, so that a walk over the
  /// list is quicker than a hash of the role's name.
  private func style(role: FaceRole, size: Length) -> Int {
    if current < styles.count, styles[current].size == size, styles[current].role == role { return current }
    if let found = styles.firstIndex(where: { $0.size == size && $0.role == role }) {
      current = found
      return found
    }
    if styles.count >= 64 { styles.removeAll() }
    styles.append(
      Style(
        role: role, size: size, han: shaper(role: role, size: size, isWestern: false),
        western: shaper(role: role, size: size, isWestern: true)))
    current = styles.count - 1
    return current
  }

  private func shaper(role: FaceRole, size: Length, isWestern: Bool) -> PieceShaper {
    let candidates = catalogue.library.faces(for: role, isWestern: isWestern)
    return PieceShaper(
      catalogue: catalogue, faces: FaceChoice(catalogue: catalogue, candidates: candidates), size: size,
      features: isWestern ? .western : .han)
  }
}
